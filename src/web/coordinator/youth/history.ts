import { isDeepStrictEqual } from 'node:util';
import type { Youth, YouthFacts } from '../../../domain/youth.ts';
import { columnsOf } from '../../../lists/columns-of.ts';
import { youthList } from '../../../lists/youths.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

/** What was written down when and by whom; of a change, which facts changed. Newest first. */
export function historyOf({ store }: PageDeps, { t, lang, format }: Visit, { id }: Youth) {
  const words = t.registers.youth.history;
  const versions = store.youths.listVersions(id);
  return versions.map(({ facts, by, at }, index) => {
    const before = versions[index + 1]?.facts;
    return {
      at,
      when: words.by(format.moment(at), by ?? words.system),
      what:
        before === undefined
          ? words.first
          : words.changed(format.list(changedHeadings(before, facts, lang))),
    };
  });
}

const changedHeadings = (before: YouthFacts, after: YouthFacts, lang: Visit['lang']): string[] =>
  columnsOf(youthList)
    .filter(([key]) => {
      const column = key as keyof YouthFacts;
      return !isDeepStrictEqual(before[column], after[column]);
    })
    .map(([, { heading }]) => heading[lang]);
