import { type CalendarDay, dayOf } from '../../domain/calendar-day.ts';
import { isPending } from '../../domain/proposal.ts';
import { setNames } from '../../domain/sibling-sets.ts';
import { freePlaces, freshness } from '../../domain/vacancy.ts';
import { defaultPolicy } from '../../matching/policy.ts';
import { type Table, readTable } from '../../matching/table.ts';
import type { Deps } from '../deps.ts';
import { whereabouts } from '../whereabouts.ts';
import { type RawGroup, type RawYouth, rawGroup, rawResident, rawYouth } from './raw.ts';

/** The office of today as a matching table, not checked yet. */
export interface OfficeTable {
  readonly today: CalendarDay;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly youths: readonly RawYouth[];
  readonly groups: readonly RawGroup[];
  readonly apart: readonly [string, string][];
  readonly pinned: readonly [string, string][];
  readonly excluded: readonly [string, string][];
  readonly pending: readonly [string, string][];
}

/**
 * Who waits, where there is room, who lives where and what was decided. Youths accepted for a place who do not live
 * there yet count as if they did: their place is taken. (`withPins` turns them back into newcomers for a run.) It is
 * the same one until something it was read from is written to.
 */
export const officeTable = (deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>): OfficeTable =>
  deps.store.kept(
    readOffice,
    '',
    () => deps.store.atOnce(() => readOffice(deps)),
    dayOf(deps.now()),
  );

function readOffice(deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>): OfficeTable {
  const { store, now } = deps;
  const where = whereabouts(deps);
  const today = dayOf(now());
  const providers = new Map(store.providers.list().map(({ id, code }) => [id, code]));
  const groups = new Map(
    store.groups
      .list()
      .map(({ facts, providerId }) => [
        facts.code,
        rawGroup(facts, providers.get(providerId) ?? '', where),
      ]),
  );
  settleResidents(groups, deps, today);
  offerVacancies(groups, deps, today);
  const sets = setNames(store.youths.listSiblingSets());
  const youths = store.youths
    .listWaiting()
    .map(({ id, facts }) => rawYouth(facts, where, sets.get(id)));
  const known = new Set(groups.keys());
  const waiting = new Set(youths.map(({ code }) => code));
  const present = new Set([
    ...waiting,
    ...[...groups.values()].flatMap(({ residents }) => residents.map(({ code }) => code)),
  ]);
  const table: OfficeTable = {
    today,
    // All the numbers, so that a kept table still says the same when the product's own figures change.
    policy: { ...defaultPolicy, ...store.policies.findNewest().numbers },
    youths: youths.map((youth) => onlyKnown(youth, known)),
    groups: [...groups.values()],
    apart: store.keptApart
      .list()
      .filter(({ personA, personB }) => present.has(personA) && present.has(personB))
      .map(({ personA, personB }) => [personA, personB]),
    pinned: [],
    excluded: unique(
      store.exclusions
        .listInForce(today)
        .filter(({ youthCode }) => waiting.has(youthCode))
        .map(({ youthCode, groupCode }) => [youthCode, groupCode]),
    ),
    pending: unique(
      store.proposals
        .listOpen()
        .filter((proposal) => isPending(proposal) && waiting.has(proposal.youthCode))
        .map(({ youthCode, groupCode }) => [youthCode, groupCode]),
    ),
  };
  return table;
}

/** The same, checked and frozen. Facts are checked where they come in, so an error here is our mistake. */
export function frozen(table: OfficeTable): Table {
  const known = checked.get(table);
  if (known !== undefined) return known;
  const read = readTable(table);
  if (read.ok) {
    checked.set(table, read.table);
    return read.table;
  }
  const places = read.errors.map(({ path, text }) => `${path}: ${text.en}`).join('; ');
  throw new Error(`The office's own table is not right: ${places}`);
}

/** A page asks many things of one table; it is checked once. */
const checked = new WeakMap<OfficeTable, Table>();

function settleResidents(
  groups: ReadonlyMap<string, RawGroup>,
  { store }: Pick<Deps, 'store'>,
  today: CalendarDay,
): void {
  for (const { facts } of store.residents.list()) {
    if (facts.leftOn === null || facts.leftOn > today) {
      groups.get(facts.groupCode)?.residents.push(rawResident(facts));
    }
  }
  for (const { groupCode, facts } of store.residents.listPlaced()) {
    groups.get(groupCode)?.residents.push(rawResident(facts));
  }
  const accepted = new Map(store.youths.listAccepted().map(({ id, facts }) => [id, facts]));
  for (const { youthId, groupCode } of store.placements.listToCome()) {
    const facts = accepted.get(youthId);
    if (facts !== undefined) {
      groups.get(groupCode)?.residents.push(rawResident(facts));
    }
  }
}

function offerVacancies(
  groups: ReadonlyMap<string, RawGroup>,
  { store }: Pick<Deps, 'store'>,
  today: CalendarDay,
): void {
  for (const vacancy of store.vacancies.list()) {
    const { code, groupCode, from, until } = vacancy.facts;
    const places = freePlaces(vacancy);
    if (places === 0 || freshness(vacancy.facts, today) === 'left-the-matching') continue;
    groups.get(groupCode)?.vacancies.push({ code, from, until, places });
  }
}

/** A wish for a group that is no longer there wishes nothing. */
const onlyKnown = (youth: RawYouth, known: ReadonlySet<string>): RawYouth => ({
  ...youth,
  wishes: (youth['wishes'] as string[]).filter((code) => known.has(code)),
  refuses: (youth['refuses'] as string[]).filter((code) => known.has(code)),
});

const unique = (pairs: readonly [string, string][]): [string, string][] => [
  ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];
