import { expect, test } from 'vitest';
import { beside } from '../security/beside.ts';
import { rounds } from '../security/sabotage.ts';
import { dice, figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import type { Poisoned } from './poison/asking.ts';
import { type Here, closed, poisons } from './poison/office.ts';
import { sabotaged } from './sabotage/sabotaged.ts';

const trusting = sabotaged('V1 trusts a form as it comes', {
  file: 'src/web/forms.ts',
  from: "const read = schema.safeParse(typed, { error: () => 'choose-one' });",
  to: 'const read = { success: true, data: schema.parse(typed) };',
});

const refusing = sabotaged('V1 writes in the journal who was refused', {
  file: 'src/actions/note-knock.ts',
  from: `store.together((pen) =>
    pen.securityLog.add({
      ...knock,`,
  to: `store.together((pen) =>
    (pen.journal.add(who, now(), { did: 'tried', subject: who.id }), pen).securityLog.add({
      ...knock,`,
});

const broken = [...trusting, ...refusing];

/** So many before the office is put back as it was: some of what is sent is done, and changes who may do what. */
const perOffice = 400;
const atOnce = 4;
/** Longer is a hang, when it takes that long again with nobody else asking: the machine may be busy elsewhere. */
const patience = 2000;

test('V1 whatever is sent, the office answers in time, and never that something broke', async () => {
  const { all, reopen } = await poisons(broken);

  const chosen = shuffled(all, dice()).slice(0, rounds(800, 25_000));
  const [slowest, statuses] = [[] as number[], new Map<number, number>()];
  const wrong: string[] = [];
  for (let from = 0; from < chosen.length; from += perOffice) {
    const here = await reopen();
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
    `${chosen.length} of ${all.length} poisoned requests by five roles: ${counts.join(', ')}; 0 5xx, 0 without an answer, slowest ${Math.max(...slowest).toFixed(0)} ms (p99 ${percentile(slowest, 99).toFixed(0)} ms)`,
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

test('V1 what is refused changes nothing but the log of who was refused', async () => {
  const { all, reopen } = await poisons(broken);

  const chosen = shuffled(all, dice(7)).slice(0, rounds(300, 2000));
  const changed: string[] = [];
  let refused = 0;
  for (let from = 0; from < chosen.length; from += perOffice) {
    const here = await reopen();
    const eyes = beside(here.dataFile);
    /** How it was answered, and whether anything was written meanwhile. */
    const sent = async ({ who, send }: Poisoned) => {
      const kept = eyes.hash();
      const { status } = await send(here.persons.get(who)!, here.server.port);
      return { status, wrote: eyes.hash() !== kept };
    };
    for (const one of chosen.slice(from, from + perOffice)) {
      const { status, wrote } = await sent(one);
      if (status < 400) continue;
      refused += 1;
      // Mails and terms go on beside it: what this very request writes, it writes again.
      if (wrote && (await sent(one)).wrote) changed.push(`${status}: ${one.who} ${one.says}`);
    }
    await closed(here);
  }
  expect(changed.slice(0, 10)).toEqual([]);
  expect(refused).toBeGreaterThan(chosen.length / 4);
  figure(
    'V1',
    `${refused} of ${chosen.length} sent one by one were refused: the file stayed as it was`,
  );
});

async function hangs({ who, send }: Poisoned, { persons, server }: Here): Promise<boolean> {
  for (let time = 0; time < 3; time += 1)
    if ((await send(persons.get(who)!, server.port)).ms <= patience) return false;
  return true;
}

function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  return all
    .map((one) => [chance(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
