import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';
import { type Acceptance, mayAccept } from './may-accept.ts';
import { noSuchProposal } from './refusals.ts';
import { officeTable } from './table/office-table.ts';
import { tellProvider } from './tell.ts';
import { withdrawImpossible } from './withdraw-impossible.ts';

/**
 * The coordinator accepts: every rule is asked again on today's facts, inside the transaction that gives the place
 * away. What can no longer be is withdrawn in that same transaction. Accepting twice gives the same placement.
 */
export function acceptProposal(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  asked: Acceptance,
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(asked.proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    if (proposal.undoneAt === null && proposal.placementId !== null)
      return done(proposal.placementId);
    const table = officeTable(deps);
    const verdict = mayAccept(deps, table, proposal, asked);
    if (!verdict.ok) return verdict;

    const { youthId, youthCode, groupId, groupCode, vacancyId } = proposal;
    const { broken: overridden, later } = verdict.value;
    const id = newId();
    pen.placements.add(
      {
        id,
        proposalId: proposal.id,
        youthId,
        groupId,
        vacancyId,
        startsOn: asked.startsOn,
        reason: asked.reason,
        overridden: overridden.map(({ rule }) => rule),
      },
      penOf(deps, who),
    );
    pen.placements.addReason(id, asked.why ?? 'other', penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'proposal-accepted',
      subject: youthCode,
      detail: {
        group: groupCode,
        vacancy: proposal.vacancyCode,
        from: asked.startsOn,
        why: asked.why ?? 'other',
        ...(overridden.length > 0 ? { despite: overridden.map(({ rule }) => rule) } : {}),
        ...(later.length > 0 ? { later } : {}),
      },
    });
    withdrawImpossible(deps, pen, who, proposal);
    tellProvider(deps, pen, proposal);
    return done(id);
  });
}
