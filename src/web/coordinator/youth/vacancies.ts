import { freePlaces } from '../../../domain/vacancy.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { groupNames } from '../group-names.ts';

/** Every free place in the region, to choose from by hand: also one that nobody confirmed lately. */
export function freeVacancies(deps: PageDeps, { t, format }: Visit) {
  const names = groupNames(deps);
  return deps.store.vacancies
    .list()
    .filter((vacancy) => freePlaces(vacancy) > 0)
    .map(({ id, facts: { code, groupCode, from } }) => ({
      value: id,
      label: t.registers.youth.byHand.option(
        code,
        names.get(groupCode) ?? groupCode,
        format.shortDay(from),
      ),
    }));
}
