import { describe, expect, test } from 'vitest';
import type { Cell, Read } from '../../src/lists/cell.ts';
import { emptyMeans, oneOf, yesNo } from '../../src/lists/cells/choices.ts';
import { codesOf, groupCodes } from '../../src/lists/cells/listed-codes.ts';
import { riskCaps } from '../../src/lists/cells/risk-caps.ts';
import { day, pastDay } from '../../src/lists/cells/days.ts';
import { decimal, orNothing, whole } from '../../src/lists/cells/numbers.ts';
import { code, codeOrNothing, postcode, words } from '../../src/lists/cells/words.ts';
import { groupCode, personCode } from '../../src/lists/group-code.ts';
import { known } from './known.ts';

const setting = oneOf({
  open: { nl: 'open deur', en: 'open door' },
  closed: { nl: 'gesloten', en: 'shut' },
});

/** A cell of any kind, read; and written, and read again. */
const tried = <T>(cell: Cell<T>) => ({
  read: (typed: string): Read<unknown> => cell.read(typed, known),
  again(typed: string): Read<unknown> {
    const read = cell.read(typed, known);
    return read.ok ? cell.read(cell.write(read.value), known) : read;
  },
});
type Tried = ReturnType<typeof tried>;

/** Each kind of cell: what it takes, as which value; and what it refuses, with which word in the remedy. */
// prettier-ignore
const cells: [string, Tried, [string, unknown][], [string, string][]][] = [
  ['one of a few', tried(setting), [['open', 'open'], ['Gesloten', 'closed'], ['SHUT', 'closed']], [['', 'Fill something in. Choose from'], ['ajar', '“ajar” is not known here. Choose from: open door, shut']]],
  ['yes or no', tried(yesNo), [['ja', true], ['no', false], ['Yes', true]], [['1', 'yes, no'], ['', 'yes, no']]],
  ['a usual thing', tried(emptyMeans('open', setting)), [['', 'open'], ['shut', 'closed']], [['x', 'Choose from']]],
  ['codes', tried(codesOf('need', 'education')), [['', []], ['trauma', ['trauma']], ['Kennis van autisme| trauma', ['autism', 'trauma']], ['secondary school,autism', ['school-secondary', 'autism']]],
    [['garden', '“garden” is not in the list. Choose for instance: trauma, autism'], ['trauma, trauma', 'twice'], ['trauma, traumabehandeling', 'twice']]],
  ['groups', tried(groupCodes), [['G-2,G-1', ['G-2', 'G-1']]], [['G-9', 'G-1, G-2'], ['G-1|G-1', 'twice']]],
  ['risk caps', tried(riskCaps), [['', {}], ['aggression = 2', { aggression: 2 }], ['own word=0, agressie=12', { aggression: 12, constructor: 0 }]],
    [['aggression', 'running-away=1'], ['aggression=many', 'running-away=1'], ['aggression=x1', 'running-away=1'], ['aggression=1x', 'running-away=1'], ['aggression=123', 'running-away=1'], ['=1', 'Fill something in, for instance: aggression'], ['fire=1', 'aggression'], ['aggression=1, agressie=2', 'twice']]],
  ['a day', tried(day), [['2026-12-01', '2026-12-01'], ['3-5-2012', '2012-05-03'], ['03/05/2012', '2012-05-03'], ['29.2.2024', '2024-02-29'], ['1990-01-01', '1990-01-01'], ['2099-12-31', '2099-12-31']],
    [['', 'such as'], ['2026-02-29', 'exists'], ['31-4-2026', 'exists'], ['5-3-12', 'exists'], ['x3-5-2012', 'exists'], ['3-5-2012x', 'exists'], ['1989-12-31', '1990 and 2099'], ['tomorrow', 'exists'], ['0026-01-01', '1990 and 2099'], ['2126-01-01', '1990 and 2099'], ['2026-11-22T10:00', 'exists']]],
  ['a day that has been', tried(pastDay), [['2026-11-22', '2026-11-22']], [['2026-11-23', 'today or before'], ['x', 'exists']]],
  ['a whole number', tried(whole(1, 12)), [['1', 1], ['12', 12], ['007', 7]], [['', 'from 1 to 12'], ['0', 'from 1 to 12'], ['13', 'from 1 to 12'], ['1.5', 'from 1 to 12'], ['-1', 'from 1 to 12'], ['1e1', 'from 1 to 12'], ['NaN', 'from 1 to 12'], ['Infinity', 'from 1 to 12'], ['٣', 'from 1 to 12']]],
  ['a number', tried(decimal(0.1, 500)), [['12,5', 12.5], ['12.5', 12.5], ['500', 500], ['0,1', 0.1]], [['0', '0.1 to 500'], ['500.1', '0.1 to 500'], ['1,25', 'one decimal'], ['', '0.1 to 500'], ['1.000,5', '0.1 to 500']]],
  ['a number or nothing', tried(orNothing(whole(0, 9))), [['', null], ['0', 0]], [['x', 'from 0 to 9']]],
  ['words', tried(words(5)), [['', ''], ['vijf😀', 'vijf😀']], [['zes zes', 'at most 5']]],
  ['needed words', tried(words(5, { needed: true })), [['a', 'a']], [['', 'Fill this in']]],
  ['a code', tried(code), [['J-1', 'J-1']], [['', 'Fill in a code'], ['J 1', 'letters, digits'], ['j'.repeat(41), '40'], ['Jé', 'letters']]],
  ['a code or nothing', tried(codeOrNothing), [['', null], ['S-1', 'S-1']], [['S 1', 'letters']]],
  ['a postcode', tried(postcode), [['', ''], ['3511ab', '3511 AB'], ['3511', '3511']], [['0511 AB', '1234 AB'], ['3511 SS', '1234 AB'], ['35', '1234 AB']]],
  ['a group that is there', tried(groupCode), [['G-1', 'G-1']], [['G-9', 'Import the groups first'], ['', 'Fill in a code']]],
  ['a person who is there', tried(personCode), [['J-1', 'J-1'], ['R-1', 'R-1']], [['J-9', 'Import them first']]],
];

