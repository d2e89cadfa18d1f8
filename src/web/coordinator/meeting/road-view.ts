import { whatIsMissing } from '../../../actions/whole-road.ts';
import type { Placement } from '../../../domain/placement.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import type { Visit } from '../../../domain/visit.ts';
import type { PageDeps } from '../../page-deps.ts';
import { roadIn, stepsInWords } from '../../steps-in-words.ts';
import type { Desk } from './desk.ts';

/** The road of a proposal as the coordinator's page shows it: steps, the place that is held, and visits. */
export function roadView(desk: Desk, proposal: Proposal, placement?: Placement) {
  const { deps, t, format } = desk;
  const words = t.road;
  const road = roadIn(deps, proposal, placement);
  const planned = road.visits.find(({ outcome }) => outcome === null);
  return {
    steps: stepsInWords(deps, road.steps, { words, parties: t.party, format }),
    held:
      road.hold &&
      words.hold.active(format.moment(road.hold.untilAt), words.hold.kinds[road.hold.kind]),
    visits: road.visits.map((visit) => visitInWords(visit, desk)),
    planned: planned && { ...visitInWords(planned, desk), id: planned.id },
    mayPlan: proposal.release !== null && planned === undefined,
  };
}

/** What has to be done before this can be accepted, in words; in a crisis it may follow afterwards. */
export function missingSteps(deps: PageDeps, { t, youths }: Desk, proposal: Proposal) {
  const steps = whatIsMissing(deps, proposal).map((step) => t.road.missingSteps[step]);
  const isCrisis = youths.get(proposal.youthCode)?.facts.urgency === 'crisis';
  return { first: isCrisis ? [] : steps, afterwards: isCrisis ? steps : [] };
}

function visitInWords(visit: Visit, { t, format }: Desk) {
  const words = t.road.visits;
  const from = format.day(visit.fromOn);
  const days = visit.kind === 'acquaintance' ? from : words.until(from, format.day(visit.untilOn));
  return {
    text: words.planned(words.kinds[visit.kind], days),
    outcome: visit.outcome === null ? undefined : words.outcomes[visit.outcome],
    note: visit.note,
  };
}
