/** For whom a page is written, and how hard it may be. */
export interface Limits {
  readonly longest: number;
  readonly mean: number;
  readonly score: number;
}

export const rooms = {
  /** A parent or youth, on a hard day: A2 to B1. */
  family: { longest: 20, mean: 12, score: 70 },
  /** Anybody. */
  public: { longest: 20, mean: 12, score: 70 },
  /** People of the field, who read it at work: B1. */
  staff: { longest: 25, mean: 14, score: 60 },
} as const satisfies Record<string, Limits>;

export type Room = keyof typeof rooms;

/** A score of a few sentences says nothing; their length and words still count. */
export const enoughWords = 60;

const staffOnly =
  /^\/(?:coordinator|provider|administrator|privacy-officer|account|sign-in|second-factor|activation|reset|new-password)\b/;

/** Whose page this is. */
export function roomOf(path: string): Room {
  if (/^\/(?:family|invitation)\b/.test(path)) return 'family';
  return staffOnly.test(path) ? 'staff' : 'public';
}
