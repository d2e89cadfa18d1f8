import { expect, test } from 'vitest';
import { whyHere } from '../../../src/matching/explain/why-here.ts';
import { group, planned, rawTable, youth } from './cast.ts';

const near = { lat: 52.38, lon: 4.9 };
const far = { lat: 52.6, lon: 4.9 };

test('a placement tells what counted, in both languages, and how the second choice differs', async () => {
  const asked = youth('J-1', { urgency: 'urgent', wishes: ['G-2'], desirable: ['quiet'] });
  const groups = [
    group('G-1', { location: near, offers: ['quiet'] }),
    group('G-2', { location: far }),
  ];
  const { table, plan } = await planned(rawTable([asked], groups));

  const why = whyHere(table, plan, 'J-1');
  expect(why.placement).toMatchObject({ group: 'G-1', vacancy: 'V-1' });
  expect(why.facts.map(({ goal, points }) => [goal, points])).toEqual([
    ['danger-first', 1],
    ['longest-waiting', 40],
  ]);
  expect(why.terms.map(({ goal, points }) => [goal, points])).toEqual([['home-distance', -14]]);
  expect(why.second).toMatchObject({
    group: 'G-2',
    difference: -14 + 332 - 250 + 100,
    differs: [
      { goal: 'home-distance', difference: 318 },
      { goal: 'wish', difference: -250 },
      { goal: 'desirables', difference: 100 },
    ],
  });
  expect(why.sentences.map((sentence) => sentence.nl)).toEqual([
    'De jongere heeft dringend een plek nodig.',
    'De jongere wacht 40 dagen.',
    'De groep ligt 1,4 km van huis.',
    'De tweede keus is G-2. Die past minder goed: het scheelt 16,8 km. Het meest telt: liever dicht bij huis.',
  ]);
  expect(why.sentences.at(-1)?.en).toBe(
    'The second choice is G-2. It fits less well: the difference is 16.8 km. What counts most: rather close to home.',
  );
});

test('whoever had to give way to another is told so, but not to whom', async () => {
  const groups = [group('G-1', { location: near }), group('G-2', { location: far })];
  const bound = youth('J-2', { maxKm: 10 });
  const { table, plan } = await planned(rawTable([youth('J-1'), bound], groups));

  expect(whyHere(table, plan, 'J-1').second).toMatchObject({
    group: 'G-1',
    difference: -318,
    displaces: ['J-2'],
    sentence: {
      nl: 'G-1 past voor deze jongere beter: het scheelt 31,8 km. Maar daar komt iemand anders wonen.',
      en: 'G-1 fits this youth better: the difference is 31.8 km. But somebody else will live there.',
    },
  });
  expect(whyHere(table, plan, 'J-2').sentences.at(-1)?.nl).toBe(
    'Er is geen andere groep die past.',
  );
});

test('who has no place cannot be told why here', async () => {
  const { table, plan } = await planned(rawTable([youth('J-1')], []));
  expect(() => whyHere(table, plan, 'J-1')).toThrow('no place for J-1');
});
