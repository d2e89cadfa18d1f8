import { expect, test } from 'vitest';
import { readTable } from '../../src/matching/table.ts';
import { amber, bilal, elm, oak, rawTable, resident } from './cast.ts';

/** What each field takes, to its edges, and how the sentence goes when it holds something else. */

function errorsOf(change: object): string[] {
  const sound = { youths: [amber(), bilal()], groups: [elm(), oak()] };
  const read = readTable(rawTable({ ...sound, ...change }));
  return read.ok ? [] : read.errors.map(({ path, text }) => `${path}: ${text.en}`);
}
const youth = (change: object) => ({ youths: [amber(change), bilal()] });
const group = (change: object) => ({ groups: [elm(change), oak()] });
const school = { lat: 52, lon: 5, keep: 'must' };
const vacancy = { code: 'V-1', from: '2026-12-01', until: null, places: 1 };

// prettier-ignore
test.each<[string, object]>([
  ['the words of a youth', { youths: [amber({ sex: 'f', urgency: 'crisis', setting: 'closed', siblings: 'S-1', siblingsTogether: 'must', school }), bilal({ sex: 'm', urgency: 'urgent', setting: 'either', siblings: 'S-1', siblingsTogether: 'prefer', school: { ...school, keep: 'prefer' } })] }],
  ['other words of a youth', youth({ sex: 'x', urgency: 'regular', setting: 'open' })],
  ['the words of a group', { groups: [elm({ sex: 'f', setting: 'closed' }), oak({ sex: 'm', setting: 'open' })] }],
  ['a group of any sex', group({ sex: 'any' })],
  ['nothing where nothing may stand', youth({ school: null, startBy: null, closedUntil: null, maxKm: null, siblings: null })],
  ['nothing where nothing may stand in a group', group({ intensityBudget: null, vacancies: [vacancy] })],
  ['the ends of the earth', { youths: [amber({ homes: [{ lat: 90, lon: 180 }, { lat: -90, lon: -180 }] }), bilal()] }],
  ['the first day', youth({ startBy: '1900-01-01', closedUntil: '9999-12-31' })],
  ['the least of a group', group({ size: 1, preferredSize: 1, staffOnGroup: 0, ages: [0, 0], stayUntilAge: 1, intensityBudget: 0, maxAgeSpread: 0, arrivalsAtOnce: 0, riskCaps: { arson: 0 } })],
  ['the most of a group', group({ size: 12, preferredSize: 12, staffOnGroup: 12, ages: [30, 30], stayUntilAge: 31, arrivalsAtOnce: 6 })],
  ['the least and the most of a youth', { youths: [amber({ intensity: 1, maxKm: 0.1 }), bilal({ intensity: 4, maxKm: 500 })] }],
  ['the edges of a policy', { policy: { maxKm: 0, schoolKm: 100_000, detour: 1, schoolWeight: 1000, lapseDays: 0 } }],
  ['a code of forty signs', youth({ needs: ['x'.repeat(40), 'A-z-09'] })],
])('takes %s', (_, change) => {
  expect(errorsOf(change)).toEqual([]);
});

