import { expect, test } from 'vitest';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { id, openStore } from '../store/opened.ts';
import { rounds, sabotaged } from './sabotage.ts';
import { type Chance, tamperings, unguard } from './tampering.ts';

/** Always the same chances, so that what goes red once goes red again. */
function chances(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const tomorrow = new Date('2026-11-24T09:00:00Z');
const kinds = Object.entries(tamperings);

/** An office of two days: what happened yesterday is covered by yesterday's head. */
function office() {
  const { db, store } = openStore();
  const day = (moment: Date): void => {
    for (let n = 0; n < 12; n += 1) {
      store.together((pen) => {
        const who = { id: id(`coco${n % 3}`), role: 'coordinator' } as const;
        pen.journal.add(who, moment, { did: `did-${n}`, subject: `J-${n}`, detail: { n } });
        pen.viewLog.add({
          at: moment,
          accountId: who.id,
          role: who.role,
          organisationId: `org-${n % 2}`,
          kind: `page-${n}`,
          youths: [`J-${n}`, 'J-99'],
          purpose: 'n/a',
          requestId: `request-${n}`,
        });
        pen.securityLog.add({
          at: moment,
          accountId: null,
          role: 'nobody',
          organisationId: null,
          did: 'turned-away',
          action: `action-${n}`,
          outcome: '403',
          requestId: null,
        });
      });
    }
  };
  day(new Date('2026-11-23T09:00:00Z'));
  const head = store.logChain.head();
  day(tomorrow);
  // Who holds the file need not mind what points where.
  db.pragma('foreign_keys = OFF');
  return { db, store, head };
}

test('L4 every tampering with what yesterday covers is found, given yesterday’s head', () => {
  const { db, store, head } = office();
  const find = sabotaged(
    'L4',
    () => verifyLog({ store }),
    () => verifyLog({ store }, head),
  );
  const blind = sabotaged(
    'L4-hashes-only',
    (): number => 0,
    () => find().length,
  );
  expect(find()).toEqual([]);

  const missed: string[] = [];
  const asMany = rounds(1_000, 10_000);
  for (let n = 0; n < asMany; n += 1) {
    const [name, tamper] = kinds[n % kinds.length] ?? ['', () => undefined];
    db.exec('begin');
    unguard(db);
    tamper(db, chances(n + 1), head.seq);
    if (blind() === 0) missed.push(`${name} ${n}`);
    db.exec('rollback');
  }

  expect(missed).toEqual([]);
  expect(find()).toEqual([]);
});

test('L4 without a head, a cut end or a chain written anew cannot be seen: that is why the head leaves the house', () => {
  const { db, store, head } = office();
  for (const tamper of [tamperings.cutTail, tamperings.rechain]) {
    db.exec('begin');
    unguard(db);
    tamper(db, chances(7), head.seq);
    expect(verifyLog({ store })).toEqual([]);
    expect(verifyLog({ store }, head).map(({ what }) => what)).not.toEqual([]);
    db.exec('rollback');
  }
});

test('L4 the database itself refuses to change or cut a line', () => {
  const { db } = office();
  for (const table of ['journal', 'view_log', 'view_log_youths', 'security_log', 'log_chain']) {
    expect(() => db.exec(`delete from ${table}`)).toThrow('never cut');
  }
  for (const [table, column] of [
    ['journal', 'did'],
    ['view_log', 'kind'],
    ['view_log_youths', 'youth_code'],
    ['security_log', 'did'],
    ['log_chain', 'hash'],
  ]) {
    expect(() => db.exec(`update ${table ?? ''} set ${column ?? ''} = 'x'`)).toThrow(
      'never changed',
    );
  }
  const cut = `insert into log_cuts (through_seq, hash, older_than, cut_at)
               values (5, 'x', '2026-01-01', '2026-11-23')`;
  expect(() => db.exec(cut)).toThrow('too young');
});
