import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../src/domain/account.ts';
import { type Office, openTestOffice } from '../../office.ts';
import { openTwoOrganisations } from '../../security/two-organisations.ts';
import { now } from '../moment.ts';
import { type Person, personAt } from '../person.ts';
import { newFolder } from '../region.ts';
import type { BrokenLine } from '../sabotage/sabotaged.ts';
import { type Served, keyBeside, serve } from '../served.ts';
import { type Poisoned, everyPoison } from './asking.ts';

export interface Here {
  readonly dataFile: string;
  readonly office: Office;
  readonly server: Served;
  readonly persons: ReadonlyMap<string, Person>;
}

const roles = ['nora', 'asked', 'mother', 'bea', 'toos'] as const;

/** Everything that can be sent, and an office to send it to: as it was, each time anew. */
export async function poisons(
  lines: readonly BrokenLine[],
): Promise<{ all: readonly Poisoned[]; reopen: () => Promise<Here> }> {
  const seed = join(newFolder(), 'office.sqlite');
  keyBeside(seed);
  const { office, people } = await openTwoOrganisations(seed);
  office.store.close();
  const some = Object.fromEntries(roles.map((role) => [role, people[role]]));
  const reopen = () => opened(seed, some, lines);
  const first = await reopen();
  const all = await everyPoison(first.office, some, first.dataFile, first.server.port);
  await closed(first);
  return { all, reopen };
}

async function opened(
  seed: string,
  people: Readonly<Record<string, Account>>,
  lines: readonly BrokenLine[],
): Promise<Here> {
  const dataFile = join(newFolder(), 'office.sqlite');
  copyFileSync(`${seed}.key`, `${dataFile}.key`);
  copyFileSync(seed, dataFile);
  const office = { ...openTestOffice(dataFile), now, moment: now() };
  const server = await serve(dataFile, { lines, watched: true });
  const persons = new Map(
    Object.entries(people).map(([name, account]) => [
      name,
      personAt(office, account, () => server.port),
    ]),
  );
  return { dataFile, office, server, persons };
}

export async function closed({ office, server }: Here): Promise<void> {
  await server.stop();
  office.store.close();
}