// prettier-ignore
test.each<[object, string]>([
  [{ today: 7 }, 'today: This must be a date that exists, as YYYY-MM-DD, from 1900 to 9999. It is 7.'],
  [{ today: undefined }, 'today: This is missing. Fill in a date that exists, as YYYY-MM-DD, from 1900 to 9999.'],
  [{ youths: 'all' }, 'youths: This must be a list. It is "all".'],
  [{ groups: [7, oak()] }, 'groups[0]: This must be an object with keys. It is 7.'],
  [youth({ code: 'a b' }), 'youths[0].code: This must be a code of 1 to 40 letters (a-z), digits and hyphens. It is "a b".'],
  [youth({ code: 7 }), 'youths[0].code: This must be a code of 1 to 40 letters (a-z), digits and hyphens. It is 7.'],
  [youth({ bornOn: '1899-12-31' }), 'youths[0].bornOn: This must be a date that exists, as YYYY-MM-DD, from 1900 to 9999. It is "1899-12-31".'],
  [youth({ sex: true }), 'youths[0].sex: This must be "f", "m" or "x". It is true.'],
  [youth({ intensity: 0 }), 'youths[0].intensity: This must be a whole number from 1 to 4. It is 0.'],
  [youth({ homes: {} }), 'youths[0].homes: This must be a list. It is {…}.'],
  [youth({ homes: [] }), 'youths[0].homes: This must be a list of 1 or 2 homes. It is […] (0).'],
  [youth({ homes: [1, 2, 3].map((lat) => ({ lat, lon: 5 })) }), 'youths[0].homes: This must be a list of 1 or 2 homes. It is […] (3).'],
  [youth({ homes: [{ lat: 91, lon: 5 }] }), 'youths[0].homes[0].lat: This must be a number from -90 to 90. It is 91.'],
  [youth({ homes: [{ lat: '52', lon: 5 }] }), 'youths[0].homes[0].lat: This must be a number from -90 to 90. It is "52".'],
  [youth({ homes: [{ lat: 52, lon: -181 }] }), 'youths[0].homes[0].lon: This must be a number from -180 to 180. It is -181.'],
  [youth({ school: 7 }), 'youths[0].school: This must be an object with keys, or null. It is 7.'],
  [youth({ school: { ...school, keep: 'yes' } }), 'youths[0].school.keep: This must be "must" or "prefer". It is "yes".'],
  [youth({ startBy: 'soon' }), 'youths[0].startBy: This must be a date that exists, as YYYY-MM-DD, from 1900 to 9999, or null. It is "soon".'],
  [youth({ closedUntil: undefined }), 'youths[0].closedUntil: This is missing. Fill in a date that exists, as YYYY-MM-DD, from 1900 to 9999, or null.'],
  [youth({ urgency: 'very' }), 'youths[0].urgency: This must be "crisis", "urgent" or "regular". It is "very".'],
  [youth({ setting: 'any' }), 'youths[0].setting: This must be "open", "closed" or "either". It is "any".'],
  [youth({ extendedHelp: 1 }), 'youths[0].extendedHelp: This must be true or false. It is 1.'],
  [youth({ needs: 'none' }), 'youths[0].needs: This must be a list. It is "none".'],
  [youth({ maxKm: 0 }), 'youths[0].maxKm: This must be a number above 0 and at most 500, or null. It is 0.'],
  [youth({ maxKm: 'far' }), 'youths[0].maxKm: This must be a number above 0 and at most 500, or null. It is "far".'],
  [youth({ siblings: 7 }), 'youths[0].siblings: This must be a code of 1 to 40 letters (a-z), digits and hyphens, or null. It is 7.'],
  [youth({ siblingsTogether: null }), 'youths[0].siblingsTogether: This must be "must" or "prefer". It is null.'],
  [group({ location: null }), 'groups[0].location: This must be an object with keys. It is null.'],
  [group({ setting: 'either' }), 'groups[0].setting: This must be "open" or "closed". It is "either".'],
  [group({ ages: 12 }), 'groups[0].ages: This must be two whole numbers: [youngest, oldest]. It is 12.'],
  [group({ ages: [0, 31] }), 'groups[0].ages[1]: This must be a whole number from 0 to 30. It is 31.'],
  [group({ stayUntilAge: -1 }), 'groups[0].stayUntilAge: This must be a whole number of 0 or more. It is -1.'],
  [group({ sex: 'x' }), 'groups[0].sex: This must be "any", "f" or "m". It is "x".'],
  [group({ size: 0 }), 'groups[0].size: This must be a whole number from 1 to 12. It is 0.'],
  [group({ staffOnGroup: 13 }), 'groups[0].staffOnGroup: This must be a whole number from 0 to 12. It is 13.'],
  [group({ riskCaps: [] }), 'groups[0].riskCaps: This must be an object with keys. It is […] (0).'],
  [group({ riskCaps: { 'a b': 1 } }), 'groups[0].riskCaps["a b"]: The key "a b" must be a code of 1 to 40 letters (a-z), digits and hyphens.'],
  [group({ intensityBudget: -1 }), 'groups[0].intensityBudget: This must be a whole number of 0 or more, or null. It is -1.'],
  [group({ maxAgeSpread: -0.5 }), 'groups[0].maxAgeSpread: This must be a number of 0 or more. It is -0.5.'],
  [group({ maxAgeSpread: 'wide' }), 'groups[0].maxAgeSpread: This must be a number of 0 or more. It is "wide".'],
  [group({ vacancies: [{ ...vacancy, until: 7 }] }), 'groups[0].vacancies[0].until: This must be a date that exists, as YYYY-MM-DD, from 1900 to 9999, or null. It is 7.'],
  [group({ name: 'Elm' }), 'groups[0].name: This key is not known here. Remove it or mend its name.'],
  [{ policy: { detour: 'long' } }, 'policy.detour: This must be a number from 1 to 1000. It is "long".'],
  [{ policy: { maxKm: null } }, 'policy.maxKm: This must be a number from 0 to 100000, in whole tenths. It is null.'],
  [{ policy: { sizePenalty: 1 } }, 'policy.sizePenalty: This must be two numbers: [at one too many, at two too many]. It is 1.'],
  [{ apart: [['amber']] }, 'apart[0]: This must be two codes: [who, who or where]. It is […] (1).'],
  [{ pinned: 7 }, 'pinned: This must be a list. It is 7.'],
  [{ 'so so': 1 }, '["so so"]: This key is not known here. Remove it or mend its name.'],
])('says of %j what is wrong', (change, sentence) => {
  expect(errorsOf(change)).toEqual([sentence]);
});

