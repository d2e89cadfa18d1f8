import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { type Office, openTestOffice } from '../office.ts';
import { rounds } from '../security/sabotage.ts';
import { openTwoOrganisations } from '../security/two-organisations.ts';
import { dice, figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { now } from './moment.ts';
import { type Person, personAt } from './person.ts';
import { type Poisoned, everyPoison } from './poison/asking.ts';
import { newFolder } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { type Served, keyBeside, serve } from './served.ts';

const lines = sabotaged('V1 trusts a form as it comes', {
  file: 'src/web/forms.ts',
  from: 'const read = schema.safeParse(typed);',
  to: 'const read = { success: true, data: schema.parse(typed) };',
});

/** So many before the office is put back as it was: some of what is sent is done, and changes who may do what. */
const perOffice = 400;
const atOnce = 4;
/** Longer is a hang, when it takes that long again with nobody else asking: the machine may be busy elsewhere. */
const patience = 2000;

const roles = ['nora', 'asked', 'mother', 'bea', 'toos'] as const;

test('V1 whatever is sent, the office answers in time, and never that something broke', async () => {
  const seed = join(newFolder(), 'office.sqlite');
  keyBeside(seed);
  const { office, people } = await openTwoOrganisations(seed);
  office.store.close();
  const some = Object.fromEntries(roles.map((role) => [role, people[role]]));
  const first = await opened(seed, some);
  const all = await everyPoison(first.office, some, first.dataFile, first.server.port);
  await closed(first);

  const chosen = shuffled(all, dice()).slice(0, rounds(800, 25_000));
  const [slowest, statuses] = [[] as number[], new Map<number, number>()];
  const wrong: string[] = [];
  for (let from = 0; from < chosen.length; from += perOffice) {
    const here = await opened(seed, some);
    const queue = chosen.slice(from, from + perOffice);
    const slow: Poisoned[] = [];
    await Promise.all(Array.from({ length: atOnce }, () => sendAll(queue, here, slow)));
    for (const one of slow) if (await hangs(one, here)) wrong.push(`hangs: ${one.who} ${one.says}`);
    await closed(here);
    const said = here.server.said();
    if (said.includes('POLLUTED')) wrong.push(`somebody changed what every object has: ${said}`);
    wrong.push(...brokenInvariants(here.dataFile));
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  const counts = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${times} × ${status}`);
  figure(
    'V1',
    `${chosen.length} of ${all.length} poisoned requests by ${roles.length} roles: ${counts.join(', ')}; 0 5xx, 0 without an answer, slowest ${Math.max(...slowest).toFixed(0)} ms (p99 ${percentile(slowest, 99).toFixed(0)} ms)`,
  );

  async function sendAll(queue: Poisoned[], here: Here, slow: Poisoned[]): Promise<void> {
    const { persons, server } = here;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { status, body, ms } = await next.send(persons.get(next.who)!, server.port);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      slowest.push(ms);
      // Who is still sending ten megabytes may find the line closed before reading why.
      const isCut = status === 0 && next.says.endsWith('body 7') && /ECONNRESET|EPIPE/.test(body);
      if (ms > patience) slow.push(next);
      if (status >= 500 || (status === 0 && !isCut))
        wrong.push(
          `${status} after ${ms.toFixed(0)} ms: ${next.who} ${next.says} ${status === 0 ? body : ''}`,
        );
    }
  }
});

interface Here {
  readonly dataFile: string;
  readonly office: Office;
  readonly server: Served;
  readonly persons: ReadonlyMap<string, Person>;
}

async function hangs({ who, send }: Poisoned, { persons, server }: Here): Promise<boolean> {
  for (let time = 0; time < 3; time += 1)
    if ((await send(persons.get(who)!, server.port)).ms <= patience) return false;
  return true;
}

async function opened(seed: string, people: Readonly<Record<string, Account>>): Promise<Here> {
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

async function closed({ office, server }: Here): Promise<void> {
  await server.stop();
  office.store.close();
}

function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  return all
    .map((one) => [chance(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
