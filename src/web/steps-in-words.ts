import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import type { Placement } from '../domain/placement.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Step } from '../domain/road-steps.ts';
import { roadOf } from '../domain/road.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { Formats } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/nl.ts';
import type { PageDeps } from './page-deps.ts';

/** All that is kept about the road of one proposal, and its steps. */
export function roadIn(
  { store }: Pick<PageDeps, 'store'>,
  proposal: Proposal,
  placement?: Placement,
) {
  const visits = store.visits.listOfProposal(proposal.id);
  const hold = store.holds.listActive().find(({ proposalId }) => proposalId === proposal.id);
  const checks = placement === undefined ? [] : store.checks.listOfPlacement(placement.id);
  const { numbers } = store.roadPolicies.findNow();
  return {
    visits,
    hold,
    checks,
    steps: roadOf({ proposal, visits, hold, placement, checks }, numbers),
  };
}

const kinds = {
  done: 'ok',
  now: 'info',
  later: 'neutral',
  optional: 'neutral',
  stopped: 'neutral',
} as const satisfies Record<Step['state'], string>;

interface Speech {
  readonly words: Catalogue['meeting']['road'];
  readonly parties: Catalogue['meeting']['party'];
  readonly format: Formats;
}

/** Each step with who takes it, where it stands, and by when. What nobody asked for and nobody did is left out. */
export const stepsInWords = (
  { now }: Pick<PageDeps, 'now'>,
  steps: readonly Step[],
  speech: Speech,
) =>
  steps
    .filter(({ state }) => state !== 'optional' && state !== 'stopped')
    .map((step) => stepInWords(step, dayOf(now()), speech));

function stepInWords(step: Step, today: CalendarDay, { words, parties, format }: Speech) {
  const { name, owners, state, since, dueOn } = step;
  const on = since === null ? '' : format.day(since.length > 10 ? dayOf(new Date(since)) : since);
  const late = state === 'now' && dueOn !== null ? workingDaysBetween(dueOn, today) : 0;
  return {
    name: words.steps[name],
    owner: format.list(owners.map((party) => parties[party])),
    kind: late > 0 ? 'warn' : kinds[state],
    state: state === 'done' || state === 'now' ? words.states[state](on) : words.states[state],
    due: dueOn === null ? undefined : words.due(format.day(dueOn)),
    late: late > 0 ? words.late(late) : undefined,
    isNow: state === 'now',
  };
}
