import { type CalendarDay, addDays, dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import {
  type RetentionNumbers,
  lastGone,
  logMonths,
  longest,
  mailDays,
  staffMonths,
  startOf,
} from '../domain/retention.ts';
import type { YouthFacts } from '../domain/youth.ts';
import type { Pens } from '../store/index.ts';
import type { Aged } from '../store/retention.ts';
import type { Deps } from './deps.ts';

const system = { id: 'system', role: 'system' } as const;

type Keeper = Pick<Deps, 'store' | 'now'>;

/** What holds for an organisation: its own numbers, else the office's, else the longest. */
export function retentionOf(
  { store }: Pick<Deps, 'store'>,
  organisationId: Id | null,
): RetentionNumbers {
  const settings = store.retentionSettings.list();
  const of = (id: Id | null) => settings.find((one) => one.organisationId === id)?.numbers;
  return of(organisationId) ?? of(null) ?? longest;
}

/** Lets go of everything that was kept for its time. Each class goes on its day, and nothing before. */
export function retain(deps: Keeper): Readonly<Record<string, number>> {
  const { store, now } = deps;
  const today = dayOf(now());
  const gone = store.together((pen) => {
    const counts: Record<string, number> = {
      identity: forgetIdentities(deps, pen, today),
      left: pen.retention.forgetLeft(),
      shown: pen.retention.forgetShown(),
      records: forgetRecords(deps, pen, today),
      staff: pen.retention.forgetStaff(endOf(lastGone(today, { months: staffMonths }))),
      ...forgetAged(deps, pen, today),
    };
    const some = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    if (Object.keys(some).length > 0)
      pen.journal.add(system, now(), { did: 'retention-done', subject: 'office', detail: some });
    return some;
  });
  const cut = cutLogs(deps, today);
  if (Object.keys(gone).length > 0 || cut > 0) store.wipeFreeSpace();
  return cut > 0 ? { ...gone, logs: cut } : gone;
}

function forgetIdentities({ store, now, ...deps }: Keeper, pen: Pens, today: CalendarDay): number {
  const due = store.retention.listDone().filter(({ organisationId, since }) => {
    const { identityMonths } = retentionOf({ store, ...deps }, organisationId);
    return since <= lastGone(today, { months: identityMonths });
  });
  for (const { id, lives } of due) {
    const facts = store.youths.find(id)?.facts;
    pen.retention.forgetIdentity(id, lives && facts ? asResident(facts) : undefined, now());
  }
  return due.length;
}

function forgetRecords(deps: Keeper, pen: Pens, today: CalendarDay): number {
  return deps.store.organisations.list().reduce((sum, { id }) => {
    const last = lastGone(today, { months: retentionOf(deps, id).recordMonths });
    const beforeDay = addDays(last, 1);
    const before = startOf(beforeDay).toISOString();
    return sum + pen.retention.forgetRecords({ organisationId: id, before, beforeDay });
  }, 0);
}

function forgetAged(deps: Keeper, pen: Pens, today: CalendarDay): Record<string, number> {
  const { invitationDays, sessionDays, keyDays, runMonths, recordMonths } = retentionOf(deps, null);
  const times: Record<Aged, Parameters<typeof lastGone>[1]> = {
    invitations: { days: invitationDays },
    sessions: { days: sessionDays },
    keys: { days: keyDays },
    runs: { months: runMonths },
    scenarios: { months: runMonths },
    mails: { days: mailDays },
    activations: { days: mailDays },
    resets: { days: mailDays },
    asks: { months: recordMonths },
    erasureRequests: { months: logMonths },
    heads: { months: logMonths },
    reviews: { months: logMonths },
  };
  return Object.fromEntries(
    Object.entries(times).map(([kind, time]) => [
      kind,
      pen.retention.forget(kind as Aged, endOf(lastGone(today, time))),
    ]),
  );
}

/** The oldest period goes as a whole; where the chain begins again is itself written in the chain. */
function cutLogs({ store, now }: Keeper, today: CalendarDay): number {
  return store.together((pen) => {
    const { seq } = store.logChain.start();
    const cut = pen.logChain.cut(endOf(lastGone(today, { months: logMonths })), now());
    if (cut === undefined) return 0;
    const detail = { through: cut.seq, hash: cut.hash };
    pen.journal.add(system, now(), { did: 'log-cut', subject: 'office', detail });
    return cut.seq - seq;
  });
}

const endOf = (day: CalendarDay): Date => startOf(addDays(day, 1));

/** What a group needs to know of everybody who lives there, and no more: as of a resident who was never on the list. */
const asResident = (facts: YouthFacts): YouthFacts => ({
  ...facts,
  name: '',
  bornOn: `${facts.bornOn.slice(0, 4)}-07-01`,
  municipality: '',
  legalBasis: 'voluntary',
  legalFrom: null,
  legalUntil: null,
  extendedHelp: 'none',
  homePostcode: '',
  homePlace: '',
  secondHomePostcode: '',
  secondHomePlace: '',
  schoolName: '',
  schoolPostcode: '',
  schoolPlace: '',
  schoolKeep: 'none',
  startBy: null,
  urgency: 'regular',
  needs: [],
  desirable: [],
  maxKm: null,
  siblings: null,
  wishes: [],
  refuses: [],
  whyNotAtHome: '',
  whyNotNetwork: '',
  whyNotFosterFamily: '',
  whyNotFamilyHome: '',
  explanatoryAnalysis: 'no',
  perspectiveLiving: '',
  perspectiveCare: '',
  perspectiveSchoolWork: '',
});
