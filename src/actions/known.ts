import { dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Known } from '../lists/cell.ts';
import type { Deps } from './deps.ts';
import type { Whose } from './keepers/keeper.ts';
import { isOf } from './keepers/people.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * What the words in a list or form may refer to today. An organisation names its own youths only: of another's it does
 * not even learn which codes there are.
 */
export function known(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>,
  whose: Whose = 'everybody',
): Known {
  const { store, now } = deps;
  const where = whereabouts(deps);
  return {
    today: dayOf(now()),
    codes: codeLists(store.codes.list()),
    groups: new Set(store.groups.list().map(({ facts }) => facts.code)),
    people: {
      has: (code) => isOf(store.youths.findByCode(code), whose) || store.residents.isKnown(code),
    },
    canLocate: (postcode, place) => where(postcode, place) !== undefined,
  };
}
