import type { Request, Response } from 'express';
import type { Proposal } from '../../../domain/proposal.ts';
import { doneNotice } from '../../asked.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { choiceOf } from '../lists/choice.ts';
import { leafOf } from '../lists/leaf.ts';
import { savedFilters } from '../lists/saved.ts';
import { type Desk, deskOf } from '../meeting/desk.ts';
import { proposalView } from '../meeting/proposal-view.ts';
import { organisationOf } from '../own.ts';
import {
  type ProposalFilter,
  isPicked,
  openStatuses,
  proposalKeys,
  proposalsKind,
  turns,
} from './filter.ts';

/** Every open proposal of the own caseload: how it stands, and whose turn it is. */
export function showProposals(deps: PageDeps, req: Request, res: Response): void {
  const desk = deskOf(deps, res);
  const { lists } = desk.texts.registers;
  const filter = proposalsKind.read(req.query);
  const open = deps.store.proposals.listOpenForOrganisation(organisationOf(res));
  const picked = open.filter(isPicked(filter));
  const leaf = leafOf(picked, filter, { kind: proposalsKind, keys: proposalKeys, codeOf });
  show(res, 'coordinator/proposals/list', {
    title: desk.t.list.title,
    notice: doneNotice(req, lists.done),
    filter,
    fields: proposalFields(filter, desk),
    saved: savedFilters(deps, res, { list: 'proposals', kind: proposalsKind, asked: filter }),
    isEmpty: open.length === 0,
    found: lists.proposals.found(picked.length),
    leaf,
    rows: leaf.rows.map((proposal) => proposalView(desk, proposal)),
  });
}

const codeOf = ({ youthCode, groupCode, id }: Proposal): string =>
  [youthCode, groupCode, id].join(' ');

function proposalFields({ turn, status }: ProposalFilter, { t, texts }: Desk) {
  const words = texts.registers.lists;
  return [
    choiceOf(
      'turn',
      words.proposals.turn,
      turn,
      turns.map((value) => ({ value, label: t.party[value] })),
      words.all,
    ),
    choiceOf(
      'status',
      words.proposals.status,
      status,
      openStatuses.map((value) => ({ value, label: t.status[value] })),
      words.all,
    ),
  ];
}
