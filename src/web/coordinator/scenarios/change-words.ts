import { nameOfCode } from '../../../domain/code-list.ts';
import type { Code } from '../../../domain/ids.ts';
import { policySentences } from '../../../matching/policy-sentences.ts';
import type { Change, ChangeHome, OpenHome, SetNumber } from '../../../region/what-if/change.ts';
import { type Desk, isOwn } from '../meeting/desk.ts';
import type { HomeName } from './names.ts';

/** A change in sentences: what it is, and where that needs more, a line for each fact. */
export interface SaidChange {
  readonly text: string;
  readonly more: readonly string[];
}

export function changeInWords(desk: Desk, name: HomeName, change: Change): SaidChange {
  const { says, elsewhere } = desk.texts.scenarios.changes;
  const alone = (text: string): SaidChange => ({ text, more: [] });
  switch (change.kind) {
    case 'open-home':
      return opened(desk, change);
    case 'close-home':
      return alone(says.close(name(change.group)));
    case 'move-home':
      return alone(says.move(name(change.group), change.place));
    case 'change-home':
      return { text: says.change(name(change.group)), more: factsOf(desk, change) };
    case 'add-worker':
      return alone(says.worker(name(change.group)));
    case 'set-number':
      return alone(says.number(policySentences[change.number][desk.lang], numberOf(desk, change)));
    case 'take-out':
      return alone(says.takeOut(ownName(desk, change.youth) ?? elsewhere));
  }
}

/** By code, and only while the youth is in the own caseload. */
function ownName(desk: Desk, code: Code): string | undefined {
  if (!isOwn(desk, code)) return undefined;
  desk.seen(code);
  return code;
}

function opened(desk: Desk, change: OpenHome): SaidChange {
  const { says, settings } = desk.texts.scenarios.changes;
  const { size, preferredSize, ages, staffOnGroup, setting } = change;
  return {
    text: says.open(
      change.name,
      change.place,
      says.places(change.places),
      desk.format.day(change.from),
    ),
    more: [
      says.openFacts(
        size,
        preferredSize,
        says.ages(...ages),
        says.staff(staffOnGroup),
        settings[setting],
      ),
      offered(desk, change.offers),
    ],
  };
}

function factsOf(desk: Desk, { facts, extraPlaces, from }: ChangeHome): string[] {
  const { says, fields } = desk.texts.scenarios.changes;
  const { size, preferredSize, ages, stayUntilAge, staffOnGroup, offers } = facts;
  const fact = (label: string, value: number | undefined): string[] =>
    value === undefined ? [] : [says.fact(label, desk.format.number(value))];
  return [
    ...fact(fields.size, size),
    ...fact(fields.preferredSize, preferredSize),
    ...(ages === undefined ? [] : [`${capital(says.ages(...ages))}.`]),
    ...fact(fields.stayUntilAge, stayUntilAge),
    ...fact(fields.staffOnGroup, staffOnGroup),
    ...(offers === undefined ? [] : [offered(desk, offers)]),
    ...(extraPlaces === 0
      ? []
      : extraPlaces === 1
        ? [says.extraOne(desk.format.day(from))]
        : [says.extra(says.places(extraPlaces), desk.format.day(from))]),
  ];
}

function offered({ texts, lists, format, lang }: Desk, offers: readonly Code[]): string {
  const { says } = texts.scenarios.changes;
  if (offers.length === 0) return says.noOffers;
  return says.offers(
    format.list(
      offers.map((code) => {
        const known = offerLists.find((one) => lists.get(one)?.has(code) === true);
        return nameOfCode(lists, known ?? 'need', code)[lang];
      }),
    ),
  );
}

/** What a house may offer stands on these lists. */
export const offerLists = ['need', 'desirable', 'education'] as const;

const numberOf = ({ texts, format }: Desk, { number, value }: SetNumber): string =>
  `${[value].flat().map(format.number).join(' – ')} ${texts.rules.units[number] ?? ''}`.trim();

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
