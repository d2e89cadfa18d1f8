import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { type Proposal, lastWords } from '../domain/proposal.ts';
import type { RoadPolicy } from '../domain/road-policy.ts';
import type { Text } from '../domain/text.ts';
import { wasHeld } from '../domain/visit.ts';
import type { YouthFacts } from '../domain/youth.ts';
import type { Deps } from './deps.ts';

export type RoadStep = 'provider' | 'release' | 'visit';

const missing: Readonly<Record<RoadStep, Text>> = {
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

/** The steps this region asks for that were not walked. In a crisis they follow afterwards, and that is written down. */
export function whatIsMissing(
  { store }: Pick<Deps, 'store'>,
  proposal: Proposal,
  policy: RoadPolicy = store.roadPolicies.findNow().numbers,
): RoadStep[] {
  const { providerYesFirst, releaseFirst, visitFirst } = policy;
  const saidYes = lastWords(proposal).some(({ says }) => says === 'yes');
  const met = store.visits.listOfProposal(proposal.id).some(wasHeld);
  return [
    ...(providerYesFirst && !saidYes ? (['provider'] as const) : []),
    ...(releaseFirst && proposal.release === null ? (['release'] as const) : []),
    ...(visitFirst && !met ? (['visit'] as const) : []),
  ];
}

/** Which steps a crisis lets pass for now, or why the road has to be walked first. */
export function wholeRoad(
  deps: Pick<Deps, 'store'>,
  proposal: Proposal,
  { urgency }: Pick<YouthFacts, 'urgency'>,
): Outcome<readonly RoadStep[]> {
  const steps = whatIsMissing(deps, proposal);
  return steps.length === 0 || urgency === 'crisis' ? done(steps) : notYet(steps);
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
