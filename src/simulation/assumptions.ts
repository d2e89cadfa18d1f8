/**
 * Everything the simulated year assumes, in one place: change a value here and run `npm run simulate` again. A source
 * is a published figure or a law; ASSUMED means that none was found, and that somebody chose.
 */

export interface Assumption<T> {
  readonly value: T;
  readonly says: string;
  readonly source: string;
}

/** How likely each is; the weights of a list need not add up to one. */
export type Weighed<T> = readonly (readonly [value: T, weight: number])[];
export type Tags = Readonly<Record<string, number>>;
type Ages = readonly [from: number, to: number];
type Point = readonly [lat: number, lon: number];

const assume = <T>(value: T, says: string, source = 'ASSUMED'): Assumption<T> => ({
  value,
  says,
  source,
});

// Four provinces around Amsterdam and Utrecht, by how many people live there.
const towns: Weighed<Point> = [
  [[52.37, 4.9], 9],
  [[52.38, 4.64], 2],
  [[52.63, 4.75], 2],
  [[52.64, 5.06], 1],
  [[52.96, 4.76], 1],
  [[52.09, 5.12], 4],
  [[52.16, 5.39], 2],
  [[52.35, 5.26], 3],
  [[52.51, 5.47], 1],
  [[52.22, 5.17], 1],
];

// prettier-ignore
export const assumptions = {
  weeks: assume(52, 'weeks that are played'),
  homes: assume(24, 'homes in the region, as at the table of one region'),
  towns: assume(towns, 'where youths and homes are: towns by weight'),
  townWidth: assume(0.12, 'degrees around a town in which a house may stand'),

  // Homes
  sizes: assume<Weighed<number>>([[4, 45], [5, 20], [6, 35]], 'most youths in a home', 'ASSUMED; 4 preferred and 6 at most are the definition'),
  preferredSize: assume(4, 'preferred number of youths', 'definition of the Consortium, 2021'),
  ageBands: assume<Weighed<Ages>>([[[8, 11], 1], [[10, 14], 1], [[12, 17], 2], [[15, 17], 1], [[16, 22], 1]], 'ages that a home takes'),
  closedHomes: assume(0.12, 'share of homes that is closed'),
  singleSex: assume(0.15, 'share of homes for one sex'),
  maxAgeSpread: assume(5, 'most years between the youngest and the oldest'),
  offers: assume<Tags>({ trauma: 0.8, 'mild-intellectual-disability': 0.45, autism: 0.5, addiction: 0.35 }, 'share of homes that offers this help'),
  excludes: assume<Tags>({ aggression: 0.1, 'running-away': 0.1, 'self-harm': 0.15, 'sexual-risk': 0.35, 'fire-setting': 0.5 }, 'share of homes that does not take this behaviour'),
  cappedRunaways: assume(0.5, 'share of homes that takes at most two youths who run away'),
  filledAtStart: assume(0.94, 'share of places in use when the year begins'),
  arrivalsAtOnce: assume(1, 'most newcomers in a home in one week, for quiet'),

  // Stays and exits
  medianStayDays: assume(335, 'median stay, log-normal: 11 months'),
  staySigma: assume(0.69, 'spread of the logarithm of a stay: mean 14 months'),

  // Arrivals
  arrivalsPerWeek: assume(2.6, 'youths who come to wait in a week, Poisson'),
  waitingAtStart: assume(40, 'youths who wait when the year begins', 'ASSUMED; 10 to 40 at the table of a region'),
  meanDaysWaitedAtStart: assume(90, 'mean days that they have waited by then, exponential', 'ASSUMED; median of 12 weeks'),
  ages: assume<Weighed<Ages>>([[[8, 11], 18], [[12, 14], 27], [[15, 17], 45], [[18, 22], 10]], 'age at the request', 'ASSUMED between NJi 2021 and CBS 2022'),
  sexes: assume<Weighed<'m' | 'f' | 'x'>>([['m', 56], ['f', 43], ['x', 1]], 'sex', 'ASSUMED; NJi 2021: 57 % boys'),
  urgencies: assume<Weighed<'crisis' | 'urgent' | 'regular'>>([['crisis', 6], ['urgent', 24], ['regular', 70]], 'urgency'),
  closedYouths: assume(0.1, 'share with a closed or conditional authorisation'),
  closedDays: assume<Ages>([180, 365], 'days that such an authorisation lasts', 'Jeugdwet: a year at most'),
  lapseDays: assume(91, 'days after which it lapses when it is not used', 'Jeugdwet: three months'),
  extendedHelp: assume(0.8, 'share of those from 17 with a ground for help after 18'),
  needs: assume<Tags>({ trauma: 0.3, 'mild-intellectual-disability': 0.2, autism: 0.15, addiction: 0.12 }, 'share of youths whom the home must offer this help'),
  risks: assume<Tags>({ aggression: 0.4, 'running-away': 0.2, 'self-harm': 0.25, 'sexual-risk': 0.08, 'fire-setting': 0.03 }, 'share of youths with this behaviour'),
  waitsAtMost: assume<Readonly<Record<'crisis' | 'urgent' | 'regular', Ages>>>({ crisis: [28, 28], urgent: [60, 240], regular: [180, 540] }, 'days after which somebody must have started, and is else helped elsewhere; known to all', 'ASSUMED; a crisis place: 28 days (Almere)'),

  // Answers
  homeDeclines: assume(0.4, 'chance that a home declines a youth who fits'),
  familyDeclines: assume(0.1, 'chance that a family declines a place'),
  asksPerWeek: assume(2, 'how often a week a coordinator with a list can ask for one youth'),

  // The telephone round
  callsPerWeek: assume(5, 'homes that a coordinator calls in a week for one youth, free place or not'),
  missed: assume(0.25, 'chance that a free place does not come up in a call'),

  // What a year is worth
  placedPoints: assume(1000, 'points for a youth who is placed: in a year no waiting and no distance costs as much'),
  waitingPoints: assume({ crisis: 4, urgent: 2, regular: 1 }, 'points for each day of the year that somebody need not wait any more', 'ASSUMED; 1 more than the points of the first goal'),
  kmPoints: assume(1, 'points less for each kilometre between home and place'),

  // Hold-back
  sampledFutures: assume(24, 'futures that are sampled for the hold-back value'),
  heldAbove: assume(200, 'points that giving a place now must lose, beyond leaving it open for a week, before it is held back: who looks at a sampled future knows too much, and would wait too often', 'chosen by trying 0, 60 and 200 on years 1 to 6, and 120, 200 and 500 on years 201 to 220'),
  asGoodWithin: assume(15, 'points within which youths are as good as equal for a place, and the matching chooses', 'chosen by trying 5, 15 and 40 on years 201 to 220'),
} as const;

export type Assumptions = {
  readonly [Name in keyof typeof assumptions]: (typeof assumptions)[Name]['value'];
};

/** The values alone. */
export const assumedValues: Assumptions = Object.fromEntries(
  Object.entries(assumptions).map(([name, { value }]) => [name, value]),
) as Assumptions;
