import type { CalendarDay } from '../../domain/calendar-day.ts';

/** From the one day to the other, both included. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Whose youth it is about, and at whose home; what is told depends on who reads it. */
export interface Whose {
  readonly organisationId?: string;
  readonly providerId?: string;
}

/** Somebody who waited at some time in the period; what a shorter keeping has removed is not known any more. */
export interface WaitRow extends Whose {
  readonly bornOn: CalendarDay | undefined;
  readonly waitingSince: CalendarDay;
  readonly setting: 'open' | 'closed' | 'either' | undefined;
  readonly needs: readonly string[];
  readonly waitsNow: boolean;
  /** Of who waits now: whether a home has a free place where no rule says no. */
  readonly hasFit: boolean;
  /** Put on the list or taken off it, in the order it was written down. */
  readonly listings: readonly { readonly on: CalendarDay; readonly waits: boolean }[];
  /** From when to when somebody had a place, or was to have one. */
  readonly stays: readonly { readonly from: CalendarDay; readonly until: CalendarDay | null }[];
}

export type NearHome = 'near' | 'far' | 'unknown';
export type OwnRegion = 'own' | 'other' | 'unknown';
export type OwnSchool = 'kept' | 'too-far' | 'unknown' | 'nothing-to-keep';
export type Siblings = 'together' | 'apart' | 'no-siblings-placed';

/** A place that was given, and not by mistake. */
export interface PlacementRow extends Whose {
  readonly origin: 'run' | 'other-option' | 'by-hand';
  readonly waitingSince: CalendarDay | undefined;
  readonly proposedOn: CalendarDay;
  readonly acceptedOn: CalendarDay;
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
  readonly endReason: string | null;
  readonly home: NearHome;
  readonly region: OwnRegion;
  readonly school: OwnSchool;
  readonly siblings: Siblings;
}

export const decliners = ['provider', 'family', 'coordinator'] as const;
export type Decliner = (typeof decliners)[number];

/** A no: the last word of a provider or a family about a proposal, or a coordinator's rejection. */
export interface DeclineRow extends Whose {
  readonly by: Decliner;
  readonly reason: string;
  readonly on: CalendarDay;
  /** It was the plan's own proposal. */
  readonly wasAdvice: boolean;
}

export interface HomeRow extends Whose {
  readonly size: number;
  /** Who lives there, and who was given a place. */
  readonly residents: number;
  /** The clauses of the definition it does not meet; what is only preferred is not among them. */
  readonly unmet: readonly string[];
}

/** A free place that was published: so many places, so many days empty in all. */
export interface PlaceRow extends Whose {
  readonly places: number;
  readonly daysEmpty: number;
}

export interface MonitorRows {
  readonly today: CalendarDay;
  readonly period: Period;
  readonly waits: readonly WaitRow[];
  readonly placements: readonly PlacementRow[];
  readonly declines: readonly DeclineRow[];
  readonly homes: readonly HomeRow[];
  readonly places: readonly PlaceRow[];
}
