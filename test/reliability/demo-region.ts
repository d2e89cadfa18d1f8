import { join } from 'node:path';
import { loadRegion } from '../../scripts/demo/load-region.ts';
import type { Account, AccountOf } from '../../src/domain/account.ts';
import { type Office, hireCoordinator, hireProvider, openTestOffice } from '../office.ts';
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import { afterwards } from './afterwards.ts';
import { now } from './moment.ts';
import { newFolder } from './region.ts';
import { keyBeside } from './served.ts';

export interface DemoRegion {
  readonly office: Office;
  readonly dataFile: string;
  readonly coco: AccountOf<'coordinator'>;
  readonly providers: readonly Account[];
}

/** The invented region of the demo, with a coordinator and somebody at each provider. */
export async function openDemoRegion(): Promise<DemoRegion> {
  const dataFile = join(newFolder(), 'office.sqlite');
  keyBeside(dataFile);
  const office = { ...openTestOffice(dataFile), now };
  afterwards(() => office.store.close());
  loadRegion(office, join(import.meta.dirname, '..', '..', 'data', 'demo'));
  const coco = await hireCoordinator(office);
  setRoad(office, coco, noStepsFirst);
  const providers: Account[] = [];
  for (const { code } of office.store.providers.list())
    providers.push(await hireProvider(office, code));
  return { office, dataFile, coco, providers };
}
