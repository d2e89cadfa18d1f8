import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { poolCodeOf } from '../domain/pool-projection.ts';
import { type Deps, penOf } from './deps.ts';
import { noSuchYouth } from './refusals.ts';
import { tellOrganisation } from './tell.ts';

const noSuchTransfer = refuse('no-such-transfer', {
  nl: 'Deze overdracht loopt niet meer. Ververs de pagina.',
  en: 'This transfer is no longer going on. Refresh the page.',
});

const noSuchOrganisation = refuse('no-such-organisation', {
  nl: 'Kies een andere organisatie uit de lijst.',
  en: 'Choose another organisation from the list.',
});

const underWay = refuse('transfer-under-way', {
  nl: 'Er loopt al een overdracht van deze jongere. Trek die eerst in.',
  en: 'A transfer of this youth is going on already. Take it back first.',
});

/** A coordinator offers a dossier to another organisation. Nothing changes until somebody there says yes. */
export function proposeTransfer(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, toOrganisation }: { youthId: Id; toOrganisation: Id },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    const to = store.organisations.find(toOrganisation);
    if (to === undefined || to.id === who.organisationId) return noSuchOrganisation;
    const open = store.transfers.listFrom(who.organisationId);
    if (open.some((transfer) => transfer.youthId === youthId)) return underWay;
    const id = newId();
    const fromOrganisation = who.organisationId;
    pen.transfers.add({ id, youthId, fromOrganisation, toOrganisation }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'transfer-proposed',
      subject: youth.facts.code,
      detail: { to: to.code },
    });
    tellOrganisation(deps, pen, to.id);
    return done(id);
  });
}

export const transferAnswers = ['confirmed', 'declined', 'taken-back'] as const;
export type TransferAnswer = (typeof transferAnswers)[number];

/** The receiver takes the dossier or not; the sender may take the offer back until then. */
export function answerTransfer(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { transferId, says }: { transferId: Id; says: TransferAnswer },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const transfer = store.transfers.findForOrganisation(transferId, who.organisationId);
    if (transfer === undefined) return noSuchTransfer;
    const mine = says === 'taken-back' ? transfer.fromOrganisation : transfer.toOrganisation;
    if (mine !== who.organisationId) return noSuchTransfer;
    const youth = store.youths.find(transfer.youthId);
    if (youth === undefined || youth.organisationId !== transfer.fromOrganisation)
      return noSuchTransfer;
    pen.transfers.end(transfer.id, says, penOf(deps, who));
    if (says === 'confirmed')
      pen.youths.moveTo(youth.id, transfer.toOrganisation, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: `transfer-${says}`,
      // Until it is theirs, the receiver knows the youth by the pool's code only.
      subject: says === 'declined' ? poolCodeOf(youth.id) : youth.facts.code,
    });
    return done(transfer.id);
  });
}
