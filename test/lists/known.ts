import { type ListedCode, codeLists } from '../../src/domain/code-list.ts';
import type { Known } from '../../src/lists/cell.ts';
import type { List } from '../../src/lists/list.ts';
import { type ReadList, readList } from '../../src/lists/read-list.ts';
import { wordsOf } from '../../src/lists/write-list.ts';

const codes: readonly ListedCode[] = [
  { list: 'need', code: 'trauma', nl: 'traumabehandeling', en: 'trauma treatment' },
  { list: 'need', code: 'autism', nl: 'kennis van autisme', en: 'knowledge of autism' },
  { list: 'desirable', code: 'garden', nl: 'een tuin', en: 'a garden' },
  { list: 'desirable', code: 'music', nl: 'muziek maken', en: 'making music' },
  {
    list: 'education',
    code: 'school-secondary',
    nl: 'voortgezet onderwijs',
    en: 'secondary school',
  },
  { list: 'risk', code: 'aggression', nl: 'agressie', en: 'aggression' },
  { list: 'risk', code: 'constructor', nl: 'eigen woord', en: 'own word' },
  { list: 'apart-reason', code: 'contact-ban', nl: 'contactverbod', en: 'contact ban' },
];

/** A small region: two groups, three people, and one town that can be found. */
export const known: Known = {
  today: '2026-11-22',
  codes: codeLists(codes),
  groups: new Set(['G-1', 'G-2']),
  people: new Set(['J-1', 'J-2', 'R-1']),
  canLocate: (_postcode, place) => place === 'Utrecht',
};

/** Reads this row, given as the list's own headings with words under them. */
export function readWords<Row>(list: List<Row>, words: Readonly<Record<string, string>>) {
  const cells = Object.values(words).map((word) => `"${word.replaceAll('"', '""')}"`);
  return readList(list, `${Object.keys(words).join(';')}\n${cells.join(';')}\n`, known);
}

/** A right row as words by key, to make wrong. */
export const wordsByKey = <Row>(list: List<Row>, row: Row): Record<string, string> => {
  const words = wordsOf(list, row);
  return Object.fromEntries(Object.keys(list.columns).map((key, at) => [key, words[at] ?? '']));
};

/** What is wrong, as `row column: sentence`. */
export const told = ({ errors }: ReadList<unknown>): string[] =>
  errors.map(({ row, column, error }) => `${row} ${column?.en ?? '-'}: ${error.en}`);
