import { Router } from 'express';
import { othersWaiting } from '../../actions/pool.ts';
import type { PoolProjection } from '../../domain/pool-projection.ts';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { type Visit, visitOf } from '../visit.ts';
import { choiceOf } from './lists/choice.ts';
import { leafOf } from './lists/leaf.ts';
import { savedFilters } from './lists/saved.ts';
import { organisationOf } from './own.ts';
import { type PoolFilter, bandNames, isAsked, poolKeys, poolKind } from './pool/filter.ts';
import { poolRow } from './pool-words.ts';
import { urgencies } from './youths/filter.ts';

/** Who waits elsewhere: coarse facts and no name, so that organisations can talk with each other. */
export function poolRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const { registers } = visit.t;
    const filter = poolKind.read(req.query);
    const everybody = othersWaiting(deps, organisationOf(res));
    const all = everybody.filter(isAsked(filter));
    const leaf = leafOf(all, filter, {
      kind: poolKind,
      keys: poolKeys,
      codeOf: ({ code }) => code,
    });
    show(res, 'coordinator/pool/list', {
      title: registers.pool.title,
      crumbs: [
        { label: registers.youths.title, href: '/coordinator/youths' },
        { label: registers.pool.title },
      ],
      notice: doneNotice(req, registers.lists.done),
      filter,
      fields: poolFields(filter, visit, everybody),
      saved: savedFilters(deps, res, { list: 'pool', kind: poolKind, asked: filter }),
      isEmpty: everybody.length === 0,
      found: registers.youths.found(all.length, everybody.length),
      leaf,
      rows: leaf.rows.map((one) => poolRow(one, visit)),
    });
  });
  return routes;
}

function poolFields(filter: PoolFilter, { t }: Visit, everybody: readonly PoolProjection[]) {
  const { youths, lists } = t.registers;
  const regions = [...new Set(everybody.flatMap(({ region }) => region ?? []))].sort();
  const named = (names: readonly string[], words: Readonly<Record<string, string>>) =>
    names.map((value) => ({ value, label: words[value] ?? value }));
  const { urgency, region, ages } = lists.pool;
  return [
    choiceOf('urgency', urgency, filter.urgency, named(urgencies, youths.urgencies), lists.all),
    choiceOf('age', ages, filter.age, named(bandNames, youths.ages), lists.all),
    choiceOf('region', region, filter.region, named(regions, {}), lists.all),
  ];
}
