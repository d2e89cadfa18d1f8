import { withKeeper } from '../../../actions/keepers.ts';
import { CalendarDay } from '../../../domain/calendar-day.ts';
import { type CodeLists, type ListName, nameOfCode } from '../../../domain/code-list.ts';
import { listKinds } from '../../../lists/list.ts';
import type { JournalLine } from '../../../store/journal.ts';
import type { JournalWords } from '../../../i18n/nl/registers/journal.ts';
import type { Visit } from '../../visit.ts';

type Speech = Pick<Visit, 't' | 'lang' | 'format'>;

/** A line of the journal as a sentence; a word that nobody taught us yet shows itself. */
export function sentenceOf(line: JournalLine, codes: CodeLists, speech: Speech): string {
  const words = wordsOf(line, codes, speech);
  const say = speech.t.registers.journalSentences[line.did];
  return say === undefined ? `${words.by}: ${line.did} ${line.subject}` : say(words);
}

function wordsOf(line: JournalLine, codes: CodeLists, { t, lang, format }: Speech): JournalWords {
  const { did, subject, detail } = line;
  const word = (key: string): string => (typeof detail[key] === 'string' ? detail[key] : '');
  const day = (key: string): string =>
    CalendarDay.safeParse(detail[key]).success ? format.day(word(key)) : '';
  const { ruleNames } = t.registers;
  const despite = Array.isArray(detail['despite']) ? detail['despite'].map(String) : [];
  const reason = word('reason');
  const list = reasonLists.get(did);
  return {
    by: byIn(line, t),
    subject: subject.replace(/^run-/, ''),
    group: word('group'),
    vacancy: word('vacancy'),
    day: day('from') || day('on'),
    until: day('until'),
    reason: list === undefined || reason === '' ? reason : nameOfCode(codes, list, reason)[lang],
    despite: format.list(despite.map((rule) => ruleNames[rule] ?? rule)),
    kind: kindName(word('kind') || subject)[lang],
    relation: t.registers.family.relations[word('relation')] ?? '',
    numbers: Object.fromEntries(
      Object.entries(detail).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    ),
  };
}

function byIn({ role, by }: JournalLine, { registers: { journal } }: Visit['t']): string {
  if (role === 'family') return journal.family;
  return role === 'link' ? journal.link(by ?? '') : (by ?? journal.system);
}

const reasonLists: ReadonlyMap<string, ListName> = new Map([
  ['proposal-rejected', 'reject-reason'],
  ['provider-said-no', 'decline-reason'],
  ['family-said-object', 'object-reason'],
  ['placement-ended', 'end-reason'],
  ['acceptance-undone', 'undo-reason'],
  ['vacancy-withdrawn', 'withdraw-reason'],
  ['youth-taken-off', 'withdraw-reason'],
]);

function kindName(word: string) {
  const kind = listKinds.find((one) => one === word);
  return kind === undefined ? { nl: word, en: word } : withKeeper(kind, ({ list }) => list.title);
}
