import { familyShut, isLocked, isRunning } from '../../../actions/family/access.ts';
import { addMonths, dayOf } from '../../../domain/calendar-day.ts';
import type { Id } from '../../../domain/ids.ts';
import { type Desk, youthNamed } from '../meeting/desk.ts';
import { part } from '../meeting/part.ts';
import type { Visit } from '../../visit.ts';
import { monthsToAnswer } from './page.ts';

/** Families that wait for the coordinator: a locked door, a birthday that has come, a question about data. */
export function familyParts(desk: Desk, { t }: Pick<Visit, 't'>, organisationId: Id) {
  const { deps, format } = desk;
  const { store, now } = deps;
  const words = t.registers.family.home;
  const people = store.families
    .listInvitedForOrganisation(organisationId, now())
    .map((person) => ({
      ...person,
      invitation: store.invitations.listOfAccount(person.accountId)[0],
    }))
    .filter(({ invitation }) => invitation !== undefined && isRunning(invitation, now()));
  const locked = people.filter(({ invitation }) => invitation && isLocked(invitation));
  const again = people.filter(
    ({ accountId: id, youthId }) => familyShut(deps, { id, youthId }) === 'confirm-again',
  );
  const line = (who: { youthId: Id; name: string }) => {
    const code = store.youths.find(who.youthId)?.facts.code ?? '';
    const href = `/coordinator/youths/${who.youthId}/family`;
    return { href, text: `${code} ${youthNamed(desk, code).name}: ${who.name}` };
  };
  const list = '/coordinator/youths';
  return [
    part(words.locked, list, locked, (who) => ({ ...line(who), quiet: words.lockedWhy })),
    part(words.again, list, again, (who) => ({ ...line(who), quiet: words.againWhy })),
    part(words.asks, list, store.familyRequests.listOpenForOrganisation(organisationId), (one) => ({
      ...line(one),
      quiet: t.registers.family.answerBy(
        format.day(addMonths(dayOf(new Date(one.at)), monthsToAnswer)),
      ),
    })),
  ];
}
