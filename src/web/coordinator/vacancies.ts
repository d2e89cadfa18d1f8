import { Router } from 'express';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { type Visit, visitOf } from '../visit.ts';
import { choiceOf } from './lists/choice.ts';
import { leafOf } from './lists/leaf.ts';
import { savedFilters } from './lists/saved.ts';
import { candidatesRoutes } from './vacancies/candidates.ts';
import {
  type ListedVacancy,
  type VacancyFilter,
  fittings,
  frees,
  freshes,
  isChosen,
  vacanciesKind,
  vacancyKeys,
} from './vacancies/filter.ts';
import { listedVacancies, vacancyRows } from './vacancies/rows.ts';

/** Every free place in the region. Providers publish and confirm them; the coordinator only looks. */
export function vacanciesRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const { vacancies, lists } = visit.t.registers;
    const filter = vacanciesKind.read(req.query);
    const all = listedVacancies(deps, () => true);
    const chosen = all.filter(isChosen(filter));
    const leaf = leafOf(chosen, filter, { kind: vacanciesKind, keys: vacancyKeys, codeOf });
    show(res, 'coordinator/vacancies/list', {
      title: vacancies.title,
      notice: doneNotice(req, lists.done),
      filter,
      fields: vacancyFields(filter, visit),
      saved: savedFilters(deps, res, { list: 'vacancies', kind: vacanciesKind, asked: filter }),
      isEmpty: all.length === 0,
      found: lists.vacancies.found(chosen.length),
      leaf,
      rows: vacancyRows(deps, visit, leaf.rows),
    });
  });
  routes.use(candidatesRoutes(deps));
  return routes;
}

const codeOf = ({ vacancy }: ListedVacancy): string => vacancy.facts.code;

function vacancyFields({ free, fresh, fits }: VacancyFilter, { t }: Visit) {
  const { vacancies, lists } = t.registers;
  const words = lists.vacancies;
  const named = <N extends string>(names: readonly N[], of: Readonly<Record<N, string>>) =>
    names.map((value) => ({ value, label: of[value] }));
  return [
    choiceOf('free', words.free, free, named(frees, words.frees), lists.all),
    choiceOf('fresh', words.fresh, fresh, named(freshes, vacancies.freshness), lists.all),
    choiceOf('fits', words.fits, fits, named(fittings, words.fitting), lists.all),
  ];
}
