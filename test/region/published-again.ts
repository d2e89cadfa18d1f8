import type { FigureName, Figures } from '../../src/region/monitor/figure-names.ts';
import type { Book, Cell, Rule, Sum } from './publication/attacker.ts';
import type { rawPublished } from './raw-figures.ts';

type Told = ReturnType<typeof rawPublished>;

/** One number that stands on the page, or that could have stood there, with what it is and what each reader knows of it. */
export interface PageNumber {
  readonly figure: FigureName;
  readonly path: string;
  readonly shown: number | null;
  readonly truth: number;
  /** Of each organisation and each provider. */
  readonly known: readonly number[];
}

/** The same with its place in the tree; the whole of a tree may stand in several figures. */
interface PlacedNumber extends PageNumber {
  readonly id: string;
}

/** Counts hang together in trees of the same people; the parts of every split are the whole. */
export interface Tree {
  readonly name: string;
  readonly numbers: readonly PlacedNumber[];
}

const trees: Readonly<Record<string, readonly FigureName[]>> = {
  waiting: ['waiting', 'unmet'],
  given: ['near-home', 'own-region', 'own-school', 'siblings', 'follow-rate'],
  begun: ['speed'],
  ended: ['ended-early'],
  declined: ['declines', 'follow-rate'],
  homes: ['group-sizes', 'definition'],
};

/** Where the figure that is about two trees has its numbers: what was given, and what was rejected. */
const rejected = 'advice/rejected';
const inTree = (tree: string, figure: FigureName, path: string): string | undefined => {
  if (figure === 'speed') return path === '' ? path : undefined;
  if (figure === 'definition' && path.startsWith('clause/')) return undefined;
  if (figure !== 'follow-rate') return path;
  if (tree === 'given') return path === rejected ? undefined : path;
  return path === rejected ? 'by/coordinator/advice/was-advice' : undefined;
};

export function treesOf(figures: Figures, told: Told): Tree[] {
  const months = Object.keys(told.all['by-month']).map((path): Tree => {
    const number = numberAt(figures, told, 'by-month', path);
    return { name: path, numbers: [{ id: '', ...number }] };
  });
  return [...months, ...Object.entries(trees).map(([name, of]) => treeOf(name, of, figures, told))];
}

function treeOf(name: string, of: readonly FigureName[], figures: Figures, told: Told): Tree {
  const numbers = of.flatMap((figure) => {
    const onPage = figures[figure].filter(({ unit }) => unit === 'count');
    const paths = [...onPage.map(({ path }) => path.join('/')), ...Object.keys(told.all[figure])];
    return [...new Set(paths)].flatMap((path): PlacedNumber[] => {
      const id = inTree(name, figure, path);
      return id === undefined ? [] : [{ id, ...numberAt(figures, told, figure, path) }];
    });
  });
  const at = (id: string) => numbers.find((one) => one.id === id);
  const [by, was] = [at('by/coordinator'), at('by/coordinator/advice/was-advice')];
  if (by === undefined || was === undefined) return { name, numbers };
  // Those who rejected something else than advice are no figure, and are the rest.
  const other = {
    ...{ ...by, id: 'by/coordinator/advice/other', path: 'advice/other', shown: null },
    truth: by.truth - was.truth,
    known: by.known.map((one, nth) => one - (was.known[nth] ?? 0)),
  };
  return { name, numbers: [...numbers, other] };
}

function numberAt(
  figures: Figures,
  { all, known }: Told,
  figure: FigureName,
  path: string,
): PageNumber {
  const line = figures[figure].find((one) => one.unit === 'count' && one.path.join('/') === path);
  const isOfHomes = figure === 'group-sizes' || figure === 'definition';
  return {
    figure,
    path,
    shown: line?.value ?? null,
    truth: all[figure][path] ?? 0,
    // Every coordinator and provider may see all homes: there is nobody to keep from anybody.
    known: known.map((one) => (isOfHomes ? 0 : (one[figure as 'waiting'][path] ?? 0))),
  };
}

/** Who knows all of it is told nothing new: the others, by their place in the lists, and anybody. */
export const readersOf = ({ numbers }: Tree): (number | undefined)[] => {
  const root = numbers.find(({ id }) => id === '');
  const { known = [], truth = 0 } = root ?? {};
  return [undefined, ...known.flatMap((one, at) => (one < truth ? [at] : []))];
};

export const isSmall = (tree: Tree, { truth, known }: PageNumber): boolean =>
  readersOf(tree).some((at) => truth - (at === undefined ? 0 : (known[at] ?? 0)) <= 5);

/** The tree in the hands of a reader, with the numbers as this one would show them. */
export function bookOf(
  tree: Tree,
  reader: number | undefined,
  rule: Rule,
  show: (one: PageNumber) => number | null,
): Book {
  const places = new Map(tree.numbers.map((one) => [one.id, one]));
  const cells = [...places].map(([id, one]): Cell => ({
    id,
    shown: show(one),
    truth: one.truth,
    known: reader === undefined ? 0 : (one.known[reader] ?? 0),
  }));
  const below = [...places.keys()].filter((id) => id !== '');
  const splits = Map.groupBy(below, (id) => id.slice(0, id.lastIndexOf('/')));
  const sums = [...splits].map(([split, parts]): Sum => ({
    whole: split.includes('/') ? split.slice(0, split.lastIndexOf('/')) : '',
    parts,
  }));
  return { cells, sums, rule };
}
