import type { Database } from 'better-sqlite3';
import { journalStore } from '../../src/store/journal.ts';
import { logChainStore } from '../../src/store/log-chain.ts';
import { securityLogStore } from '../../src/store/security-log.ts';
import { viewLogStore } from '../../src/store/view-log.ts';
import type { Pencil } from './pencil.ts';
import type { Home, Register } from './register.ts';
import { type Size, days } from './size.ts';
import type { Stay } from './timeline.ts';
import type { Known } from './write-stays.ts';

const ofStay = [
  'proposal-put-to-people',
  'provider-answered',
  'family-answered',
  'proposal-accepted',
  'placement-started',
] as const;

/** What the office wrote down each day, through its own stores, so that the chain is its own too. */
export function writeLogs(
  db: Database,
  pencil: Pencil,
  size: Size,
  { stays, youths, register }: { stays: readonly Stay[]; youths: readonly Known[]; register: Register }, // prettier-ignore
): void {
  const { pick, momentAt, dayAt, newId, below, each } = pencil;
  const chain = logChainStore(db);
  const journal = journalStore(db, chain.writes).writes;
  const views = viewLogStore(db, chain.writes).writes;
  const security = securityLogStore(db, chain.writes).writes;
  const began = Map.groupBy(stays, ({ from }) => from);
  const ended = Map.groupBy(stays, ({ until }) => until);
  const others = size.logLines - stays.length * (ofStay.length + 1);
  const doings = (nth: number, at: Date): void => {
    const organisation = pick(register.organisations);
    const accountId = pick(organisation.coordinators);
    const organisationId = organisation.id;
    const who = { id: accountId, role: 'coordinator', organisationId } as const;
    const requestId = newId();
    const seen = { at, accountId, role: who.role, organisationId, requestId };
    if (nth % 10 < 4) journal.add(who, at, { did: 'signed-in', subject: accountId });
    else if (nth % 10 < 8) {
      const some = [pick(youths).code, pick(youths).code].slice(0, 1 + below(2));
      views.add({ ...seen, kind: 'youth', youths: some, purpose: 'caseload' });
    } else {
      const did = nth % 10 === 8 ? 'turned-away' : 'sign-in-failed';
      const action = did === 'turned-away' ? 'read-identity' : 'password';
      security.add({ ...seen, did, action, outcome: 'refused' });
    }
  };
  each(days, (day) => {
    const at = new Date(momentAt(day));
    const told = (stay: Stay, did: string): void => {
      const { code, organisation } = youths[stay.youth] as Known;
      const group = (register.homes[stay.group] as Home).facts.code;
      const who = { id: pick(organisation.coordinators), role: 'coordinator', organisationId: organisation.id } as const; // prettier-ignore
      journal.add(who, at, { did, subject: code, detail: { group } });
    };
    for (const stay of began.get(day) ?? []) for (const did of ofStay) told(stay, did);
    for (const stay of ended.get(day) ?? []) told(stay, 'placement-ended');
    const from = Math.floor((others * day) / days);
    const until = Math.floor((others * (day + 1)) / days);
    for (let nth = from; nth < until; nth += 1) doings(nth, at);
    chain.writes.keepHead(dayAt(day), at);
  });
}
