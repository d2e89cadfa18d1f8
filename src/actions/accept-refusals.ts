import type { CalendarDay } from '../domain/calendar-day.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import { type Proposal, lastWords } from '../domain/proposal.ts';
import type { Text } from '../domain/text.ts';
import type { Broken } from '../matching/rule.ts';
import { dayText } from '../matching/words.ts';
import type { Deps } from './deps.ts';

/** Why a proposal cannot be accepted, in calm sentences. */

export const placeHeld = refuse('place-held', {
  nl: 'Deze plek wordt vastgehouden voor een andere jongere. Wacht tot dat is besloten, of kies een andere plek.',
  en: 'This place is held for another youth. Wait until that is decided, or choose another place.',
});

export const sayWhy = refuse('say-why', {
  nl: 'Schrijf op waarom u voor deze plek kiest. Ook als het de eerste mogelijkheid is.',
  en: 'Write down why you choose this place. Also when it is the first option.',
});

export const notByLaw = (because: readonly Text[]): Refused =>
  refuse(
    'against-the-law',
    {
      nl: 'Dit kan niet: de wet over gesloten jeugdhulp staat het niet toe.',
      en: 'This cannot be: the law on closed youth care does not allow it.',
    },
    because,
  );

export function notAgreed(proposal: Proposal): Refused | undefined {
  const words = lastWords(proposal);
  if (!words.some(({ says }) => says === 'yes')) {
    return refuse('provider-has-not-said-yes', {
      nl: 'De aanbieder heeft nog geen ja gezegd. Schrijf op waarom u toch aanvaardt.',
      en: 'The provider has not said yes. Write down why you accept all the same.',
    });
  }
  if (words.some(({ says }) => says === 'object')) {
    return refuse('family-objects', {
      nl: 'De jongere of ouder heeft bezwaar. Schrijf op waarom u toch aanvaardt.',
      en: 'The youth or parent objects. Write down why you accept all the same.',
    });
  }
  return undefined;
}

export function placeGone({ store }: Deps, { vacancyId, vacancyCode }: Proposal): Refused {
  const last = store.placements
    .listActive()
    .filter((placement) => placement.vacancyId === vacancyId)
    .at(-1);
  const to = last?.youthCode ?? '';
  return refuse('place-gone', {
    nl: `De laatste plek van ${vacancyCode} is intussen gegeven aan ${to}, door ${last?.acceptedBy ?? ''}.`,
    en: `The last place of ${vacancyCode} has meanwhile been given to ${to}, by ${last?.acceptedBy ?? ''}.`,
  });
}

export const tooEarly = (first: CalendarDay): Refused =>
  refuse('too-early', {
    nl: `De plek kan niet zo vroeg beginnen. Kies ${dayText(first).nl} of later.`,
    en: `The place cannot begin that early. Choose ${dayText(first).en} or later.`,
  });

export const rulesSayNo = (broken: readonly Broken[]): Refused =>
  refuse(
    'rules-say-no',
    {
      nl: 'Deze plek past vandaag niet. Schrijf op waarom u er toch voor kiest, of kies een andere plek.',
      en: 'This place does not fit today. Write down why you choose it all the same, or choose another place.',
    },
    broken.map(({ why }) => why),
  );
