import { coarseNeeds, needKindNames } from '../../../domain/coarse-needs.ts';
import type { Point } from '../../../domain/gazetteer.ts';
import { gainOver } from '../../../matching/explain/gain.ts';
import { movesBetween } from '../../../matching/explain/moves.ts';
import { bestPlacesPicture } from '../../../pictures/best-places.ts';
import type { Province } from '../../../pictures/provinces.ts';
import type { NewHomeAsked } from '../../../region/new-home/asked.ts';
import type { BestHome, BestHomes } from '../../../region/new-home/best-homes.ts';
import type { Municipality } from '../../../region/new-home/grid.ts';
import { type Served, servedBy } from '../../../region/new-home/served.ts';
import { figuresOf } from '../../../region/what-if/figures.ts';
import { gainsView } from '../meeting/cost-view.ts';
import { type Desk, groupNamed, isOwn } from '../meeting/desk.ts';
import { figureRows } from '../scenarios/figure-rows.ts';
import { peopleView } from '../scenarios/people-view.ts';

/** What the answer says, best first. */
export function homesView(
  desk: Desk,
  asked: NewHomeAsked,
  answer: BestHomes,
  all: ReadonlyMap<string, Municipality>,
) {
  return answer.best.map((home, at) => {
    const served = servedBy(answer.table, asked, home);
    const place = placeIn(all, home);
    return {
      nth: at + 1,
      place: nameOf(desk, place),
      town: place.town,
      ...kindOf(desk, home, served),
      gains: gainsBeside(desk, answer, served),
      figures: figuresBeside(desk, answer, served),
      people: peopleBeside(desk, answer, served),
      // What is to be tried says what its newcomers need.
      municipality: served.youths.every((code) => isOwn(desk, code))
        ? place.municipality
        : undefined,
    };
  });
}

/** Two municipalities may have one name. */
export const nameOf = ({ texts }: Desk, { name, province }: Municipality): string =>
  texts.newHome.in(name, province);

export const placeIn = (
  all: ReadonlyMap<string, Municipality>,
  { place }: BestHome,
): Municipality => {
  const known = all.get(place.municipality);
  if (known === undefined) throw new Error('A place of the grid is no municipality');
  return known;
};

/** For whom it would be; more coarsely as soon as one of them is another organisation's. */
export function kindOf(desk: Desk, { profile }: BestHome, { youths, ages, help }: Served) {
  const words = desk.texts.newHome;
  const own = youths.every((code) => isOwn(desk, code));
  const needs = own
    ? help.map((code) => desk.say({ nl: code, en: code }))
    : coarseNeeds(help, desk.lists).map((kind) => needKindNames[kind][desk.lang]);
  return {
    setting: words.settings[profile.setting],
    ages: words.ages(...(own ? ages : profile.ages)),
    help: needs.length === 0 ? words.noHelp : desk.format.list(needs),
  };
}

const told = ['placed', 'meanKm', 'school', 'siblings'] as const;

/**
 * Today and with the home, for everybody together. Where it moves somebody of another organisation, a sum of few
 * could tell how far one of them lives or how long one waits: then only places are counted.
 */
export const figuresBeside = (desk: Desk, answer: BestHomes, served: Served) => {
  const { table, today } = answer;
  const keys = movesOnlyOwn(desk, answer, served) ? told : told.slice(0, 1);
  return figureRows(
    desk.texts.scenarios.answer,
    desk.format,
    figuresOf({ table, plan: today }),
    figuresOf({ table: served.table, plan: served.plan }),
  ).filter(({ key }) => keys.some((one) => one === key));
};

/** Tier by tier; of danger and places always, of days and kilometres as above. */
function gainsBeside(desk: Desk, answer: BestHomes, served: Served) {
  const [danger, placed, waited, fit] = gainOver(answer.today.totals, served.plan.totals);
  return gainsView(
    desk,
    movesOnlyOwn(desk, answer, served) ? [danger, placed, waited, fit] : [danger, placed, 0, 0],
  );
}

const movesOnlyOwn = (desk: Desk, { today }: BestHomes, { plan }: Served): boolean =>
  movesBetween(today, plan).every(({ youth }) => isOwn(desk, youth));

const peopleBeside = (desk: Desk, { table, today }: BestHomes, served: Served) =>
  peopleView(
    desk,
    (code) =>
      code === served.home ? desk.texts.newHome.theHome : groupNamed(desk, code).name || code,
    { table, plan: today },
    { table: served.table, plan: served.plan },
  );

/** Where the best homes would be, and where homes are now. */
export const mapOf = (
  desk: Desk,
  country: readonly Province[],
  answer: BestHomes,
  all: ReadonlyMap<string, Municipality>,
) =>
  bestPlacesPicture(
    'best-places',
    country,
    {
      best: answer.best.map((home) => {
        const place = placeIn(all, home);
        return { ...pointOf(place), name: nameOf(desk, place), province: place.province };
      }),
      now: answer.table.groups.map(({ location }) => pointOf(location)),
    },
    desk.texts.newHome.map,
  );

const pointOf = ({ lat, lon }: Point): Point => ({ lat, lon });