test('shows at most sixty signs of what was found', () => {
  const [sixty] = errorsOf(youth({ urgency: 'y'.repeat(58) }));
  expect(sixty).toContain(`It is "${'y'.repeat(58)}".`);
  const [more] = errorsOf(youth({ urgency: 'y'.repeat(59) }));
  expect(more).toContain(`It is "${'y'.repeat(59)}….`);
});

// prettier-ignore
test.each<[object, string[]]>([
  [youth({ needs: ['a', 'a'], desirable: ['b', 'c', 'b'], risks: ['d', 'd', 'd'] }), ['youths[0].needs[1]', 'youths[0].desirable[2]', 'youths[0].risks[1]', 'youths[0].risks[2]']],
  [youth({ wishes: ['elm', 'elm'], refuses: ['oak', 'oak'] }), ['youths[0].wishes[1]', 'youths[0].refuses[1]']],
  [group({ offers: ['a', 'a'], excludes: ['b', 'b'], residents: [resident('R-1', { risks: ['c', 'c'] })] }), ['groups[0].offers[1]', 'groups[0].excludes[1]', 'groups[0].residents[0].risks[1]']],
])('what a list holds twice is told each time: %j', (change, paths) => {
  const found = errorsOf(change);
  expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual(paths);
  for (const line of found) expect(line).toMatch(/is in this list twice\. Remove one\.$/);
});

// prettier-ignore
test.each<[object, string]>([
  [youth({ bornOn: '2026-11-22', waitingSince: '2026-11-22' }), 'youths[0].bornOn: The date of birth 2026-11-22 must be before today (2026-11-22).'],
  [group({ residents: [resident('R-1'), resident('R-2', { bornOn: '2026-11-23' })] }), 'groups[0].residents[1].bornOn: The date of birth 2026-11-23 must be before today (2026-11-22).'],
  [youth({ waitingSince: '2026-11-23' }), 'youths[0].waitingSince: Waiting since 2026-11-23 cannot be: that is after today (2026-11-22).'],
  [youth({ waitingSince: '2012-05-02' }), 'youths[0].waitingSince: Waiting since 2012-05-02 cannot be: that is before the birth (2012-05-03).'],
  [{ policy: { ages: [23, 8] } }, 'policy.ages: The youngest age (23) is above the oldest (8). Swap them.'],
  [group({ stayUntilAge: 17 }), 'groups[0].stayUntilAge: Staying until age 17 must be above the oldest age (17).'],
  [group({ size: 3, preferredSize: 4 }), 'groups[0].preferredSize: The preferred size (4) is more than may live there (3).'],
  [youth({ code: 'bilal' }), 'youths[1].code: The code bilal is also at youths[0].code. Give one of the two another code.'],
  [youth({ wishes: ['fir'] }), 'youths[0].wishes[0]: There is no group with the code fir. Mend the code or remove it.'],
  [{ apart: [['amber', 'zoe']] }, 'apart[0][1]: There is no youth or resident with the code zoe. Mend the code or remove it.'],
  [{ pending: [['zoe', 'oak']] }, 'pending[0][0]: There is no youth with the code zoe. Mend the code or remove it.'],
  [{ pinned: [['amber', 'elm'], ['amber', 'oak']] }, 'pinned[1]: amber is pinned at pinned[0] too. Keep one.'],
  [{ ...youth({ refuses: ['elm'] }), pinned: [['amber', 'elm']] }, 'pinned[0]: amber refuses the group elm and cannot be pinned there.'],
  [{ pinned: [['amber', 'elm']], excluded: [['amber', 'elm']] }, 'pinned[0]: amber and the group elm are in excluded too. Remove one of the two.'],
  [youth({ wishes: ['oak'], refuses: ['oak'] }), 'youths[0].wishes[0]: The group oak is both wished and refused. Choose one of the two.'],
  [{ apart: [['amber', 'amber']] }, 'apart[0]: amber cannot be kept apart from themselves. Name two different people.'],
])('what does not agree is told with both: %j', (change, sentence) => {
  expect(errorsOf(change)).toEqual([sentence]);
});
