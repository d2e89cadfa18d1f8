import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Store } from '../store/index.ts';
import { type Deps, penOf } from './deps.ts';
import { noSuchYouth } from './refusals.ts';

/** How often providers said no about this youth, each proposal once. */
export const declinesOf = ({ proposals }: Pick<Store, 'proposals'>, youthId: Id): number =>
  proposals.listOfYouth(youthId).filter(({ answers }) => answers.some(({ says }) => says === 'no'))
    .length;

/** Enough times no since the expert team was last asked. */
export function asksForExperts(
  store: Pick<Store, 'proposals' | 'lapses' | 'roadPolicies'>,
  youthId: Id,
): boolean {
  const asked = store.lapses.listEscalations(youthId)[0]?.declines ?? 0;
  const { declinesToEscalate } = store.roadPolicies.findNow().numbers;
  return declinesOf(store, youthId) - asked >= declinesToEscalate;
}

const notNeeded = refuse('too-few-declines', {
  nl: 'Voor deze jongere is nog niet zo vaak nee gezegd dat het expertteam nodig is.',
  en: 'There have not been so many refusals for this youth that the expert team is needed.',
});

/** The coordinator asks the regional expert team for help; who does that outside this program is a person too. */
export function escalate(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, note }: { youthId: Id; note: string },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    if (!asksForExperts(store, youthId)) return notNeeded;
    const id = newId();
    const declines = declinesOf(store, youthId);
    pen.lapses.escalate({ id, youthId, declines, note }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'expert-team-asked',
      subject: youth.facts.code,
      detail: { declines },
    });
    return done(id);
  });
}
