import type { AccountOf } from '../../domain/account.ts';
import { type CalendarDay, addDays, addMonths, dayOf, latest } from '../../domain/calendar-day.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import { type Reader } from '../../region/monitor/count-by.ts';
import { monitorOf } from '../../region/monitor/monitor.ts';
import { Publication, publicationOf } from '../../region/monitor/publication.ts';
import type { Deps } from '../deps.ts';
import { fitsSomewhere } from '../table/fits-today.ts';
import { frozen, officeTable } from '../table/office-table.ts';
import { reasonsOf } from './reasons.ts';
import { monitorRows } from './rows.ts';

type Reads = Pick<Deps, 'store' | 'gazetteer' | 'now'>;

/** Two publications that lie close together differ by a few people, and a few people can be guessed. */
const monthsBetween = 3;
const monthsInFirst = 12;

const publishedLately = refuse('published-lately', {
  nl: `Er is minder dan ${monthsBetween} maanden geleden gepubliceerd. Wie twee keer kort na elkaar cijfers ziet, kan raden over wie het gaat.`,
  en: `Figures were published less than ${monthsBetween} months ago. Whoever sees figures twice within a short time can guess whom they are about.`,
});

const nothingPublished = refuse('nothing-published', {
  nl: 'Er staan nu geen cijfers online.',
  en: 'There are no figures online now.',
});

export interface Published {
  readonly on: CalendarDay;
  readonly figures: Publication;
}

/** The figures that stand for everybody to read: the newest, unless they were taken away. */
export function publishedNow({ store }: Pick<Deps, 'store'>): Published | undefined {
  const [newest] = store.journal.listDone('figures-published', 1);
  const [away] = store.journal.listDone('figures-taken-away', 1);
  if (newest === undefined || (away !== undefined && away.seq > newest.seq)) return undefined;
  return { on: dayOf(new Date(newest.at)), figures: read(newest.detail) };
}

const read = (detail: Readonly<Record<string, unknown>>): Publication =>
  Publication.parse(detail['figures']);

/** From when the next figures may be published; no day when it may be done now. */
export function mayPublishFrom({ store, now }: Reads): CalendarDay | undefined {
  const [last] = store.journal.listDone('figures-published', 1);
  if (last === undefined) return undefined;
  const from = addMonths(dayOf(new Date(last.at)), monthsBetween);
  return from > dayOf(now()) ? from : undefined;
}

/** What would be published now. It is about days that no earlier publication was about, and that are over. */
export function toPublish(deps: Reads): Publication {
  const { store, now } = deps;
  const today = dayOf(now());
  const [last] = store.journal.listDone('figures-published', 1);
  const first = addMonths(today, -monthsInFirst);
  const from = last === undefined ? first : latest(first, addDays(read(last.detail).period.to, 1));
  const office = officeTable(deps);
  const residents = new Map(office.groups.map((one) => [one.code, one.residents.length]));
  const rows = monitorRows(
    deps,
    { all: true },
    { from, to: addDays(today, -1) },
    {
      hasFit: fitsSomewhere(frozen(office)),
      residents: (code) => residents.get(code) ?? 0,
    },
  );
  return publicationOf(monitorOf(rows, reasonsOf(deps), readersOf(deps)));
}

/** Everybody who knows a part exactly, and could take it off. */
const readersOf = ({ store }: Pick<Deps, 'store'>): readonly Reader[] => [
  ...store.organisations.list().map(({ id }) => ({ organisationId: id })),
  ...store.providers.list().map(({ id }) => ({ providerId: id })),
];

/**
 * Figures of the region for everybody to read. What is published stands in the journal as it was published and is never
 * counted again: one youth more or less, today or tomorrow, changes nothing in it.
 */
export function publishFigures(deps: Deps, who: AccountOf<'administrator'>): Outcome<null> {
  const { store, now } = deps;
  return store.together((pen) => {
    if (mayPublishFrom(deps) !== undefined) return publishedLately;
    const detail = { figures: toPublish(deps) };
    pen.journal.add(who, now(), { did: 'figures-published', subject: 'office', detail });
    return done(null);
  });
}

/** Takes the figures away. Who saw them has them; nobody else finds them any more. */
export function takeFiguresAway(deps: Deps, who: AccountOf<'administrator'>): Outcome<null> {
  const { store, now } = deps;
  return store.together((pen) => {
    if (publishedNow(deps) === undefined) return nothingPublished;
    pen.journal.add(who, now(), { did: 'figures-taken-away', subject: 'office' });
    return done(null);
  });
}
