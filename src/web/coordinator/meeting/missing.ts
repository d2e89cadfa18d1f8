import { Router } from 'express';
import { missingPlaces } from '../../../actions/missing-places.ts';
import { coarseNeeds, needKindNames } from '../../../domain/coarse-needs.ts';
import type { Code } from '../../../domain/ids.ts';
import type { Missing, WhatIsMissing } from '../../../matching/explain/what-is-missing.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { gainsView } from './cost-view.ts';
import { type Desk, deskOf, isOwn, youthNamed } from './desk.ts';
import { moveText } from './move-view.ts';

/** Which extra places would help most who got none: for the talk with providers and municipalities. */
export function missingRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  // A run and its table stay as they are, so the answer does too: also where there were more ideas than time, for
  // asking again would take as long. Only who found nothing in their time looks again.
  const once = remembered<WhatIsMissing | undefined>(
    deps,
    (answer) => answer?.notWorkedOut === 0 || (answer?.places.length ?? 0) > 0,
  );
  routes.get('/:id/missing', async (req, res) => {
    const { t } = visitOf(res);
    const run = found(deps.store.runs.find(idIn(req)));
    const { places, notWorkedOut } = found(await once(run.id, () => missingPlaces(deps, run)));
    const desk = deskOf(deps, res);
    const back = `/coordinator/runs/${run.id}`;
    show(res, 'coordinator/runs/missing', {
      title: t.meeting.missing.title,
      crumbs: [
        { label: t.meeting.runs.title, href: '/coordinator/runs' },
        { label: t.meeting.runs.name(run.number), href: back },
        { label: t.meeting.missing.link },
      ],
      places: places.map((place) => placeView(desk, place)),
      notWorkedOut,
      back,
    });
  });
  return routes;
}

function placeView(desk: Desk, { group, near, madeFor, wouldFit, gain, moves }: Missing) {
  const words = desk.t.missing;
  const [places] = group.vacancies;
  return {
    title: words.place(places?.places ?? 1, group.setting),
    facts: [
      words.ages(...group.ages),
      group.offers.length === 0
        ? words.noNeeds
        : words.needs(desk.format.list(offersOf(desk, group.offers, madeFor))),
      words.near[near](desk.format.list(areasOf(desk, near, madeFor))),
    ],
    gains: gainsView(desk, gain),
    moves: moves.map((move) => ({
      youth: youthNamed(desk, move.youth),
      kind: move.kind === 'gains' ? 'ok' : move.kind === 'loses' ? 'stop' : 'info',
      word: desk.t.cost.kinds[move.kind],
      text: moveText(desk, { ...move, to: move.to?.group === group.code ? undefined : move.to }),
      here: move.to?.group === group.code,
    })),
    wouldFit: wouldFit.map((code) => youthNamed(desk, code)),
  };
}

/** What it would offer; coarsely as soon as it is made for somebody of another organisation too. */
const offersOf = (desk: Desk, offers: readonly Code[], madeFor: readonly Code[]): string[] =>
  madeFor.every((code) => isOwn(desk, code))
    ? offers.map((code) => desk.say({ nl: code, en: code }))
    : coarseNeeds(offers, desk.lists).map((kind) => needKindNames[kind][desk.lang]);

/** A place's name says enough of where; nobody's address is told. */
const areasOf = (
  { youths, caseload }: Desk,
  near: Missing['near'],
  codes: readonly string[],
): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const facts = youths.get(code)?.facts;
      const own = near === 'school' ? facts?.schoolPlace : facts?.homePlace;
      return own ?? caseload.others.get(code)?.region ?? caseload.codeOf(code);
    }),
  ),
];
