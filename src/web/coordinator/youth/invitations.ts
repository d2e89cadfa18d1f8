import { dayOf } from '../../../domain/calendar-day.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

export const relations = ['youth', 'parent', 'guardian'] as const;

/** Who of the family was invited, and whether their link still works. */
export function familyOf({ store, now }: PageDeps, { t, format }: Visit, { id }: Youth) {
  const words = t.registers.youth.family;
  const moment = now().toISOString();
  return {
    relations: relations.map((value) => ({ value, label: words.relations[value] })),
    invitations: store.invitations.listOfYouth(id).map((invitation) => {
      const works = !invitation.ended && invitation.endsAt > moment;
      const relation = relations.find((one) => one === invitation.relation);
      return {
        id: invitation.id,
        name: invitation.name,
        relation: relation === undefined ? '' : words.relations[relation],
        words: words.listed(
          format.shortDay(dayOf(new Date(invitation.madeAt))),
          format.shortDay(dayOf(new Date(invitation.endsAt))),
        ),
        works,
        badge: works
          ? { kind: 'ok', text: words.running }
          : { kind: 'neutral', text: invitation.ended ? words.over : words.expired },
      };
    }),
  };
}
