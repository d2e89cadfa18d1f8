const sizes = { 'up-to-4': 'hoogstens 4', '5-6': '5 of 6', 'above-6': 'meer dan 6' };

const mapped = (words: (size: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, words(size)]));

/** What a part of a figure is called; reasons, needs and clauses have their names elsewhere. */
export const parts: Record<string, Record<string, string>> = {
  waited: {
    '0-2': 'minder dan 3 maanden',
    '3-5': '3 tot 6 maanden',
    '6-11': '6 tot 12 maanden',
    '12+': '12 maanden of langer',
  },
  fit: { fits: 'er past een plek', 'nothing-fits': 'er past niets' },
  age: {
    '8-11': '8 tot en met 11 jaar',
    '12-14': '12 tot en met 14 jaar',
    '15-17': '15 tot en met 17 jaar',
    '18-22': '18 tot en met 22 jaar',
    other: 'andere leeftijd',
    unknown: 'leeftijd niet bekend',
  },
  setting: {
    open: 'open',
    closed: 'gesloten',
    either: 'open of gesloten',
    unknown: 'soort plek niet bekend',
  },
  needs: { none: 'geen bijzondere hulp' },
  home: {
    near: 'hoogstens 30 km van thuis',
    far: 'verder dan 30 km',
    unknown: 'afstand niet bekend',
  },
  region: { own: 'in de eigen provincie', other: 'erbuiten', unknown: 'niet bekend' },
  school: {
    kept: 'eigen school dichtbij genoeg',
    'too-far': 'eigen school te ver weg',
    'nothing-to-keep': 'hoefde geen school te houden',
    unknown: 'niet bekend',
  },
  siblings: {
    together: 'samen in één huis',
    apart: 'niet samen',
    'no-siblings-placed': 'geen broers of zussen met een plek',
  },
  size: mapped((size) => `plaats voor ${size}`),
  residents: mapped((size) => `er wonen er ${size}`),
  definition: { meets: 'voldoet', 'does-not': 'voldoet niet' },
  by: { provider: 'aanbieder', family: 'jongere of ouder', coordinator: 'coördinator' },
  advice: {
    followed: 'gevolgd',
    otherwise: 'anders gekozen',
    rejected: 'afgewezen',
  },
  lasted: {
    'within-6-months': 'binnen zes maanden',
    longer: 'na zes maanden of later',
    'never-began': 'nooit begonnen',
  },
  speed: {
    'to-proposal': 'Van vraag tot voorstel',
    'to-start': 'Van voorstel tot start',
    'in-all': 'Van vraag tot start',
  },
  empty: { places: 'Plekken', 'per-place': 'Leeg, per plek gemiddeld' },
};
