import type { AccountProposal } from '../../store/account-proposals.ts';
import type { User } from '../../store/users.ts';
import type { Visit } from '../visit.ts';

type Speech = Pick<Visit, 't' | 'format'>;

export const hrefOf = (accountId: string): string => `/administrator/users/${accountId}`;

/** Somebody of the staff, in words. */
export function userView({ t, format }: Speech, user: User) {
  const words = t.administrator.accounts;
  const { id, name, email, role, workplace, lastSeenAt, hasFactor, madeAt } = user;
  return {
    id,
    name,
    email: email ?? '',
    role: t.administrator.roles[role],
    workplace: workplace ?? '',
    lastSeen: lastSeenAt === null ? words.never : format.moment(lastSeenAt),
    factor: hasFactor ? words.hasFactor : words.noFactor,
    state: stateOf(words, user),
    madeOn: format.moment(madeAt),
    href: hrefOf(id),
  };
}

function stateOf(words: Visit['t']['administrator']['accounts'], { endedAt, hasBegun }: User) {
  if (endedAt !== null) return { kind: 'neutral', text: words.ended };
  return hasBegun ? { kind: 'ok', text: words.active } : { kind: 'info', text: words.notBegun };
}

/** What would change about an account, and who says so. */
export function changeView({ t, format }: Speech, proposal: AccountProposal) {
  const words = t.administrator.changes;
  const { id, accountId, change, role, workplace, reason, proposer, at } = proposal;
  const kind = change === 'role' ? 'role-changes' : 'factor-resets';
  return {
    what: role === null ? words.factor : words.role(t.administrator.roles[role], workplace ?? ''),
    by: words.by(proposer, format.moment(at)),
    reason,
    userHref: hrefOf(accountId),
    href: `${hrefOf(accountId)}/${kind}/${id}`,
  };
}