describe.each(cells)('%s', (_name, cell, right, wrong) => {
  test('takes what is right, and writes it so that it is taken again', () => {
    for (const [typed, value] of right) {
      expect({ typed, ...cell.read(typed) }).toEqual({ typed, ok: true, value });
      expect(cell.again(typed)).toEqual({ ok: true, value });
    }
  });

  test('refuses what is wrong, with a remedy in both languages', () => {
    for (const [typed, remedy] of wrong) {
      const read = cell.read(typed);
      expect({ typed, ok: read.ok }).toEqual({ typed, ok: false });
      if (read.ok) continue;
      expect(read.error.en).toContain(remedy);
      expect(read.error.nl).toMatch(/\.$/);
      expect(read.error.nl).not.toBe(read.error.en);
    }
  });
});

test('a sentence repeats only the beginning of what somebody typed', () => {
  const read = code.read(`x ${'y'.repeat(500)}`, known);
  expect(read.ok ? '' : read.error.nl).toMatch(/^“.{29}…” is geen code/);
});

test('what stands in a short sentence is shortened from the thirty-first letter', () => {
  const toldOf = (typed: string) => {
    const read = code.read(typed, known);
    return read.ok ? '' : read.error.nl;
  };
  expect(toldOf(`x ${'y'.repeat(28)}`)).toMatch(/^“x y{28}” is geen code/);
  expect(toldOf(`x ${'y'.repeat(29)}`)).toMatch(/^“x y{27}…” is geen code/);
});

test('risk caps are kept in one order, however they were written', () => {
  const read = riskCaps.read('eigen woord=0, agressie=1', known);
  expect(read.ok && Object.keys(read.value)).toEqual(['aggression', 'constructor']);
});

test('a cell says what it is for: how long words may be, and that a day is a day', () => {
  const hints = [words(5).hint, words(5, { needed: true }).hint];
  expect(hints).toEqual([
    {
      nl: 'Tekst, hoogstens 5 tekens. Mag leeg.',
      en: 'Text, at most 5 characters. May be empty.',
    },
    { nl: 'Tekst, hoogstens 5 tekens.', en: 'Text, at most 5 characters.' },
  ]);
  expect([words(200).long, words(201).long, day.isDay]).toEqual([false, true, true]);
  expect(setting.choices?.(known).map(({ code: one }) => one)).toEqual(['open', 'closed']);
  expect(groupCode.choices?.(known).map(({ code: one }) => one)).toEqual(['G-1', 'G-2']);
});
