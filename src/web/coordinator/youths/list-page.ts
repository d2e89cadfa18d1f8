import type { Request, RequestHandler, Response } from 'express';
import { codeLists } from '../../../domain/code-list.ts';
import { doneNotice } from '../../asked.ts';
import { inNames } from '../../code-names.ts';
import { typedIn } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { seen } from '../../seen.ts';
import { visitOf } from '../../visit.ts';
import { caseloadOf } from '../caseload.ts';
import { organisationOf } from '../own.ts';
import { addressOf } from '../lists/asked.ts';
import { leafOf } from '../lists/leaf.ts';
import { savedFilters } from '../lists/saved.ts';
import { Filter, isNarrowed, isOpenFor, isWanted, youthsKind } from './filter.ts';
import { filterFields } from './filter-fields.ts';
import { otherKeys, waiterKeys, youthCode } from './keys.ts';
import { others } from './others.ts';
import { otherRow, waiterRow } from './rows.ts';
import { type Waiter, waitingList } from './waiters.ts';

interface YouthsPages {
  readonly list: RequestHandler;
  /** What somebody is looked for by may be a name, so it is posted: an address ends up in logs and histories. */
  readonly search: RequestHandler;
}

/** The waiting list; others are found by their status. */
export function youthsPages(deps: PageDeps): YouthsPages {
  const showList = (req: Request, res: Response, filter: Filter) => {
    const visit = visitOf(res);
    const { t } = visit;
    const codes = codeLists(deps.store.codes.list());
    const everybody = filter.status === 'waiting' ? waitingList(deps, organisationOf(res)) : [];
    const elsewhere =
      filter.status === 'waiting' ? [] : others(deps, organisationOf(res), filter.status);
    const inWords = inNames(codes, visit.lang);
    const { veil } = caseloadOf(deps, res);
    const waiting = everybody.filter(isWanted(filter)).filter(isOpenFor(filter.open));
    const away = elsewhere.filter(isWanted(filter));
    const kind = youthsKind;
    const leaf = leafOf(waiting, filter, { kind, keys: waiterKeys, codeOf: youthCode });
    const awayLeaf = leafOf(away, filter, { kind, keys: otherKeys, codeOf: youthCode });
    seen(
      res,
      [...leaf.rows, ...awayLeaf.rows].map(({ facts }) => facts.code),
    );
    show(res, 'coordinator/youths/list', {
      title: t.registers.youths.title,
      notice: doneNotice(req, { ...t.registers.youth.done, ...t.registers.lists.done }),
      filter,
      saved: savedFilters(deps, res, { list: 'youths', kind, asked: filter }),
      fields: filterFields(filter, visit, codes),
      narrowed: isNarrowed(filter),
      all: everybody.length + elsewhere.length,
      figures: filter.status === 'waiting' ? figuresOf(everybody) : [],
      found: waiting.length + away.length,
      leaf: filter.status === 'waiting' ? leaf : awayLeaf,
      rows: leaf.rows.map((waiter) =>
        waiterRow(waiter, visit, (sentence) => veil(inWords(sentence))),
      ),
      others: awayLeaf.rows.map((other) => otherRow(other, visit, codes)),
    });
  };
  return {
    list: (req, res) => showList(req, res, Filter.parse({ ...req.query, q: '' })),
    search: (req, res) => {
      const filter = Filter.parse(typedIn(req.body));
      if (filter.q === '') res.redirect(303, addressOf(youthsKind, filter));
      else showList(req, res, filter);
    },
  };
}

const mostCounted = 1000;

const figuresOf = (all: readonly Waiter[]) => [
  { key: 'waiting', count: all.length, href: '/coordinator/youths' },
  {
    key: 'crisis',
    count: all.filter(({ facts }) => facts.urgency === 'crisis').length,
    href: '/coordinator/youths?urgency=crisis',
  },
  figure('lapsing', 'lapsing', all),
  {
    ...figure('noPlace', 'no-place', []),
    // Of a very long list it takes seconds to know; who wants to know follows the link.
    count: all.length <= mostCounted ? all.filter(isOpenFor('no-place')).length : undefined,
  },
  figure('noProposal', 'no-proposal', all),
];

const figure = (key: string, open: Filter['open'] & string, all: readonly Waiter[]) => ({
  key,
  count: all.filter(isOpenFor(open)).length,
  href: `/coordinator/youths?open=${open}`,
});
