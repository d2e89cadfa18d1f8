import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Code, Id } from './ids.ts';
import { Release } from './release.ts';

const Moment = z.iso.datetime();
const Words = z.strictObject({ nl: z.string(), en: z.string() });

export const providerSays = ['yes', 'question', 'no'] as const;
export const familySays = ['agree', 'talk', 'object'] as const;

/** What a provider or a family said, and when. They may say something else later; the last word counts. */
export const Answer = z
  .strictObject({
    party: z.enum(['provider', 'family']),
    says: z.enum([...providerSays, ...familySays]),
    reason: Code.nullable(),
    note: z.string(),
    accountId: Id,
    by: z.string(),
    at: Moment,
  })
  .readonly();
export type Answer = z.infer<typeof Answer>;

/** Why it was closed together with something else; each reader gets their own sentence about it. */
export const withdrawKinds = [
  'other',
  'youth-placed',
  'place-given',
  'vacancy-withdrawn',
  'chosen-instead',
] as const;
export type WithdrawKind = (typeof withdrawKinds)[number];

const ended = z.strictObject({ reason: Code, note: z.string(), at: Moment, by: z.string() });

/** One youth proposed for one place. It has no status of its own: its status is what happened to it. */
export const Proposal = z
  .strictObject({
    id: Id,
    youthId: Id,
    youthCode: Code,
    groupId: Id,
    groupCode: Code,
    groupName: z.string(),
    providerId: Id,
    vacancyId: Id,
    vacancyCode: Code,
    startsOn: CalendarDay,
    origin: z.enum(['run', 'other-option', 'by-hand']),
    because: z.string(),
    reasons: z.array(Words).readonly(),
    overridden: z.array(z.string()).readonly(),
    madeAt: Moment,
    consultedAt: Moment.nullable(),
    providerCode: Code.nullable(),
    /** What the provider is shown of the youth was written down. */
    hasProfile: z.boolean(),
    release: Release.nullable(),
    answers: z.array(Answer).readonly(),
    replies: z.array(z.strictObject({ text: z.string(), at: Moment })).readonly(),
    rejection: ended.nullable(),
    withdrawal: z
      .strictObject({ because: Words, kind: z.enum(withdrawKinds), at: Moment })
      .nullable(),
    /** Nobody answered in time: the clock closed it. */
    expiry: z.strictObject({ why: z.enum(['provider-silent']), at: Moment }).nullable(),
    placementId: Id.nullable(),
    /** The youth was given the place, and has left again or never came. */
    hasLeft: z.boolean(),
    /** The acceptance was a mistake: this proposal is closed, and the youth waits again. */
    undoneAt: Moment.nullable(),
  })
  .readonly();
export type Proposal = z.infer<typeof Proposal>;

export const proposalStatuses = [
  'new',
  'put-to-both',
  'provider-yes',
  'agreed',
  'question',
  'declined',
  'objected',
  'accepted',
  'rejected',
  'withdrawn',
  'expired',
  'undone',
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export function statusOf(proposal: Proposal): ProposalStatus {
  if (proposal.undoneAt !== null) return 'undone';
  if (proposal.placementId !== null) return 'accepted';
  if (proposal.rejection !== null) return 'rejected';
  if (proposal.withdrawal !== null) return 'withdrawn';
  if (proposal.expiry !== null) return 'expired';
  if (proposal.consultedAt === null) return 'new';
  return statusOfAnswers(lastWords(proposal));
}

export const isOpen = (proposal: Proposal): boolean =>
  proposal.placementId === null &&
  proposal.rejection === null &&
  proposal.withdrawal === null &&
  proposal.expiry === null;

/**
 * Under discussion: put to people or chosen by a coordinator, and nobody has said no. A new run changes it only for a
 * reason.
 */
export const isPending = (proposal: Proposal): boolean =>
  isOpen(proposal) &&
  (proposal.consultedAt !== null || proposal.origin !== 'run') &&
  statusOf(proposal) !== 'declined';

/** Each person's last word. Two parents may say different things; both count. */
export function lastWords({ answers }: Proposal): readonly Answer[] {
  const last = new Map<string, Answer>();
  for (const answer of answers)
    last.set(answer.party === 'provider' ? 'provider' : answer.accountId, answer);
  return [...last.values()];
}

function statusOfAnswers(words: readonly Answer[]): ProposalStatus {
  const said = new Set(words.map((word) => word.says));
  if (said.has('no')) return 'declined';
  if (said.has('object')) return 'objected';
  if (said.has('question') || said.has('talk')) return 'question';
  if (said.has('yes')) return said.has('agree') ? 'agreed' : 'provider-yes';
  return 'put-to-both';
}
