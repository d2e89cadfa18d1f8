import { reasonLists } from '../../actions/monitor/reasons.ts';
import { type CodeLists, type ListName, codeLists, nameOfCode } from '../../domain/code-list.ts';
import { judgeSmallScale } from '../../domain/small-scale.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { FigureName } from '../../region/monitor/figure-names.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';

/** What a path is called: the names of its parts, the whole first. */
export function naming(deps: PageDeps, { t, lang, format }: Pick<Visit, 't' | 'lang' | 'format'>) {
  const lists = codeLists(deps.store.codes.list());
  const clauses = clausesIn(deps);
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
