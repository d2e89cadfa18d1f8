import type { SubjectCopy } from '../../../actions/subject-copy.ts';
import { CalendarDay } from '../../../domain/calendar-day.ts';
import { YouthFacts } from '../../../domain/youth.ts';
import { youthList } from '../../../lists/youths.ts';
import type { SubjectRow } from '../../../store/subject.ts';
import { capital, factSections } from '../facts/sections.ts';
import type { Words } from '../facts/shown-words.ts';

interface Line {
  readonly label: string;
  readonly value: string;
}

/** The copy in words: each kind of thing under its own heading, each thing as a list of what is known. */
export function copyView({ kept }: SubjectCopy, speech: Words) {
  const { tables } = speech.t.registers.data;
  return Object.entries(kept)
    .map(([table, rows]) => ({
      title: tables[table] ?? table,
      things: rows.map((row) => linesOf(row, speech)).filter((lines) => lines.length > 0),
    }))
    .filter(({ things }) => things.length > 0);
}

/** What only ties rows together says nothing to a reader; an organisation and a group stand there by name. */
const ties = /^id$|(?<!^organisation|^group)_id$/;

/** Facts of a youth are said as on the youth's own page. */
function linesOfFacts(value: unknown, speech: Words): Line[] {
  return factSections(youthList, YouthFacts.parse(value), speech)
    .flatMap(({ rows }) => rows)
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => ({ label, value: words }));
}

function linesOf(row: SubjectRow, speech: Words): Line[] {
  return Object.entries(row).flatMap(([column, value]) => {
    if (ties.test(column)) return [];
    if (column === 'facts') return linesOfFacts(value, speech);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return linesOf(value as SubjectRow, speech);
    const said = wordsOf(value, speech);
    return said === '' ? [] : [{ label: capital(labelOf(column, speech)), value: said }];
  });
}

function wordsOf(value: unknown, speech: Words): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return inOne(value.map((one) => wordsOf(one, speech)));
  if (typeof value === 'object') return sentenceIn(value, speech);
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  const name = speech.t.registers.data.values[words] ?? nameIn(words, speech);
  if (name !== undefined) return name;
  if (CalendarDay.safeParse(words).success) return speech.format.day(words);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words) ? speech.format.moment(words) : words;
}

/** A sentence in two languages is said in one; anything else in its parts. */
function sentenceIn(value: object, speech: Words): string {
  const said = new Map<string, unknown>(Object.entries(value));
  const own = said.get(speech.lang);
  if (typeof own === 'string') return own;
  return [...said.values()].map((one) => wordsOf(one, speech)).join(' ');
}

/** A code that stands on one of the region's lists. */
const nameIn = (code: string, { known, lang }: Words): string | undefined =>
  [...known.codes.values()]
    .map((list) => list.get(code)?.[lang])
    .find((name) => name !== undefined);

function labelOf(column: string, { t }: Words): string {
  const camel = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return t.registers.data.columns[camel] ?? camel;
}

/** Sentences follow each other; single words stand in a row. */
const inOne = (words: readonly string[]): string =>
  words.join(words.every((one) => one.endsWith('.')) ? ' ' : ', ');
