/**
 * Three invented youths and three invented houses, as a table the matching reads. Small enough to follow with a finger;
 * one house is the nearest for two of them.
 */
export const exampleRegion = {
  today: '2026-11-22',
  youths: [
    {
      ...youth({ code: 'Sam', bornOn: '2012-03-04', waitingSince: '2026-03-01' }),
      homes: [{ lat: 52.143, lon: 5.43 }],
    },
    {
      ...youth({ code: 'Noor', bornOn: '2013-06-12', waitingSince: '2026-08-01' }),
      homes: [{ lat: 52.17, lon: 5.33 }],
      needs: ['trauma'],
    },
    {
      ...youth({ code: 'Rafi', bornOn: '2011-09-20', waitingSince: '2026-10-15' }),
      homes: [{ lat: 52.22, lon: 5.28 }],
      urgency: 'crisis',
    },
  ],
  groups: [
    house({ code: 'Linde', location: { lat: 52.155, lon: 5.38 }, offers: ['trauma'] }),
    house({ code: 'Berk', location: { lat: 52.1, lon: 5.3 } }),
    house({ code: 'Esdoorn', location: { lat: 52.24, lon: 5.25 } }),
  ],
} as const;

function youth<const Facts extends object>(facts: Facts) {
  return {
    sex: 'x',
    school: null,
    startFrom: '2026-11-22',
    startBy: null,
    urgency: 'regular',
    setting: 'open',
    closedUntil: null,
    extendedHelp: false,
    needs: [],
    desirable: [],
    risks: [],
    intensity: 2,
    maxKm: null,
    siblings: null,
    siblingsTogether: 'prefer',
    wishes: [],
    refuses: [],
    ...facts,
  };
}

/** One free place, and three youths of about the same age. */
function house<const Facts extends { code: string }>(facts: Facts) {
  const { code } = facts;
  return {
    provider: code,
    setting: 'open',
    ages: [12, 17],
    stayUntilAge: 18,
    sex: 'any',
    size: 4,
    preferredSize: 4,
    staffOnGroup: 1,
    offers: [],
    excludes: [],
    riskCaps: {},
    intensityBudget: null,
    maxAgeSpread: 4,
    arrivalsAtOnce: 1,
    vacancies: [{ code, from: '2026-11-22', until: null, places: 1 }],
    residents: [],
    ...facts,
  };
}
