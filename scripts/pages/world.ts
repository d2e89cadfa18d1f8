import { openOffice } from '../../src/open-office.ts';
import { readConfig } from '../../src/config.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { type Demo, startDemo } from '../../test/demo-office.ts';
import { type Person, peopleIn } from './people.ts';

export interface World {
  readonly demo: Demo;
  /** The demo's own file, read and written beside it. */
  readonly office: Deps;
  readonly people: readonly Person[];
  readonly close: () => Promise<void>;
}

/** The demo office, and everybody who may come in. */
export async function openWorld(): Promise<World> {
  const demo = await startDemo();
  const office = openOffice(readConfig({ DATA_FILE: demo.dataFile }));
  return {
    demo,
    office,
    people: await peopleIn(office),
    async close() {
      office.store.close();
      await demo.stop();
    },
  };
}
