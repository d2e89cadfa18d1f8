import { median } from '../../domain/provider-figures.ts';
import { shareOfPublished } from '../publication/published.ts';
import type { FigureName, Figures, Line } from './figure-names.ts';
import type { Monitor } from './monitor.ts';
import type { Publication } from './publication.ts';

/** Every figure in numbers, as they are. */
export function exactLines(monitor: Monitor): Figures {
  const { speed, empty, clauses } = monitor;
  const figures = linesFrom(monitor, (part, whole) => (whole > 0 ? (100 * part) / whole : null));
  return {
    ...figures,
    speed: [
      ...figures.speed,
      days(['speed', 'to-proposal'], median(speed.toProposal) ?? null),
      days(['speed', 'to-start'], median(speed.toStart) ?? null),
      days(['speed', 'in-all'], median(speed.inAll) ?? null),
    ],
    definition: [
      ...figures.definition,
      ...clauses.map(({ name, homes }) => count(['clause', name], homes)),
    ],
    'empty-days': [
      count(['empty', 'places'], empty.places),
      days(['empty', 'per-place'], empty.perPlace ?? null),
    ],
  };
}

/** The same of what was published. */
export function publishedLines(publication: Publication): Figures {
  const { speed, empty } = publication;
  const figures = linesFrom(publication, shareOfPublished);
  return {
    ...figures,
    speed: [
      ...figures.speed,
      days(['speed', 'to-proposal'], speed.toProposal),
      days(['speed', 'to-start'], speed.toStart),
      days(['speed', 'in-all'], speed.inAll),
    ],
    'empty-days': [
      count(['empty', 'places'], empty.places),
      days(['empty', 'per-place'], empty.perPlace),
    ],
  };
}

/** A count with its splits: exact, or published. */
interface Tree {
  readonly name: string;
  readonly count: number | null;
  readonly splits?: readonly { readonly name: string; readonly parts: readonly Tree[] }[];
}

type Trees = Readonly<
  Record<'waiting' | 'given' | 'begun' | 'ended' | 'declined' | 'homes', Tree>
> & { readonly byMonth: readonly Tree[] };

type ShareOf = (part: number, whole: number) => number | null;

function linesFrom(trees: Trees, shareOf: ShareOf): Record<FigureName, readonly Line[]> {
  const { waiting, given, begun, ended, declined, homes, byMonth } = trees;
  const share = (part: number | null, ...others: (number | null)[]): Line => {
    const all = [part, ...others];
    const whole = all.some((one) => one === null)
      ? null
      : all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const value = part === null || whole === null ? null : shareOf(part, whole);
    return { path: ['share'], value, unit: 'share' };
  };
  const split = (tree: Tree, name: string, part: string, other: string): Line[] => [
    ...linesOf(tree, [name]),
    share(valueAt(tree, name, part), valueAt(tree, name, other)),
  ];
  const rejected = at(declined, 'by', 'coordinator', 'advice', 'was-advice')?.count ?? null;
  const [followed, otherwise] = ['followed', 'otherwise'].map((part) =>
    valueAt(given, 'advice', part),
  ) as [number | null, number | null];
  return {
    waiting: linesOf(waiting, ['waited']),
    'by-month': byMonth.map(({ name, count: value }) => count(['month', name], value)),
    unmet: split(waiting, 'fit', 'nothing-fits', 'fits'),
    speed: linesOf(begun, []),
    'near-home': split(given, 'home', 'near', 'far'),
    'own-region': split(given, 'region', 'own', 'other'),
    'own-school': split(given, 'school', 'kept', 'too-far'),
    siblings: split(given, 'siblings', 'together', 'apart'),
    'group-sizes': linesOf(homes, ['size', 'residents']),
    definition: split(homes, 'definition', 'meets', 'does-not'),
    declines: linesOf(declined, ['by', 'reason']),
    'empty-days': [],
    'follow-rate': [
      count(['advice', 'followed'], followed),
      count(['advice', 'otherwise'], otherwise),
      count(['advice', 'rejected'], rejected),
      share(followed, otherwise, rejected),
    ],
    'ended-early': split(ended, 'lasted', 'within-6-months', 'longer'),
  };
}

/** The whole, and everything below it that is split by these names; below a name all that is there. */
function linesOf({ name, count: value, splits = [] }: Tree, by: readonly string[]): Line[] {
  const below = (tree: Tree, path: readonly string[], isTop: boolean): Line[] =>
    (tree.splits ?? [])
      .filter((one) => !isTop || by.includes(one.name))
      .filter((one) => one.name !== 'advice')
      .flatMap((one) =>
        one.parts.flatMap((part) => {
          const to = [...path, one.name, part.name];
          return [count(to, part.count), ...below(part, to, false)];
        }),
      );
  return [count([], value), ...below({ name, count: value, splits }, [], true)];
}

function at(tree: Tree, ...path: readonly string[]): Tree | undefined {
  const [split, part, ...further] = path;
  if (split === undefined) return tree;
  const next = tree.splits
    ?.find(({ name }) => name === split)
    ?.parts.find(({ name }) => name === part);
  return next && at(next, ...further);
}

const valueAt = (tree: Tree, split: string, part: string): number | null =>
  at(tree, split, part)?.count ?? null;

const count = (path: readonly string[], value: number | null): Line => ({
  path,
  value,
  unit: 'count',
});
const days = (path: readonly string[], value: number | null): Line => ({
  path,
  value,
  unit: 'days',
});
