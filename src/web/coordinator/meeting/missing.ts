import { Router } from 'express';
import { missingPlaces } from '../../../actions/missing-places.ts';
import type { Missing, WhatIsMissing } from '../../../matching/explain/what-is-missing.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { gainsView } from './cost-view.ts';
import { type Desk, deskOf, youthNamed } from './desk.ts';
import { moveText } from './move-view.ts';

/** Which extra places would help most who got none: for the talk with providers and municipalities. */
export function missingRoutes(deps: PageDeps): Router {
  const routes = Router();
  // A run and its table stay as they are, so the answer does too.
  const once = remembered<WhatIsMissing | undefined>((answer) => answer?.notWorkedOut === 0);
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
        : words.needs(
            desk.format.list(group.offers.map((code) => desk.say({ nl: code, en: code }))),
          ),
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

/** A place's name says enough of where; nobody's address is told. */
const areasOf = ({ youths }: Desk, near: Missing['near'], codes: readonly string[]): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const facts = youths.get(code)?.facts;
      return (near === 'school' ? facts?.schoolPlace : facts?.homePlace) ?? code;
    }),
  ),
];
