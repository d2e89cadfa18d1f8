import { codeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Group } from '../../domain/group.ts';
import type { Id } from '../../domain/ids.ts';
import { startOf } from '../../domain/retention.ts';
import { type Hint, hintsFor } from '../../region/monitor/hints.ts';
import { lastYear } from '../monitor/own-figures.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';

/** What stood out in a provider's answers of a year, of one of its groups or of all. Nothing is changed by it. */
export function hintsInWords(
  deps: PageDeps,
  { t, lang, format }: Pick<Visit, 't' | 'lang' | 'format'>,
  providerId: Id,
  groups: readonly Group[] = deps.store.groups.listForProvider(providerId),
) {
  const { store } = deps;
  const since = startOf(lastYear(deps).from).toISOString();
  const asked = store.monitor.listAsked(providerId, since);
  const lists = codeLists(store.codes.list());
  const words = t.monitor.hints;
  const sentence = (hint: Hint, { name, youngest, oldest }: Group['facts']): string => {
    if (hint.kind === 'age')
      return words.age(name, `${youngest}–${oldest}`, hint.times, hint.band.join('–'));
    if (hint.kind === 'need')
      return words.need(name, nameOfCode(lists, 'need', hint.need)[lang], hint.times);
    return words[hint.kind](name, hint.times);
  };
  return groups.flatMap((group) =>
    hintsFor(group, asked).map((hint) => ({
      href: `/provider/groups/${group.id}`,
      name: group.facts.name,
      sentence: sentence(hint, group.facts),
      times: format.number(hint.times),
    })),
  );
}
