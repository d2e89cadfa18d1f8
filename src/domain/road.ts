import { turnAfter } from './after-acceptance.ts';
import { isOpen } from './proposal.ts';
import type { RoadPolicy } from './road-policy.ts';
import {
  type Draft,
  type RoadFacts,
  type Step,
  afterAcceptance,
  beforeAcceptance,
} from './road-steps.ts';
import { type Turn, whoseTurn } from './whose-turn.ts';

/**
 * Every step in order. The first that is asked for and not done is the one people wait for; once the place is given, so
 * is the first that is still owed from before.
 */
export function roadOf(facts: RoadFacts, policy: RoadPolicy): readonly Step[] {
  const { proposal, placement } = facts;
  const before = beforeAcceptance(facts, policy);
  const after = afterAcceptance(facts);
  const drafts = [...before, ...after];
  const parts = placement === undefined ? [drafts] : [before, after];
  const waiting = new Set(parts.map((part) => part.find(isWaiting)?.name));
  // Provider and family are asked at the same time.
  if (placement === undefined && waiting.has('provider')) waiting.add('family');
  const closed = !isOpen(proposal) && placement === undefined;
  const since = lastDone(placement === undefined ? drafts : after);

  return drafts.map(({ name, owners, doneAt, asked, dueOn = null }): Step => {
    if (doneAt !== null) return { name, owners, state: 'done', since: doneAt, dueOn: null };
    if (closed) return { name, owners, state: 'stopped', since: null, dueOn: null };
    if (!waiting.has(name))
      return { name, owners, state: asked ? 'later' : 'optional', since: null, dueOn };
    const turn = turnFor(name, facts);
    if (turn === undefined) return { name, owners, state: 'now', since, dueOn };
    // A question or a no comes back to the coordinator, before the answer can be a yes.
    return turn.parties.includes('coordinator')
      ? { name, owners: turn.parties, state: 'now', since: turn.since, dueOn: null }
      : { name, owners, state: 'now', since: turn.since, dueOn };
  });
}

const isWaiting = ({ asked, doneAt }: Draft): boolean => asked && doneAt === null;

const lastDone = (drafts: readonly Draft[]): string | null =>
  drafts
    .flatMap(({ doneAt }) => doneAt ?? [])
    .sort()
    .at(-1) ?? null;

/** Of the steps that are an answer, or that follow an acceptance in a crisis; the others are taken by their owners. */
function turnFor(name: Step['name'], { proposal, placement }: RoadFacts): Turn | undefined {
  if (placement === undefined)
    return name === 'provider' || name === 'family' ? whoseTurn(proposal) : undefined;
  return name === 'provider' || name === 'release' ? turnAfter(proposal) : undefined;
}
