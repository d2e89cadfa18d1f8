import { type RoadStep, inTwo, whatIsMissing } from '../../../actions/whole-road.ts';
import { hasThePlace } from '../../../domain/after-acceptance.ts';
import type { Placement } from '../../../domain/placement.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import type { Visit } from '../../../domain/visit.ts';
import { roadIn, stepsInWords } from '../../steps-in-words.ts';
import { renewalView } from './consent-view.ts';
import type { Desk } from './desk.ts';

/** The road of a proposal as the coordinator's page shows it: steps, the place that is held, and visits. */
export function roadView(desk: Desk, proposal: Proposal, placement?: Placement) {
  const { deps, t, format } = desk;
  const words = t.road;
  const road = roadIn(deps, proposal, placement);
  const goesOn = isOpen(proposal) || hasThePlace(proposal);
  const planned = road.visits.find(({ outcome }) => outcome === null);
  return {
    steps: stepsInWords(deps, road.steps, { words, parties: t.party, format }),
    held:
      road.hold &&
      words.hold.active(format.moment(road.hold.untilAt), words.hold.kinds[road.hold.kind]),
    visits: road.visits.map((visit) => visitInWords(visit, desk)),
    planned: planned && { ...visitInWords(planned, desk), id: planned.id },
    mayPlan: goesOn && proposal.release !== null && planned === undefined,
    goesOn,
  };
}

/** What has to be done before this can be accepted, in words; in a crisis it may follow afterwards. */
export function missingSteps(desk: Desk, proposal: Proposal) {
  const { deps, t, youths } = desk;
  if (!isOpen(proposal)) return { first: [], afterwards: [] };
  const facts = youths.get(proposal.youthCode)?.facts;
  const steps = whatIsMissing(deps, proposal);
  const { first, later } = inTwo(steps, facts?.urgency ?? 'regular');
  const words = (step: RoadStep): string => t.road.missingSteps[step];
  const consent = renewalView(desk, proposal) === undefined ? [] : [t.road.missingSteps.consent];
  return { first: [...first.map(words), ...consent], afterwards: later.map(words) };
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
