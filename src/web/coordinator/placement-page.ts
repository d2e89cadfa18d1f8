import type { Response } from 'express';
import type { Placement } from '../../domain/placement.ts';
import { checksView } from '../check-form.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { roadIn, stepsInWords } from '../steps-in-words.ts';
import { type Desk, deskOf } from './meeting/desk.ts';
import { reasonsIn } from './meeting/option-view.ts';
import { placementView } from './meeting/placement-view.ts';

/** A placement as its coordinator sees it, with the forms that may follow. */
export const placementPage =
  (deps: PageDeps) =>
  (res: Response, placement: Placement, more: Partial<Page>, status = 200): void => {
    const desk = deskOf(deps, res);
    const { t, lang } = desk;
    const view = placementView(desk, placement);
    const title = t.placements.one(placement.youthCode, view.group.name);
    const crumbs = [
      { label: t.placements.title, href: '/coordinator/placements' },
      { label: title },
    ];
    const reasons = reasonsIn(desk.lists, 'end-reason', lang);
    show(
      res,
      'coordinator/placements/placement',
      {
        typed: {},
        ...more,
        title,
        crumbs,
        placement: view,
        ...settling(desk, placement),
        today: desk.table.today,
        undoReasons: reasonsIn(desk.lists, 'undo-reason', lang),
        // Not going ahead comes first for who has not begun, and makes no sense for who has.
        endReasons: view.isAccepted
          ? reasons.toSorted((a, b) => Number(isNotBegun(b)) - Number(isNotBegun(a)))
          : reasons.filter((reason) => !isNotBegun(reason)),
      },
      status,
    );
  };

/** The steps from acceptance on, and the talks about how it goes. */
function settling({ deps, t, format, table }: Desk, placement: Placement) {
  const proposal = deps.store.proposals.find(placement.proposalId);
  const road = proposal && roadIn(deps, proposal, placement);
  const words = { words: t.road, parties: t.party, format };
  const checks = deps.store.checks.listOfPlacement(placement.id);
  return {
    steps: road === undefined ? [] : stepsInWords(deps, road.steps, words),
    checks: checksView(placement, checks, { today: table.today, words: t.road.checks, format }),
  };
}

const isNotBegun = ({ value }: { value: string }): boolean => value === 'did-not-start';
