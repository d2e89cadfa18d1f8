import { dayOf } from '../domain/calendar-day.ts';
import { type Lapse, whyLapsed } from '../domain/consent-lapse.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import type { Proposal } from '../domain/proposal.ts';
import { lastGiven } from '../domain/release.ts';
import type { Text } from '../domain/text.ts';
import { dayText } from '../matching/words.ts';
import type { Deps } from './deps.ts';

/** What made the consent lapse on which the name was released, or nothing: it was not released, or it still holds. */
export function lapseOfConsent(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { youthId, release }: Proposal,
): Lapse | undefined {
  const youth = store.youths.find(youthId);
  if (release === null || youth === undefined) return undefined;
  const given = lastGiven(release);
  const authorityChanged = store.families.hasAuthorityChanged(youthId, given.at);
  return whyLapsed(youth.facts, given, { authorityChanged }, dayOf(now()));
}

/** The consent of then is not the consent the law asks today (SECURITY: at the release, and again at the acceptance). */
export const consentLapsed = (lapse: Lapse): Refused =>
  refuse(
    'consent-lapsed',
    {
      nl: 'Aanvaarden kan nog niet: de toestemming van toen geldt niet meer. Vraag toestemming opnieuw en leg dat vast bij dit voorstel. Daarna kunt u aanvaarden.',
      en: 'You cannot accept yet: the consent of then no longer holds. Ask consent again and record it with this proposal. After that you can accept.',
    },
    [lapseInWords(lapse)],
  );

export function lapseInWords(lapse: Lapse): Text {
  if (lapse.why !== 'birthday') return sentences[lapse.why];
  const { age, on } = lapse;
  const whose = sinceThen(age);
  return {
    nl: `De jongere is op ${dayText(on).nl} ${age} jaar geworden. Vanaf die dag ${whose.nl}.`,
    en: `The youth turned ${age} on ${dayText(on).en}. From that day ${whose.en}.`,
  };
}

/** Whose consent a birthday adds or takes away (Jeugdwet 7.3.4, 7.3.5 and 7.3.11). */
function sinceThen(age: number): Text {
  if (age < 16)
    return { nl: 'geeft de jongere ook zelf toestemming', en: 'the youth has to consent as well' };
  return age < 18
    ? { nl: 'geeft de jongere zelf toestemming', en: 'the youth is the one to consent' }
    : { nl: 'heeft niemand meer gezag over de jongere', en: 'nobody has authority over the youth' };
}

const sentences: Readonly<Record<Exclude<Lapse['why'], 'birthday'>, Text>> = {
  'measure-began': {
    nl: 'Er is nu een maatregel van de kinderrechter. De toestemming van toen is daarmee niet meer de grond.',
    en: 'There is a measure of the juvenile court now, so the consent of then is no longer the ground.',
  },
  'measure-ended': {
    nl: 'De maatregel van de kinderrechter geldt niet meer. Nu is toestemming nodig.',
    en: 'The measure of the juvenile court has ended. Now consent is needed.',
  },
  'authority-changed': {
    nl: 'Het gezag over de jongere is veranderd sinds de toestemming is gevraagd.',
    en: 'The authority over the youth has changed since consent was asked.',
  },
  'facts-changed': {
    nl: 'De gegevens van de jongere zijn veranderd. De grond van toen past daar niet meer bij.',
    en: 'The facts of the youth have changed. The ground of then does not suit them any more.',
  },
};
