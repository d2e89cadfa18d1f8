import { expect, test } from 'vitest';
import { readTable } from '../../src/matching/table.ts';
import { amber, bilal, elm, oak, rawTable, resident } from './cast.ts';

const sound = {
  youths: [amber(), bilal()],
  groups: [elm({ residents: [resident('R-1')] }), oak()],
};

/** The paths and English sentences of all errors. */
function errorsOf(raw: unknown): string[] {
  const read = readTable(raw);
  return read.ok ? [] : read.errors.map(({ path, text }) => `${path}: ${text.en}`);
}

const pathsOf = (change: object) =>
  errorsOf(rawTable({ ...sound, ...change })).map((line) => line.slice(0, line.indexOf(':')));

const youth = (change: object) => ({ youths: [amber(change), bilal()] });
const group = (change: object) => ({ groups: [elm(change), oak()] });

test('a sound table has no errors', () => {
  expect(pathsOf({})).toEqual([]);
});

// prettier-ignore
test.each<[string, object, string[]]>([
  ['a date that does not exist', { today: '2027-02-29' }, ['today']],
  ['a date with a time', youth({ startFrom: '2026-12-01T00:00:00Z' }), ['youths[0].startFrom']],
  ['a date before anybody lived', youth({ bornOn: '0012-05-03' }), ['youths[0].bornOn']],
  ['a number that is none', youth({ homes: [{ lat: NaN, lon: Infinity }] }), ['youths[0].homes[0].lat', 'youths[0].homes[0].lon']],
  ['a place off the earth', group({ location: { lat: 90.1, lon: -180.5 } }), ['groups[0].location.lat', 'groups[0].location.lon']],
  ['no home, or three', { youths: [amber({ homes: [] }), bilal({ homes: [1, 2, 3].map((lat) => ({ lat, lon: 5 })) })] }, ['youths[0].homes', 'youths[1].homes']],
  ['a code with half a letter', youth({ code: 'a\ud800' }), ['youths[0].code']],
  ['a code with a zero byte', youth({ code: 'a\u0000' }), ['youths[0].code']],
  ['a code with a space, none, or too long', youth({ needs: ['a b', '', 'x'.repeat(41)] }), ['youths[0].needs[0]', 'youths[0].needs[1]', 'youths[0].needs[2]']],
  ['an unknown key', youth({ name: 'Amber' }), ['youths[0].name']],
  ['an unknown key at the top', { rules: [] }, ['rules']],
  ['a missing key', youth({ intensity: undefined }), ['youths[0].intensity']],
  ['an unknown word', youth({ urgency: 'very', sex: 'vrouw' }), ['youths[0].sex', 'youths[0].urgency']],
  ['numbers out of bounds', group({ size: 13, preferredSize: 0, staffOnGroup: 1.5, arrivalsAtOnce: 7 }), ['groups[0].size', 'groups[0].preferredSize', 'groups[0].staffOnGroup', 'groups[0].arrivalsAtOnce']],
  ['a place that holds nobody', group({ vacancies: [{ code: 'V-1', from: '2026-12-01', until: null, places: 0 }] }), ['groups[0].vacancies[0].places']],
  ['a family limit of nothing', youth({ maxKm: 0 }), ['youths[0].maxKm']],
  ['a family limit beyond reason', youth({ maxKm: 500.1 }), ['youths[0].maxKm']],
  ['caps with strange keys', group({ riskCaps: { 'a b': 1, x: -1 } }), ['groups[0].riskCaps["a b"]', 'groups[0].riskCaps.x']],
  ['a cap under a key that objects keep for themselves', group({ riskCaps: JSON.parse('{"__proto__":1}') as unknown }), ['groups[0].riskCaps.__proto__']],
  ['policy numbers that cannot be', { policy: { detour: 0.9, maxKm: 10.05, ages: [23, 8], bonus: 1 } }, ['policy.maxKm', 'policy.detour', 'policy.bonus', 'policy.ages']],
  ['the same youth twice', { youths: [amber(), amber()] }, ['youths[1].code']],
  ['a resident with the code of a youth', group({ residents: [resident('bilal')] }), ['groups[0].residents[0].code']],
  ['a resident of two groups', { groups: [elm({ residents: [resident('R-1')] }), oak({ residents: [resident('R-1')] })] }, ['groups[1].residents[0].code']],
  ['the same group twice', { groups: [elm(), elm()] }, ['groups[1].code']],
  ['the same vacancy twice', group({ vacancies: [1, 2].map((places) => ({ code: 'V-1', from: '2026-12-01', until: null, places })) }), ['groups[0].vacancies[1].code']],
  ['a need said twice', youth({ needs: ['trauma', 'pets', 'trauma'] }), ['youths[0].needs[2]']],
  ['ages that cross', group({ ages: [15, 12] }), ['groups[0].ages']],
  ['leaving before the oldest age', group({ stayUntilAge: 17 }), ['groups[0].stayUntilAge']],
  ['preferring more than may live there', group({ size: 3, preferredSize: 4 }), ['groups[0].preferredSize']],
  ['being born today', youth({ bornOn: '2026-11-22' }), ['youths[0].bornOn', 'youths[0].waitingSince']],
  ['waiting since tomorrow', youth({ waitingSince: '2026-11-23' }), ['youths[0].waitingSince']],
  ['waiting since before birth', youth({ waitingSince: '2012-05-02' }), ['youths[0].waitingSince']],
  ['a wish for nowhere', youth({ wishes: ['fir'], refuses: ['yew'] }), ['youths[0].wishes[0]', 'youths[0].refuses[0]']],
  ['apart from nobody', { apart: [['amber', 'R-9'], ['R-1', 'amber']] }, ['apart[0][1]']],
  ['apart from oneself', { apart: [['amber', 'amber']] }, ['apart[0]']],
  ['a pin of nobody to nowhere', { pinned: [['R-1', 'amber']] }, ['pinned[0][0]', 'pinned[0][1]']],
  ['unknown pairs', { excluded: [['amber', 'fir']], pending: [['chris', 'oak']] }, ['excluded[0][1]', 'pending[0][0]']],
  ['a group both wished and refused', youth({ wishes: ['oak', 'elm'], refuses: ['elm'] }), ['youths[0].wishes[1]']],
  ['a youth in two pins', { pinned: [['amber', 'elm'], ['bilal', 'oak'], ['amber', 'oak']] }, ['pinned[2]']],
  ['a pin that is refused', { ...youth({ refuses: ['elm'] }), pinned: [['amber', 'elm']] }, ['pinned[0]']],
  ['a pin that is excluded', { pinned: [['amber', 'elm']], excluded: [['amber', 'oak'], ['amber', 'elm']] }, ['pinned[0]']],
  ['a pair of three', { pending: [['amber', 'elm', 'oak']] }, ['pending[0]']],
])('refuses %s', (_, change, paths) => {
  expect(pathsOf(change)).toEqual(paths);
});

