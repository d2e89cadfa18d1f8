import { type CalendarDay, addDays, addMonths, birthday } from './calendar-day.ts';
import type { GroupFacts } from './group.ts';
import type { Text } from './text.ts';
import type { YouthFacts } from './youth.ts';

const emergencyDays = 28;
const adult = 18;
const monthsPastAdult = 6;

/**
 * Why the law keeps this youth out of this closed group on this day, beyond what the rules of the matching ask: chapter
 * 6 of the Jeugdwet. An open group is never in its way.
 */
export function whyNotClosed(
  youth: Pick<YouthFacts, 'legalBasis' | 'legalFrom' | 'bornOn'>,
  group: Pick<GroupFacts, 'setting' | 'registeredClosed'>,
  startsOn: CalendarDay,
): readonly Text[] {
  if (group.setting !== 'closed') return [];
  const { legalBasis, legalFrom, bornOn } = youth;
  const why: Text[] = [];
  if (!group.registeredClosed) {
    why.push({
      nl: 'Deze groep staat niet geregistreerd als gesloten accommodatie (Jeugdwet 6.2.1).',
      en: 'This group is not registered as closed accommodation (Jeugdwet 6.2.1).',
    });
  }
  if (legalBasis === 'closed-conditional') {
    why.push({
      nl: 'De machtiging is voorwaardelijk: de plek kan worden vastgehouden, en de jongere begint pas als de voorwaarden niet zijn nagekomen (Jeugdwet 6.1.4).',
      en: 'The authorisation is conditional: the place may be held, and the youth starts only once its conditions are broken (Jeugdwet 6.1.4).',
    });
  }
  if (
    legalBasis === 'closed-emergency' &&
    legalFrom !== null &&
    startsOn > addDays(legalFrom, emergencyDays)
  ) {
    why.push({
      nl: 'Een spoedmachtiging geldt hoogstens vier weken (Jeugdwet 6.1.12).',
      en: 'An emergency authorisation lasts four weeks at most (Jeugdwet 6.1.12).',
    });
  }
  if (startsOn > addMonths(birthday(bornOn, adult), monthsPastAdult)) {
    why.push({
      nl: 'Gesloten jeugdhulp kan tot hoogstens zes maanden na de 18e verjaardag (Jeugdwet 6.1.1).',
      en: 'Closed youth care is possible until six months after the 18th birthday at most (Jeugdwet 6.1.1).',
    });
  }
  return why;
}
