import type { Session } from '../store/sessions.ts';

const second = 1000;
export const minute = 60 * second;
const hour = 60 * minute;

/** Staff work a day at most; a family's visit lasts an hour. Both end after a quarter of an hour without a click. */
export const idle = 15 * minute;
export const longest = { staff: 8 * hour, family: hour };
export const most = { staff: 3, family: 1 };

/** How long somebody may stand between the password and the second factor. */
export const halfway = 15 * minute;

/** How long a second factor that was shown counts as fresh. */
export const fresh = 5 * minute;

/** A clock may be set right by a breath; further back, and nobody can say how long ago somebody was here. */
const slack = 5 * second;

/** Neither too long ago nor in days to come: whichever way the clock was turned, no session gets longer by it. */
export function runs({ startedAt, lastSeenAt, endsAt }: Session, at: Date): boolean {
  return (
    at.getTime() < Date.parse(endsAt) &&
    since(startedAt, at) < Infinity &&
    since(lastSeenAt, at) < idle
  );
}

/** How long ago; what never was, or is still to come, is endlessly long ago. */
export function since(moment: string | null, at: Date): number {
  const ago = moment === null ? Infinity : at.getTime() - Date.parse(moment);
  return ago < -slack ? Infinity : ago;
}

export const inTime = (at: Date, long: number): string =>
  new Date(at.getTime() + long).toISOString();
