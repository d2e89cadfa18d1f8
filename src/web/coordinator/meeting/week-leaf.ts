import type { Request } from 'express';
import type { Code, Id } from '../../../domain/ids.ts';
import { wordIn } from '../../asked.ts';
import type { Desk } from './desk.ts';
import type { ExplainedYouth } from './explained.ts';
import { anchorOf } from './proposal-view.ts';

/** A leaf of the meeting, and the links from it to the leaves around it. */
export interface WeekLeaf {
  readonly people: readonly ExplainedYouth[];
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A leaf by its number, or by somebody who is on it. */
export interface AskedLeaf {
  readonly page?: number | undefined;
  readonly youth?: string | undefined;
}

const mostPeople = 15;

/** What a leaf holds. Forms are what is heavy, so a leaf with many of them has fewer people. */
const room = 28;

/** Each option is a form; a youth counts for two, as accepting and rejecting are. Who has no place has no form. */
const roomFor = ({ isPlaced, options }: ExplainedYouth): number =>
  isPlaced ? 2 + optionsShown(options().length - 1) : 0.6;

/** As many other options a card holds; the proposal's own page has the rest. */
export const mostOptions = 5;

const optionsShown = (count: number): number => Math.max(0, Math.min(count, mostOptions));

/** As the meeting has them: who got a place, and then who did not; in leaves that nobody is on twice. */
export function leavesOf(people: readonly ExplainedYouth[]): readonly ExplainedYouth[][] {
  const leaves: ExplainedYouth[][] = [];
  let left = 0;
  for (const one of inOrder(people)) {
    const leaf = leaves.at(-1);
    if (leaf === undefined || leaf.length === mostPeople || roomFor(one) > left) {
      leaves.push([one]);
      left = room;
    } else leaf.push(one);
    left -= roomFor(one);
  }
  return leaves;
}

/** Who got a place first; within it, as the run has them: longest waiting first. */
export const inOrder = (people: readonly ExplainedYouth[]): readonly ExplainedYouth[] => [
  ...people.filter(({ isPlaced }) => isPlaced),
  ...people.filter(({ isPlaced }) => !isPlaced),
];

/** The leaf of this number or with this youth; what does not exist is the nearest, or the first. */
export function leafAt(
  run: Id,
  people: readonly ExplainedYouth[],
  { page, youth }: AskedLeaf,
): WeekLeaf {
  const leaves = leavesOf(people);
  const withYouth = leaves.findIndex((leaf) => leaf.some(({ code }) => code === youth));
  const at = withYouth >= 0 ? withYouth : Math.max(0, Math.min(page ?? 1, leaves.length) - 1);
  const leaf = leaves[at] ?? [];
  const earlier = leaves.slice(0, at).flat().length;
  const to = (number: number): string => `/coordinator/runs/${run}?page=${number}`;
  return {
    people: leaf,
    from: leaf.length === 0 ? 0 : earlier + 1,
    to: earlier + leaf.length,
    all: people.length,
    before: at > 0 ? to(at) : undefined,
    after: at + 1 < leaves.length ? to(at + 2) : undefined,
  };
}

/** The leaf that the address asks for. */
export function leafIn(req: Pick<Request, 'query'>): AskedLeaf {
  const page = wordIn(req, 'page') ?? '';
  return {
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : undefined,
    youth: wordIn(req, 'youth'),
  };
}

/** Which of them this page has, for who has more than one open. */
export const leafWords = (
  { texts }: Pick<Desk, 'texts'>,
  leaf: Pick<WeekLeaf, 'from' | 'to' | 'all'> | undefined,
): string[] =>
  leaf === undefined ? [] : [texts.registers.lists.pages.at(leaf.from, leaf.to, leaf.all)];

/** Where this youth stands at the meeting, on whichever leaf that is. */
export const placeAtMeeting = (run: Id, code: Code, more = ''): string =>
  `/coordinator/runs/${run}?${more}youth=${code}#${anchorOf(code)}`;

/** From everybody to the one before and the one after; over the end of the leaf if it must be. */
export function neighboursIn(run: Id, people: readonly ExplainedYouth[], leaf: WeekLeaf) {
  const codes = inOrder(people).map(({ code }) => code);
  const here = new Set(leaf.people.map(({ code }) => code));
  const to = (code: Code | undefined): string | undefined => {
    if (code === undefined) return undefined;
    return here.has(code) ? `#${anchorOf(code)}` : placeAtMeeting(run, code);
  };
  return (code: Code) => {
    const at = codes.indexOf(code);
    return { before: to(codes[at - 1]), after: to(codes[at + 1]) };
  };
}
