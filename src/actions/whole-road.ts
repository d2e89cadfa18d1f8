import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { type Proposal, lastWords } from '../domain/proposal.ts';
import type { RoadPolicy } from '../domain/road-policy.ts';
import type { Text } from '../domain/text.ts';
import { wasHeld } from '../domain/visit.ts';
import type { YouthFacts } from '../domain/youth.ts';
import type { Deps } from './deps.ts';

export type RoadStep = 'put' | 'provider' | 'release' | 'visit';

const missing: Readonly<Record<RoadStep, Text>> = {
  put: {
    nl: 'Het voorstel is nog niet voorgelegd aan de aanbieder en het gezin.',
    en: 'The proposal has not been put to the provider and the family.',
  },
  provider: {
    nl: 'De aanbieder heeft nog geen ja gezegd.',
    en: 'The provider has not said yes.',
  },
  release: {
    nl: 'De gegevens van de jongere zijn nog niet vrijgegeven aan de aanbieder.',
    en: 'The facts of the youth have not been released to the provider.',
  },
  visit: {
    nl: 'De jongere en de groep hebben nog niet kennisgemaakt.',
    en: 'The youth and the group have not met yet.',
  },
};

/**
 * The steps that were not walked: those this region asks for, and everywhere that a provider knows what is asked of it.
 * What was never put to it, it could never answer.
 */
export function whatIsMissing(
  { store }: Pick<Deps, 'store'>,
  proposal: Proposal,
  policy: RoadPolicy = store.roadPolicies.findNow().numbers,
): RoadStep[] {
  const { providerYesFirst, releaseFirst, visitFirst } = policy;
  const saidYes = lastWords(proposal).some(({ says }) => says === 'yes');
  const met = store.visits.listOfProposal(proposal.id).some(wasHeld);
  return [
    ...(proposal.consultedAt === null ? (['put'] as const) : []),
    ...(providerYesFirst && !saidYes ? (['provider'] as const) : []),
    ...(releaseFirst && proposal.release === null ? (['release'] as const) : []),
    ...(visitFirst && !met ? (['visit'] as const) : []),
  ];
}

/** What may follow in a crisis, while the youth has the place. That is written down. */
const mayFollow: readonly RoadStep[] = ['provider', 'release', 'visit'];

/** Which steps a crisis lets pass for now, or why the road has to be walked first. */
export function wholeRoad(
  deps: Pick<Deps, 'store'>,
  proposal: Proposal,
  { urgency }: Pick<YouthFacts, 'urgency'>,
): Outcome<readonly RoadStep[]> {
  const steps = whatIsMissing(deps, proposal);
  const { first, later } = inTwo(steps, urgency);
  return first.length === 0 ? done(later) : notYet(first);
}

/** What has to be done first, and what may follow in a crisis. */
export function inTwo(steps: readonly RoadStep[], urgency: YouthFacts['urgency']) {
  const follows = (step: RoadStep): boolean => urgency === 'crisis' && mayFollow.includes(step);
  return { first: steps.filter((step) => !follows(step)), later: steps.filter(follows) };
}

const notYet = (steps: readonly RoadStep[]): Refused =>
  refuse(
    'steps-missing',
    {
      nl: 'Dit kan nog niet: er zijn stappen die eerst moeten.',
      en: 'This cannot be yet: there are steps to take first.',
    },
    steps.map((step) => missing[step]),
  );
