/** There is no such thing, or not for this person: the difference is not told. */
export class NotFound extends Error {}

/** The form came from elsewhere, or is too old. */
export class Forbidden extends Error {}

/** Whoever has this role never does this. */
export class NotTheirs extends Error {}

/** Something would be changed by somebody who is not signed in, or not any more. */
export class NobodyHere extends Error {}

/** Turns "the store had nothing" into a 404. What a person may not see does not exist for them. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new NotFound();
  return thing;
}
