/** What invented youths and homes are made of. */

export const today = '2026-11-22';
export const offers = [
  'trauma',
  'autism',
  'attachment',
  'addiction',
  'medical',
  'mild-intellectual-disability',
];
export const extras = ['garden', 'animals', 'music', 'own-kitchen'];
export const risks = ['running-away', 'aggression', 'fire-setting', 'substance-use', 'self-harm'];
export const windows = [
  [8, 12],
  [8, 14],
  [10, 16],
  [12, 17],
  [14, 18],
  [16, 20],
  [12, 18],
] as const;
export const towns = [
  [52.37, 4.9],
  [51.92, 4.48],
  [52.09, 5.12],
  [51.44, 5.48],
  [53.22, 6.57],
  [52.22, 6.89],
  [51.84, 5.86],
  [50.85, 5.69],
  [52.51, 6.09],
  [51.59, 4.78],
  [52.08, 4.31],
  [53.2, 5.8],
] as const;

/** Half of the people live around four of the towns, in a third of the country. */
export const country = [
  ...towns,
  ...towns.filter(([lat, lon]) => lat > 51.9 && lat < 52.4 && lon < 5.2),
];

/** As often as they stand here. */
const often = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
export const urgencies = ['crisis', ...often('urgent', 2), ...often('regular', 5)];
export const settings = [...often('open', 7), 'either', 'closed'];
