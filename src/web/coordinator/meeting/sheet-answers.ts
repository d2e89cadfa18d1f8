import { type Proposal, lastWords } from '../../../domain/proposal.ts';
import type { Youth, YouthFacts } from '../../../domain/youth.ts';
import type { Desk } from './desk.ts';
import { answerView } from './proposal-view.ts';

/** When it was accepted or rejected, if it was. */
export function decidedAt({ deps }: Desk, { placementId, rejection }: Proposal) {
  const placement = placementId === null ? undefined : deps.store.placements.find(placementId);
  return placement?.acceptedAt ?? rejection?.at;
}

/** The facts as they were when it was decided, as far as they are still kept; until then, those of now. */
export function factsThen(desk: Desk, proposal: Proposal, { id, facts }: Youth): YouthFacts {
  const decided = decidedAt(desk, proposal);
  if (decided === undefined) return facts;
  const versions = desk.deps.store.youths.listVersions(id);
  return versions.find(({ at }) => at <= decided)?.facts ?? facts;
}

/**
 * What people said before it was decided, which was weighed, and what they said since. Why somebody of the family said
 * it is not printed: whoever is given the sheet does not hear what another told the coordinator.
 */
export function sheetAnswers(desk: Desk, proposal: Proposal) {
  const { answers } = proposal;
  const decided = decidedAt(desk, proposal);
  const isLate = ({ at }: { readonly at: string }): boolean =>
    decided !== undefined && at > decided;
  const inWords = (some: Proposal['answers']) =>
    lastWords({ ...proposal, answers: some }).map((answer) => ({
      ...answerView(desk, answer),
      isPrivate: answer.party === 'family',
    }));
  return {
    weighed: inWords(answers.filter((answer) => !isLate(answer))),
    after: inWords(answers.filter(isLate)),
  };
}
