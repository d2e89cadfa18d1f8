import { isLocked, isRunning } from '../../../actions/family/access.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import type { Invitation } from '../../../store/invitations.ts';
import type { Visit } from '../../visit.ts';

type State = keyof Visit['t']['registers']['family']['states'];

const kinds = {
  none: 'neutral',
  sent: 'info',
  lapsed: 'warn',
  used: 'ok',
  locked: 'stop',
  ended: 'neutral',
  expired: 'neutral',
} as const satisfies Record<State, string>;

/** How somebody's newest invitation stands, for the coordinator who made it. */
export function invitationView(
  invitation: Invitation | undefined,
  at: Date,
  { t, format }: Pick<Visit, 't' | 'format'>,
) {
  const words = t.registers.family;
  const state = stateOf(invitation, at);
  const badge = { kind: kinds[state], text: words.states[state] };
  if (invitation === undefined) return { state, badge, lines: [], id: undefined };
  const dayIn = (moment: string): string => format.shortDay(dayOf(new Date(moment)));
  const { id, sentAt, linkEndsAt, usedAt, endsAt } = invitation;
  const runs = isRunning(invitation, at);
  const lines = [
    ...(runs && state !== 'used' ? [words.sent(dayIn(sentAt), dayIn(linkEndsAt))] : []),
    ...(usedAt === null ? [] : [words.used(format.moment(usedAt))]),
    ...(runs ? [words.lasts(dayIn(endsAt))] : []),
  ];
  return { state, badge, lines, id: runs ? id : undefined };
}

function stateOf(invitation: Invitation | undefined, at: Date): State {
  if (invitation === undefined) return 'none';
  if (invitation.endedAt !== null) return 'ended';
  if (!isRunning(invitation, at)) return 'expired';
  if (isLocked(invitation)) return 'locked';
  if (invitation.linkUsed) return 'used';
  return invitation.linkEndsAt > at.toISOString() ? 'sent' : 'lapsed';
}
