import type { fairness as dutch } from '../nl/fairness.ts';

const youths = (count: number): string => (count === 1 ? '1 youth' : `${count} youths`);
const times = (count: number): string => (count === 1 ? '1 time' : `${count} times`);
const runs = (count: number): string => (count === 1 ? '1 run' : `${count} runs`);

export const fairness: typeof dutch = {
  link: 'How did it turn out, and for whom?',
  title: (number) => `How did run ${number} turn out, and for whom?`,
  intro:
    'This sheet shows for whom the plan turns out well or less well. It changes nothing about the proposals.',
  rules: [
    'Sex and region count nowhere as a goal. A group may take in only girls or only boys; that is a rule of the group. Here you see the effect only.',
    'All counts are rounded to five. Five or fewer is not shown, not even of your own youths: so you can show this sheet to others. Sometimes a larger number is left out as well, because a small number could be worked out from it.',
    'A percentage is given from 20 youths on, an average from 10.',
  ],
  scope: 'Whom is it about?',
  scopes: {
    all: { label: 'Everybody in this run', file: 'everybody' },
    own: { label: 'Only youths of your organisation', file: 'own' },
  },
  nobody: 'Nobody waited in this run. There is nothing to show.',
  file: 'Keep the tables as a file (CSV)',
  fileName: (number) => `outcome-${number}`,
  table: 'Table',
  who: 'Who',
  all: 'All youths',
  everybody: 'Everybody together',
  untold: '',
  untoldHint: 'An empty cell means: too few youths to show.',
  fewOthers:
    'Too few youths, or too few of other organisations. With what you know already, a number would say too much about them.',
  leftOut: 'Rows with too few youths are left out.',
  noRows: 'Every row has too few youths to show.',
  part: (part, of) => (of === null ? `${part}` : `${part} of ${of}`),
  share: (part, of, share) => `${part} of ${of ?? ''} (${share}%)`,
  columns: {
    waiting: 'Waited',
    placed: 'Got a place',
    meanDays: 'Days waited, average',
    medianDays: 'Days waited, in the middle',
    medianKm: 'Km from home, in the middle',
    farKm: 'Km from home, the farthest tenth from',
    school: 'Near own school',
    together: 'Siblings together',
  },
  heads: {
    days: 'Days waited',
    km: 'Km from home',
    mean: 'average',
    middle: 'middle',
    far: 'farthest 10%',
    together: 'Together',
    school: 'Near school',
  },
  dimensions: {
    ages: { title: 'By age', head: 'Age' },
    sex: { title: 'By sex', head: 'Sex' },
    region: { title: 'By region', head: 'Province' },
    setting: { title: 'By kind of place', head: 'Looks for' },
    siblings: { title: 'By siblings', head: 'Waits' },
    intensity: { title: 'By how much care is needed', head: 'Care' },
  },
  ages: (from, to) => `${from} and ${to} years`,
  noRegion: 'Not known',
  names: {
    sex: { f: 'Girl', m: 'Boy', x: 'Other' },
    setting: { open: 'Open', closed: 'Closed', either: 'Open or closed' },
    siblings: { set: 'With a brother or sister', alone: 'Alone' },
    intensity: { '1-2': 'Light (1 and 2)', '3-4': 'Heavy (3 and 4)' },
  },
  worst: 'Who is worst off?',
  byWait: 'No place, and the longest wait',
  byWaitHint: 'A tenth of everybody who waited: who got no place, longest waiting first.',
  byKm: 'A place, and the farthest from home',
  byKmHint: 'A tenth of who got a place, farthest from home first.',
  days: (days) => (days === 1 ? 'has waited 1 day' : `has waited ${days} days`),
  far: (far) => `${far} from home`,
  noneOwn: 'Nobody of your organisation.',
  others: (count) =>
    count === null
      ? 'Of other organisations: fewer than five, or nobody.'
      : `Of other organisations: about ${youths(count)}.`,
  passed: 'Who was passed over?',
  passedIntro: (count) =>
    `Passed over means: to get no proposal, while somebody who has waited less long got a place that this youth fitted too. Counted over ${count === 1 ? 'this run' : `this run and those before it, ${runs(count)} in all`}.`,
  youth: 'Youth',
  howOften: 'How often',
  why: 'Why',
  times: (some, of) => `${some} of ${times(of)}`,
  because: (reason, count) => (count === 1 ? reason : `${reason} (${times(count)})`),
  reasons: {
    1: 'The danger was greater for the other.',
    2: 'This way more youths got a place.',
    3: 'Together they had waited longer there.',
    4: 'The other fitted better there.',
    equal: 'It was equally good, and only one could be.',
    limit: 'This way the farthest distance from home stays shorter.',
    unfinished: 'The time was up, and the run not finished.',
  },
  nobodyPassed: 'Of your organisation nobody was passed over.',
  limit: {
    farthest: (km) =>
      `The policy first keeps the farthest distance short: whoever goes farthest is ${km} km from home.`,
    instead: (km) => `Without that choice it would be ${km} km.`,
    same: 'Without that choice it would be as far.',
    price: 'What that costs:',
    more: (km) => `all distances from home together are ${km} km longer.`,
    less: (km) => `nothing in distance; together it is even ${km} km shorter.`,
    asFar: 'all distances from home together are as long.',
    points: (points) => `The sum is ${points} kilometre points less good.`,
  },
  definitions: 'What do the figures mean?',
  meanings: [
    'Waited: was on the waiting list at this run, and had no place yet.',
    'Days waited: until the day of the run, of everybody who waited.',
    'In the middle: one half has more, the other half has less.',
    'Km from home: as the run measures it, of who got a place. With two parental homes it is half of both together. The farthest tenth is given from 20 youths on.',
    'Near own school: within the distance that the policy names. Of who got a place and has a school to keep.',
    'Siblings together: all brothers and sisters who wait come to the same group. Of who got a place and has a brother or sister on the list.',
  ],
};
