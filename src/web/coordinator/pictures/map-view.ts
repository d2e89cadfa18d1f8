import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { freePlaces, freshness } from '../../../domain/vacancy.ts';
import { mapPicture } from '../../../pictures/map.ts';
import { mergeSmall } from '../../../pictures/merge-small.ts';
import type { Province } from '../../../pictures/provinces.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { type Spot, spots } from './country.ts';
import { type Waiting, countBy } from './waiting.ts';

interface Asked {
  readonly country: readonly Province[];
  readonly zoom: Province | undefined;
  readonly waiting: Waiting;
  readonly organisationId: string;
  readonly today: CalendarDay;
}

/** The map of who waits and what is free, and what stands beside it in words. */
export function mapView(deps: PageDeps, { t }: Visit, asked: Asked) {
  const { country, zoom, waiting, organisationId, today } = asked;
  const { store } = deps;
  const spot = spots(deps, country);
  const homes = new Map(
    waiting.all.map((youth) => [youth.id, spot(youth.facts.homePostcode, youth.facts.homePlace)]),
  );
  const groups = new Map(
    store.groups
      .list()
      .map(({ id, facts }) => [id, { facts, ...spot(facts.postcode, facts.place) }]),
  );
  const isHere = (...ends: readonly (Spot | undefined)[]): boolean =>
    zoom === undefined || ends.some((end) => end?.province === zoom.name);
  const told = mergeSmall(
    countBy(
      waiting,
      country.map(({ name }) => name),
      ({ id }) => homes.get(id)?.province,
    ),
  );
  const vacancies = store.vacancies
    .list()
    .filter(({ facts }) => freshness(facts, today) !== 'left-the-matching')
    .filter(({ facts }) => facts.until === null || facts.until >= today)
    .map((vacancy) => ({ spot: groups.get(vacancy.groupId), count: freePlaces(vacancy) }));
  const ways = store.proposals.listOpenForOrganisation(organisationId).flatMap((proposal) => {
    const [from, to] = [homes.get(proposal.youthId), groups.get(proposal.groupId)];
    return from === undefined || to === undefined || !isHere(from, to)
      ? []
      : [{ proposal, from, to }];
  });
  const ownHere = waiting.all.filter(waiting.isOwn).filter(({ id }) => isHere(homes.get(id)));
  const towns = townsOf(
    [
      ...ownHere.map(({ id }) => ({ kind: 'waiting' as const, spot: homes.get(id), count: 1 })),
      ...vacancies.map((vacancy) => ({ kind: 'free' as const, ...vacancy })),
    ].filter(({ spot: there }) => isHere(there)),
  );
  const words = t.pictures.map;
  return {
    picture: mapPicture(
      'map',
      country,
      {
        waiting: told,
        free: sumBy(vacancies, ({ spot: there }) => there?.province),
        towns,
        ways: ways.flatMap(({ from, to }) =>
          from.point === undefined || to.point === undefined
            ? []
            : [{ from: from.point, to: to.point }],
        ),
      },
      {
        ...words,
        title: words.title(zoom?.name ?? t.pictures.page.whole),
        description: zoom === undefined ? words.description : words.near,
      },
      zoom,
    ),
    ways: ways.map(({ proposal, from, to }) => ({
      youth: proposal.youthCode,
      href: `/coordinator/proposals/${proposal.id}`,
      from: from.place,
      to: `${to.facts.name}, ${to.place}`,
    })),
    towns: zoom === undefined ? [] : townRows(towns),
    /** Whom the page tells something of: where one youth waits, a town with a one tells where that youth lives. */
    tells: [
      ...ways.map(({ proposal }) => proposal.youthCode),
      ...(zoom === undefined ? [] : ownHere.map(({ facts }) => facts.code)),
    ],
    unlocated: waiting.all.filter(
      (youth) => waiting.isOwn(youth) && homes.get(youth.id)?.province === undefined,
    ).length,
  };
}

interface Counted {
  readonly kind: 'waiting' | 'free';
  readonly spot: Spot | undefined;
  readonly count: number;
}

/** What lies at the same point is one mark. */
function townsOf(all: readonly Counted[]) {
  const byTown = Map.groupBy(all, ({ kind, spot: there }) => `${kind} ${there?.place ?? ''}`);
  return [...byTown.values()].flatMap((same) => {
    const [first] = same;
    const point = first?.spot?.point;
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return first === undefined || point === undefined || count === 0
      ? []
      : [{ kind: first.kind, place: first.spot?.place ?? '', ...point, count }];
  });
}

function townRows(towns: ReturnType<typeof townsOf>) {
  const byPlace = Map.groupBy(towns, ({ place }) => place);
  const count = (all: ReturnType<typeof townsOf>, kind: Counted['kind']): number =>
    all.find((town) => town.kind === kind)?.count ?? 0;
  return [...byPlace]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([place, all]) => ({ place, waiting: count(all, 'waiting'), free: count(all, 'free') }));
}

function sumBy<T extends { readonly count: number }>(
  all: readonly T[],
  nameOf: (one: T) => string | undefined,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of all) {
    const name = nameOf(one);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + one.count);
  }
  return sums;
}
