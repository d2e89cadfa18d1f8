import type { RequestHandler } from 'express';
import { codeLists } from '../../../domain/code-list.ts';
import { doneNotice } from '../../asked.ts';
import { inNames } from '../../code-names.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { Filter, isNarrowed, isOpenFor, isWanted } from './filter.ts';
import { filterFields } from './filter-fields.ts';
import { leafOf } from './leaves.ts';
import { others } from './others.ts';
import { otherRow, waiterRow } from './rows.ts';
import { type Waiter, waitingList } from './waiters.ts';

/** The waiting list; others are found by their status. */
export function youthsPage(deps: PageDeps): RequestHandler {
  const waiters = waitingList(deps);
  return (req, res) => {
    const visit = visitOf(res);
    const { t } = visit;
    const filter = Filter.parse(req.query);
    const codes = codeLists(deps.store.codes.list());
    const everybody = filter.status === 'waiting' ? waiters() : [];
    const elsewhere = filter.status === 'waiting' ? [] : others(deps, filter.status);
    const waiting = everybody.filter(isWanted(filter)).filter(isOpenFor(filter.open));
    const away = elsewhere.filter(isWanted(filter));
    const leaf = leafOf(waiting, filter);
    const awayLeaf = leafOf(away, filter);
    show(res, 'coordinator/youths/list', {
      title: t.registers.youths.title,
      notice: doneNotice(req, t.registers.youth.done),
      filter,
      fields: filterFields(filter, visit, codes),
      narrowed: isNarrowed(filter),
      all: everybody.length + elsewhere.length,
      figures: filter.status === 'waiting' ? figuresOf(everybody) : [],
      found: waiting.length + away.length,
      leaf: filter.status === 'waiting' ? leaf : awayLeaf,
      rows: leaf.rows.map((waiter) => waiterRow(waiter, visit, inNames(codes, visit.lang))),
      others: awayLeaf.rows.map((other) => otherRow(other, visit, codes)),
    });
  };
}

const figuresOf = (all: readonly Waiter[]) => [
  { key: 'waiting', count: all.length, href: '/coordinator/youths' },
  {
    key: 'crisis',
    count: all.filter(({ facts }) => facts.urgency === 'crisis').length,
    href: '/coordinator/youths?urgency=crisis',
  },
  figure('lapsing', 'lapsing', all),
  figure('noPlace', 'no-place', all),
  figure('noProposal', 'no-proposal', all),
];

const figure = (key: string, open: Filter['open'] & string, all: readonly Waiter[]) => ({
  key,
  count: all.filter(isOpenFor(open)).length,
  href: `/coordinator/youths?open=${open}`,
});
