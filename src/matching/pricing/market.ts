import { type Candidate, perTier, tiers, valuesOf } from '../candidate.ts';
import { compose } from '../composition.ts';
import { fittingPairs } from '../pair.ts';
import type { Totals } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Pair } from '../rule.ts';
import type { Book } from './book.ts';
import { makeBook } from './make-book.ts';
import { scanPairs } from './scan-pairs.ts';
import { mostStarts, startsOf } from './starts.ts';

/** Everything that can be priced: a book for each group that can take somebody. */
export interface Market {
  readonly register: Register;
  readonly books: readonly Book[];
  /** Groups whose pins cannot be kept. */
  readonly broken: ReadonlySet<number>;
  /** Pairs of a youth and a group that fit, before anybody else is looked at. */
  readonly pairs: number;
  /** For each youth, what the first three tiers make of a place, wherever it is. */
  readonly points: readonly Totals[];
  /** For each youth, whether some composition holds it. */
  readonly hasPlace: readonly boolean[];
  readonly candidateOf: (group: number, youths: readonly number[]) => Candidate;
}

/** Undefined when a group is too unusual for it. */
export function marketOf(register: Register): Market | undefined {
  const { groups, youths } = register.table;
  if (groups.some((group) => startsOf(group).length > mostStarts)) return undefined;
  const scan = scanPairs(register);
  const books: Book[] = [];
  const broken = new Set<number>();
  const hasPlace = youths.map(() => false);
  let pairs = 0;
  for (const [index, group] of groups.entries()) {
    const fitting = scan(group);
    pairs += fitting.youths.length;
    const book = makeBook(register, group, index, fitting);
    if (book === undefined) broken.add(index);
    else if (book.base.isPinned || book.youths.length > 0) books.push(book);
    for (const youth of book?.base.youths ?? []) hasPlace[youth] = true;
    for (const youth of book?.youths ?? []) hasPlace[youth] = true;
  }
  const points = youths.map((youth) => pointsOf(register, youth.code));
  return { register, books, broken, pairs, points, hasPlace, candidateOf: candidates(register) };
}

/** Danger, number and waiting do not depend on the place: any place will do to ask. */
function pointsOf(register: Register, code: string): Totals {
  const { table, youths } = register;
  const [youth, group] = [youths.get(code), table.groups[0]];
  if (youth === undefined || group === undefined) return [0, 0, 0, 0];
  const vacancy = { code: '', from: table.today, until: null, places: 1 };
  const pair: Pair = { youth, group, vacancy, startsOn: table.today, register };
  const values = valuesOf(
    compose(register, group, [youth], () => [pair]),
    [pair],
    new Map(),
  );
  return perTier((tier) => (tier < lastTier ? values[tier] : 0));
}

const lastTier = tiers.length - 1;

/** A composition of the search in the words of the rules, with the value that the goals themselves give it. */
function candidates(register: Register) {
  const { groups, youths } = register.table;
  return (at: number, indexes: readonly number[]): Candidate => {
    const group = groups[at];
    if (group === undefined) throw new Error(`There is no group ${at}`);
    const newcomers = indexes.flatMap((index) => youths[index] ?? []);
    const composition = compose(register, group, newcomers, (youth) =>
      fittingPairs(register, youth, group),
    );
    const { seats } = composition;
    if (seats === undefined)
      throw new Error(`The search left somebody without a place in ${group.code}`);
    const values = valuesOf(composition, seats, new Map());
    return { composition, seats, group: at, youths: indexes, values };
  };
}
