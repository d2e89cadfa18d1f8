/** How far somebody reaches: whose things an action may be done to. Further than this is not there for them (404). */
export const scopes = {
  all: 'A',
  /** Things of one's own organisation or provider. */
  'own organisation': 'O',
  /** Youths whose dossier one's own organisation keeps. */
  'own caseload': 'C',
  /** Everybody's youths, but only by code and coarse facts. */
  pool: 'P',
  /** Proposals put to one's own groups, as a profile without a name. */
  offered: 'V',
  /** Only while the proposal is released, accepted or placed. */
  released: 'R',
  /** The one youth a family's account is bound to, and only what was shared. */
  'bound youth': 'Y',
  self: 'S',
  /** Numbers and metadata, never the thing itself. */
  count: '#',
} as const;
export type Scope = keyof typeof scopes;

/** What one role may do with one action. Without a cell: never (403). */
export interface Cell {
  readonly scopes: readonly [Scope, ...Scope[]];
  /** Asks for a second factor of a moment ago. */
  readonly stepUp?: true;
  /** Counts only once somebody else has confirmed it. */
  readonly secondPerson?: true;
  /** A condition or restriction that a scope cannot say. */
  readonly but?: string;
}

const reach = (...reached: Cell['scopes']): Cell => ({ scopes: reached });

export const all = reach('all');
export const ownOrganisation = reach('own organisation');
export const ownCaseload = reach('own caseload');
export const caseloadAndPool = reach('own caseload', 'pool');
export const pool = reach('pool');
export const offered = reach('offered');
export const offeredAndReleased = reach('offered', 'released');
export const released = reach('released');
export const boundYouth = reach('bound youth');
export const self = reach('self');
export const count = reach('count');

/** After a second factor of a moment ago. */
export const fresh = (cell: Cell): Cell => ({ ...cell, stepUp: true });

/** With a second person who confirms it. */
export const byTwo = (cell: Cell): Cell => ({ ...cell, secondPerson: true });

export const but = (cell: Cell, condition: string): Cell => ({ ...cell, but: condition });

/** As the table prints it: A+2, C P, Y (…). */
export const inSigns = (cell: Cell | undefined): string =>
  cell === undefined
    ? '–'
    : [
        cell.scopes.map((scope) => scopes[scope]).join(' ') +
          (cell.stepUp ? '+' : '') +
          (cell.secondPerson ? '2' : ''),
        ...(cell.but === undefined ? [] : [`(${cell.but})`]),
      ].join(' ');
