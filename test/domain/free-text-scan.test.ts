import { describe, expect, test } from 'vitest';
import { type FoundKind, scanText } from '../../src/domain/free-text-scan.ts';

const people = {
  names: ['Amber de Vries', 'Zoë van der Berg', 'Jo Li'],
  bornOn: ['2012-03-07'],
};
const found = (text: string): readonly FoundKind[] => scanText(text, people);

describe('a text that is about to leave', () => {
  test.each<[string, FoundKind]>([
    ['Amber kan op maandag beginnen.', 'name'],
    ['De moeder van AMBER belt.', 'name'],
    ['Zoe komt mee.', 'name'],
    ['Dit is Ambers tweede plek, zegt Vries.', 'name'],
    ['Jarig op 7 maart 2012.', 'birth-date'],
    ['07-03-2012', 'birth-date'],
    ['7.3.2012', 'birth-date'],
    ['2012-03-07', 'birth-date'],
    ['born 1999', 'birth-date'],
    ['geb. 3 mei 2010', 'birth-date'],
    ['BSN 111222333', 'citizen-number'],
    ['nummer 1112.22.333', 'citizen-number'],
    ['Bel 06-12345678', 'phone'],
    ['Bel 06 12 34 56 78.', 'phone'],
    ['+31 6 12345678', 'phone'],
    ['0031 20 123 4567', 'phone'],
    ['Mail naar a.b+c@voorbeeld.test', 'mail'],
    ['Woont op 7201 AB', 'address'],
    ['7201ab', 'address'],
    ['Dorpsstraat 12', 'address'],
    ['aan de Lange Gracht 3b', 'address'],
  ])('%s: %s', (text, kind) => {
    expect(found(text)).toContain(kind);
  });

  test.each([
    'Komt met een oude hond, en houdt van voetbal.',
    'De vorst houdt aan; er is ijs.',
    'Er zijn 123456789 redenen.', // nine digits that fail the test of eleven
    'Van de 25 dagen in 2026 waren er 12 op 7-3-2026.',
    'Kost 1.234.567,89 euro',
    'Op dinsdag om 10.30 uur, in week 12.',
    'De heuvel is hoog.',
    'Wij willen graag een weg vinden, straks.',
  ])('says nothing of: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('every ninth digit is weighed', () => {
    const passing = Array.from({ length: 1000 }, (_, n) => String(111_222_000 + n)).filter(
      (number) => found(number).includes('citizen-number'),
    );
    expect(passing.length).toBeGreaterThan(80);
    expect(passing.length).toBeLessThan(100);
    expect(passing).toContain('111222333');
  });
});
