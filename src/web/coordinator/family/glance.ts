import { familyShut } from '../../../actions/family/access.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { invitationView } from './invitation-view.ts';
import { wishesOf } from './person-view.ts';

/** Who belongs to the family, in a line each, with what asks for the coordinator's attention. */
export function familyAtAGlance(deps: PageDeps, visit: Visit, { id }: Youth) {
  const { store, now } = deps;
  const words = visit.t.registers.family;
  return {
    people: store.families.listOfYouth(id).map(({ accountId, name, relation }) => {
      const invitation = invitationView(
        store.invitations.listOfAccount(accountId)[0],
        now(),
        visit,
      );
      const shut = familyShut(deps, { id: accountId, youthId: id });
      return {
        name,
        relation: words.relations[relation],
        wishes: wishesOf(deps, visit, accountId),
        badge: invitation.badge,
        locked: invitation.state === 'locked' ? words.locked(name) : undefined,
        shut: shut === 'confirm-again' ? words.shut[shut] : undefined,
      };
    }),
    openRequests: store.familyRequests
      .listOfYouth(id)
      .filter(({ answeredAt }) => answeredAt === null).length,
  };
}
