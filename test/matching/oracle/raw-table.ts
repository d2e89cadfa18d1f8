/** The table as it stands in the file, written down a second time so that this reading leans on nobody. */
export interface RawTable {
  today: string;
  policy?: Partial<RawPolicy>;
  youths: RawYouth[];
  groups: RawGroup[];
  apart?: [string, string][];
  pinned?: [string, string][];
  excluded?: [string, string][];
  pending?: [string, string][];
}

export interface Spot {
  lat: number;
  lon: number;
}

export interface RawYouth {
  code: string;
  bornOn: string;
  sex: 'f' | 'm' | 'x';
  homes: Spot[];
  school: (Spot & { keep: 'must' | 'prefer' }) | null;
  waitingSince: string;
  startFrom: string;
  startBy: string | null;
  urgency: 'crisis' | 'urgent' | 'regular';
  setting: 'open' | 'closed' | 'either';
  closedUntil: string | null;
  extendedHelp: boolean;
  needs: string[];
  desirable: string[];
  risks: string[];
  intensity: number;
  maxKm: number | null;
  siblings: string | null;
  siblingsTogether: 'must' | 'prefer';
  wishes: string[];
  refuses: string[];
}

export interface RawVacancy {
  code: string;
  from: string;
  until: string | null;
  places: number;
}

export interface RawResident {
  code: string;
  bornOn: string;
  sex: 'f' | 'm' | 'x';
  risks: string[];
  intensity: number;
}

export interface RawGroup {
  code: string;
  provider: string;
  location: Spot;
  setting: 'open' | 'closed';
  ages: [number, number];
  stayUntilAge: number;
  sex: 'any' | 'f' | 'm';
  size: number;
  preferredSize: number;
  staffOnGroup: number;
  offers: string[];
  excludes: string[];
  riskCaps: Record<string, number>;
  intensityBudget: number | null;
  maxAgeSpread: number;
  arrivalsAtOnce: number;
  vacancies: RawVacancy[];
  residents: RawResident[];
}

export interface RawPolicy {
  ages: [number, number];
  mostInGroup: number;
  youthsPerWorker: number;
  maxKm: number;
  schoolKm: number;
  detour: number;
  lapseDays: number;
  waitingCapDays: number;
  sizePenalty: [number, number];
  spreadPenalty: number;
  schoolWeight: number;
  wishBonus: number;
  desirablePenalty: number;
  outgrowMonths: number;
  outgrowPenalty: number;
  changePenalty: number;
  siblingBonus: number;
  /** Only how options are shown; no total depends on it. */
  equalWithin: number;
  /** Not there is off. */
  limitFarthest?: boolean;
}

export const policyOf = (table: RawTable): RawPolicy => ({
  ages: [8, 23],
  mostInGroup: 6,
  youthsPerWorker: 4,
  maxKm: 100,
  schoolKm: 20,
  detour: 1.3,
  lapseDays: 28,
  waitingCapDays: 730,
  sizePenalty: [15, 45],
  spreadPenalty: 2,
  schoolWeight: 1,
  wishBonus: 25,
  desirablePenalty: 10,
  outgrowMonths: 12,
  outgrowPenalty: 20,
  changePenalty: 15,
  siblingBonus: 40,
  equalWithin: 5,
  ...table.policy,
});

export const hasPair = (
  pairs: [string, string][] | undefined,
  first: string,
  second: string,
): boolean => (pairs ?? []).some(([a, b]) => a === first && b === second);
