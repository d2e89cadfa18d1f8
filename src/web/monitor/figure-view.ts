import {
  type FigureName,
  type Figures,
  type Line,
  figureNames,
} from '../../region/monitor/figure-names.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';
import { naming } from './part-names.ts';

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
  /** Those it has numbers in. */
  readonly columns: readonly { readonly name: 'own' | 'region'; readonly label: string }[];
  readonly lines: readonly ToldLine[];
}

export interface Both {
  /** Figures of which the own column is about all homes, not only about one's own. */
  readonly allHomes?: readonly FigureName[];
  readonly own?: Figures | undefined;
  readonly region?: Figures | undefined;
}

type Reading = Pick<Visit, 't' | 'lang' | 'format'>;

/** Every figure with its definition: one's own beside the region's, as far as there are any. */
export function toldFigures(deps: PageDeps, visit: Reading, both: Both): readonly ToldFigure[] {
  const { t } = visit;
  const named = naming(deps, visit);
  return figureNames
    .map((name) => ({
      name,
      title: t.monitor.figures[name].title,
      definition: t.monitor.figures[name].definition,
      columns: (['own', 'region'] as const)
        .filter((column) => (both[column]?.[name].length ?? 0) > 0)
        .map((column) => ({
          name: column,
          label:
            t.monitor.columns[
              column === 'own' && both.allHomes?.includes(name) === true ? 'homes' : column
            ],
        })),
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
