import { addDays } from '../../src/domain/calendar-day.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';

const places = ['Utrecht', 'Amersfoort', 'Ede', 'Zwolle', 'Hilversum', 'Apeldoorn', 'Arnhem'];
const needs = ['trauma', 'autism', 'attachment', 'addiction', 'psychiatric-care'];
const risks = ['aggression', 'running-away', 'self-harm', 'substance-use'];

/** Invented youths, each a little different from the one before, always the same ones. */
export const manyYouths = (count: number, today: string): YouthFacts[] =>
  Array.from({ length: count }, (_, n) => ({
    code: `J-${n + 1}`,
    name: `Verzonnen “${n + 1}”; met =teken`,
    bornOn: addDays(today, -365 * (8 + (n % 14)) - (n % 300) - 5),
    sex: pick(['f', 'm', 'x'] as const, n),
    municipality: 'Voorbeeldstad',
    legalBasis: n % 3 === 0 ? 'supervision-order' : 'voluntary',
    legalFrom: n % 3 === 0 ? addDays(today, -(n % 80)) : null,
    legalUntil: n % 3 === 0 ? addDays(today, 200) : null,
    extendedHelp: n % 14 >= 10 ? 'began-before-18' : 'none',
    homePostcode: n % 2 === 0 ? '' : `${1000 + (n % 9000)} AB`,
    homePlace: pick(places, n),
    secondHomePostcode: '',
    secondHomePlace: n % 5 === 0 ? pick(places, n + 3) : '',
    schoolName: n % 4 === 0 ? '-Verzonnen College' : '',
    schoolPostcode: '',
    schoolPlace: n % 4 === 0 ? pick(places, n + 1) : '',
    schoolKeep: n % 4 === 0 ? 'prefer' : 'none',
    waitingSince: addDays(today, -(n % 700)),
    startFrom: addDays(today, n % 40),
    startBy: n % 7 === 0 ? addDays(today, 60) : null,
    urgency: pick(['regular', 'regular', 'urgent', 'crisis'] as const, n),
    setting: 'open',
    needs: [pick(needs, n)],
    desirable: n % 2 === 0 ? ['garden', 'music'] : [],
    risks: n % 3 === 0 ? [pick(risks, n)] : [],
    intensity: 1 + (n % 4),
    maxKm: n % 6 === 0 ? 32.5 : null,
    siblings: n % 10 < 2 ? `S-${Math.floor(n / 10)}` : null,
    siblingsTogether: n % 20 < 2 ? 'must' : 'prefer',
    wishes: [],
    refuses: [],
    whyNotAtHome: 'Verzonnen: het lukt thuis niet.\nOok niet met hulp.',
    whyNotNetwork: '',
    whyNotFosterFamily: '',
    whyNotFamilyHome: '',
    explanatoryAnalysis: 'yes',
    perspectiveLiving: '+ terug naar huis',
    perspectiveCare: '',
    perspectiveSchoolWork: '',
  }));

function pick<T>(from: readonly T[], at: number): T {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}