test('what looks odd but is allowed, is allowed', () => {
  const change = {
    youths: [
      amber({ startBy: '2020-01-01', siblings: 'S-1', siblingsTogether: 'must' }),
      bilal({ startFrom: '2020-01-01', maxKm: 499.95 }),
    ],
    groups: [
      elm({ size: 1, preferredSize: 1, residents: [resident('R-1'), resident('R-2')] }),
      oak({ vacancies: [{ code: 'V-1', from: '2027-01-01', until: '2026-01-01', places: 99 }] }),
    ],
    pinned: [['amber', 'elm']],
    pending: [
      ['amber', 'oak'],
      ['amber', 'elm'],
      ['bilal', 'oak'],
    ],
    apart: [
      ['R-1', 'R-2'],
      ['R-2', 'R-1'],
    ],
  };
  expect(pathsOf(change)).toEqual([]);
});

test('errors of every kind show at once, and a broken part hides none elsewhere', () => {
  const change = {
    today: 'soon',
    youths: [amber({ bornOn: 'long ago', wishes: ['fir'] }), bilal({ code: 'amber' })],
    groups: [elm({ size: 'big', ages: [15, 12] })],
    pinned: [
      ['amber', 'elm'],
      ['amber', 'oak'],
    ],
  };
  expect(pathsOf(change)).toEqual([
    'today',
    'youths[0].bornOn',
    'groups[0].size',
    'youths[1].code',
    'groups[0].ages',
    'youths[0].wishes[0]',
    'pinned[1][1]',
    'pinned[1]',
  ]);
});

test.each([null, undefined, 7, 'table', [], true])('refuses %j as a table', (raw) => {
  expect(errorsOf(raw)).toHaveLength(1);
  expect(errorsOf(raw)[0]).toContain('(table): This ');
});

test('an error says what is there, what should be, and in both languages', () => {
  const read = readTable(rawTable({ ...sound, ...youth({ intensity: 5 }) }));
  expect(read.ok ? [] : read.errors).toEqual([
    {
      path: 'youths[0].intensity',
      text: {
        nl: 'Dit moet zijn: een heel getal van 1 tot en met 4. Er staat 5.',
        en: 'This must be a whole number from 1 to 4. It is 5.',
      },
    },
  ]);
});

test('the table comes out sorted by code unit, filled in and frozen', () => {
  const read = readTable({
    today: '2026-11-22',
    policy: { detour: 1.5 },
    youths: [
      amber({ code: 'b', needs: ['z', 'Z', 'a'] }),
      bilal({ code: 'a' }),
      bilal({ code: 'B' }),
    ],
    groups: [],
    apart: [
      ['b', 'a'],
      ['a', 'b'],
    ],
  });
  const table = read.ok ? read.table : undefined;
  expect(table?.youths.map(({ code }) => code)).toEqual(['B', 'a', 'b']);
  expect(table?.youths[2]?.needs).toEqual(['Z', 'a', 'z']);
  expect(table?.apart).toEqual([['a', 'b']]);
  expect(table).toMatchObject({ policy: { detour: 1.5, maxKm: 100 }, pinned: [], pending: [] });
  expect([table, table?.policy, table?.youths[0]?.homes[0]].every(Object.isFrozen)).toBe(true);
});
