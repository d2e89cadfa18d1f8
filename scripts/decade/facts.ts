import { addDays } from '../../src/domain/calendar-day.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { extras, offers, risks, urgencies, windows } from '../bench/spread.ts';
import type { Pencil } from './pencil.ts';

/** What is known of people and homes that nobody could mistake for real ones. */

export interface Asked {
  readonly code: string;
  readonly postcode: string;
  /** The day they came on the list. */
  readonly since: string;
  readonly ages: readonly [number, number];
  readonly siblings: string | null;
}

export function youthFacts({ below, chance, pick, some }: Pencil, asked: Asked): YouthFacts {
  const [from, to] = asked.ages;
  const years = from + below(Math.max(1, to - from));
  const words =
    'Verzonnen: dit verhaal is van niemand, en is zo lang als een echt verhaal meestal is.';
  return {
    code: asked.code,
    name: `Verzonnen ${pick(names)} ${asked.code}`,
    bornOn: addDays(asked.since, -Math.floor((years + 0.3) * 365.25)),
    sex: pick(['f', 'm', 'f', 'm', 'x'] as const),
    municipality: 'Nergenshuizen',
    legalBasis: 'voluntary',
    legalFrom: null,
    legalUntil: null,
    extendedHelp: 'none',
    homePostcode: asked.postcode,
    homePlace: '',
    secondHomePostcode: '',
    secondHomePlace: '',
    schoolName: 'Bedacht Lyceum (verzonnen)',
    schoolPostcode: asked.postcode,
    schoolPlace: '',
    schoolKeep: chance(0.5) ? 'prefer' : 'none',
    waitingSince: asked.since,
    startFrom: asked.since,
    startBy: null,
    urgency: pick(urgencies) as YouthFacts['urgency'],
    setting: 'open',
    needs: some(offers, 0.12),
    desirable: some(extras, 0.2),
    risks: some(risks, 0.12),
    intensity: 1 + below(4),
    maxKm: chance(0.25) ? 15 + below(60) : null,
    siblings: asked.siblings,
    siblingsTogether: 'prefer',
    wishes: [],
    refuses: [],
    whyNotAtHome: words,
    whyNotNetwork: words,
    whyNotFosterFamily: words,
    whyNotFamilyHome: words,
    explanatoryAnalysis: 'yes',
    perspectiveLiving: words,
    perspectiveCare: words,
    perspectiveSchoolWork: words,
  };
}

const names = ['Fenna', 'Vera', 'Daan', 'Noor', 'Sem', 'Tess', 'Bram', 'Isa', 'Finn', 'Lotte'];

export function groupFacts(
  { below, chance, pick, some }: Pencil,
  asked: { code: string; provider: string; postcode: string; size: number },
): GroupFacts {
  const [youngest, oldest] = pick(windows);
  return {
    code: asked.code,
    name: `Huis De Verzonnen Boom ${asked.code}`,
    providerCode: asked.provider,
    providerName: nameOfProvider(asked.provider),
    postcode: asked.postcode,
    place: '',
    setting: 'open',
    registeredClosed: false,
    siting: 'neighbourhood',
    aroundTheClock: true,
    homely: true,
    fixedTeam: true,
    individualHelp: 'both',
    asLongAsNeeded: true,
    perspectiveLiving: true,
    perspectiveCare: true,
    perspectiveSchoolWork: true,
    youngest,
    oldest,
    stayUntilAge: oldest + 1,
    sex: 'any',
    size: asked.size,
    preferredSize: asked.size - 1,
    staffOnGroup: 2,
    offers: [...some(offers, 0.75), ...some(extras, 0.5)],
    education: ['school-secondary'],
    excludes: some(['fire-setting', 'aggression'], 0.12),
    riskCaps: chance(0.4) ? { 'running-away': 3, aggression: 2 } : {},
    intensityBudget: chance(0.3) ? 18 + below(6) : null,
    maxAgeSpread: 4 + below(4),
    arrivalsAtOnce: 1 + below(3),
    ownBedroom: true,
    wheelchair: false,
    pets: chance(0.3),
    smoking: 'no',
    houseText: 'Verzonnen: een huis met een lange eettafel, tien minuten van het station.',
  };
}

export const nameOfProvider = (code: string): string => `Stichting De Verzonnen Boom ${code}`;
