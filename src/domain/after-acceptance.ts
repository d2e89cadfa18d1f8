import type { Id } from './ids.ts';
import { type Answer, type Proposal, lastWords } from './proposal.ts';
import type { RoadPolicy } from './road-policy.ts';
import type { Turn } from './whose-turn.ts';

/**
 * In a crisis a youth is given the place first. What a region otherwise asks for beforehand then follows, for as long as
 * the youth has the place: the provider's answer, and after its yes the name.
 */
export type Owed = 'provider' | 'release';

export const hasThePlace = ({ placementId, hasLeft }: Proposal): boolean =>
  placementId !== null && !hasLeft;

/** It was put to the provider, the youth has the place, and the provider has not said yes: its answer still counts. */
export const awaitsProvider = (proposal: Proposal): boolean =>
  hasThePlace(proposal) && proposal.consultedAt !== null && wordOf(proposal)?.says !== 'yes';

/**
 * The place was given before this person was heard, or against what they said: until they agree, what they say is
 * still written down, for as long as the youth has the place.
 */
export const hearsFamily = (proposal: Proposal, accountId: Id): boolean =>
  hasThePlace(proposal) &&
  proposal.consultedAt !== null &&
  lastWords(proposal).find((word) => word.accountId === accountId)?.says !== 'agree';

/** Who of the family wants to talk or objects, and said so after the place was given. */
export const saidAfter = (proposal: Proposal, acceptedAt: string): readonly Answer[] =>
  lastWords(proposal).filter(
    ({ party, says, at }) => party === 'family' && says !== 'agree' && at > acceptedAt,
  );

/** What is still owed, first what comes first. */
export function owedAfter(
  proposal: Proposal,
  { providerYesFirst, releaseFirst }: Pick<RoadPolicy, 'providerYesFirst' | 'releaseFirst'>,
): readonly Owed[] {
  if (!hasThePlace(proposal) || proposal.consultedAt === null) return [];
  return [
    ...(providerYesFirst && awaitsProvider(proposal) ? (['provider'] as const) : []),
    ...(releaseFirst && proposal.release === null ? (['release'] as const) : []),
  ];
}

/** Whose turn it is for it, and why: a no or a question comes back to the coordinator, and after the yes the name. */
export function turnAfter(
  proposal: Proposal,
): Turn & { readonly asks: 'answer' | 'question' | 'declined' | 'release' } {
  const word = wordOf(proposal);
  const replied = proposal.replies.at(-1)?.at ?? '';
  if (word?.says === 'yes') return { asks: 'release', parties: ['coordinator'], since: word.at };
  if (word?.says === 'no') return { asks: 'declined', parties: ['coordinator'], since: word.at };
  if (word !== undefined && word.at > replied)
    return { asks: 'question', parties: ['coordinator'], since: word.at };
  const since = word === undefined ? (proposal.consultedAt ?? proposal.madeAt) : replied;
  return { asks: 'answer', parties: ['provider'], since };
}

const wordOf = (proposal: Proposal) =>
  lastWords(proposal).find(({ party }) => party === 'provider');
