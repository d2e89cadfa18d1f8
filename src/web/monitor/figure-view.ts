import { type CodeLists, type ListName, codeLists, nameOfCode } from '../../domain/code-list.ts';
import { judgeSmallScale } from '../../domain/small-scale.ts';
import type { Language, Text } from '../../domain/text.ts';
import { reasonLists } from '../../actions/monitor/reasons.ts';
import {
  type FigureName,
  type Figures,
  type Line,
  figureNames,
} from '../../region/monitor/figure-names.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';

/** One line of a figure, in words; a number that is not there says why. */
export interface ToldLine {
  readonly label: string;
  readonly unit: string;
  readonly own: string | undefined;
  readonly region: string | undefined;
  /** The same for a file: bare numbers. */
  readonly numbers: { readonly own: string; readonly region: string };
}

export interface ToldFigure {
  readonly name: FigureName;
  readonly title: string;
  readonly definition: string;
  readonly lines: readonly ToldLine[];
}

export interface Both {
  readonly own?: Figures | undefined;
  readonly region?: Figures | undefined;
}

type Reading = Pick<Visit, 't' | 'lang' | 'format'>;

/** Every figure with its definition: one's own beside the region's, as far as there are any. */
export function toldFigures(deps: PageDeps, visit: Reading, both: Both): readonly ToldFigure[] {
  const { t } = visit;
  const named = naming(codeLists(deps.store.codes.list()), clausesIn(deps), visit);
  return figureNames
    .map((name) => ({
      name,
      title: t.monitor.figures[name].title,
      definition: t.monitor.figures[name].definition,
      lines: linesOf(both, name).map((line) => toldLine(line, named(name, line.path), visit)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

interface BothLine extends Omit<Line, 'value'> {
  readonly own: Line | undefined;
  readonly region: Line | undefined;
}

/** What either has, by the names that lead to it; deep down, only what was counted. */
function linesOf({ own, region }: Both, name: FigureName): readonly BothLine[] {
  const keyed = (lines: readonly Line[] = []) =>
    new Map(lines.map((line) => [line.path.join('/'), line]));
  const [mine, theirs] = [keyed(own?.[name]), keyed(region?.[name])];
  return [...new Map([...mine, ...theirs])]
    .map(([key, { path, unit }]) => ({ path, unit, own: mine.get(key), region: theirs.get(key) }))
    .filter(
      ({ path, ...line }) => path.length <= 2 || isCounted(line.own) || isCounted(line.region),
    );
}

const isCounted = (line: Line | undefined): boolean => (line?.value ?? 0) > 0;

function toldLine({ own, region, unit }: BothLine, label: string, visit: Reading): ToldLine {
  const bare = (line: Line | undefined): string =>
    line === undefined || line.value === null ? '' : String(Math.round(line.value * 10) / 10);
  const { few, none } = visit.t.monitor;
  return {
    label,
    unit: visit.t.monitor.units[unit],
    own: own && (own.value === null ? none : inWords(own.value, unit, visit)),
    region: region && (region.value === null ? few : inWords(region.value, unit, visit)),
    numbers: { own: bare(own), region: bare(region) },
  };
}

function inWords(value: number, unit: Line['unit'], { t, format }: Reading): string {
  const number = format.number(Math.round(value * 10) / 10);
  return unit === 'count'
    ? number
    : unit === 'days'
      ? t.monitor.days(number)
      : t.monitor.percent(format.number(Math.round(value)));
}

/** What a path is called: the names of its parts, the whole first. */
function naming(
  lists: CodeLists,
  clauses: ReadonlyMap<string, Text>,
  { t, lang, format }: Reading,
) {
  const { figures, parts, share } = t.monitor;
  return (figure: FigureName, path: readonly string[]): string => {
    if (path.length === 0) return figures[figure].whole;
    if (path[0] === 'share') return share;
    const pairs = path.flatMap((split, at) => (at % 2 === 0 ? [[split, path[at + 1] ?? '']] : []));
    return pairs
      .map(([split = '', part = '']) =>
        split === 'month'
          ? format.month(part)
          : split === 'reason'
            ? nameOfCode(lists, reasonListAt(path), part)[lang]
            : split === 'clause'
              ? (clauses.get(part)?.[lang] ?? part)
              : (parts[split]?.[part] ?? needsIn(lists, part, lang)),
      )
      .join(' · ');
  };
}

/** The clauses of the definition say the same of every home. */
const clausesIn = ({ store }: PageDeps): ReadonlyMap<string, Text> =>
  new Map(
    store.groups
      .list()
      .slice(0, 1)
      .flatMap(({ facts }) => judgeSmallScale(facts, 0))
      .map(({ name, sentence }) => [name, sentence]),
  );

const reasonListAt = (path: readonly string[]): ListName => {
  const by = path[path.indexOf('by') + 1];
  return by === 'provider' || by === 'family' || by === 'coordinator'
    ? reasonLists[by]
    : reasonLists.end;
};

const needsIn = (lists: CodeLists, needs: string, lang: Language): string =>
  needs
    .split('+')
    .map((code) =>
      lists.get('need')?.has(code) === true
        ? nameOfCode(lists, 'need', code)[lang]
        : nameOfCode(lists, 'education', code)[lang],
    )
    .join(', ');
