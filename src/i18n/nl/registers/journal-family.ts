import type { JournalWords } from './journal.ts';

/** What happened around a family, as sentences of the journal. */
export const familySentences: Record<string, (w: JournalWords) => string> = {
  'family-recorded': (w) =>
    `${w.by} heeft vastgelegd wie van de familie van ${w.subject} gezag heeft: ${w.relation}.`,
  'access-confirmed': (w) =>
    `${w.by} heeft bevestigd wie van de familie van ${w.subject} mag meekijken: ${w.relation}.`,
  'look-agreed': (w) =>
    `${w.by}: bij ${w.subject} mag iemand meekijken van de jongere: ${w.relation}.`,
  'look-refused': (w) =>
    `${w.by}: bij ${w.subject} mag iemand niet meekijken van de jongere: ${w.relation}.`,
  'link-mailed': (w) => `${w.by} heeft een nieuwe link laten mailen voor ${w.subject}.`,
  'invitation-locked': (w) =>
    `Een uitnodiging voor ${w.subject} ging op slot: vijf keer een foute code.`,
  'wishes-recorded': (w) => `${w.by} heeft wensen opgeschreven bij ${w.subject}.`,
  'family-asks-copy': (w) => `${w.by} vraagt een kopie van de gegevens van ${w.subject}.`,
  'family-asks-correction': (w) => `${w.by} vraagt om iets te verbeteren bij ${w.subject}.`,
  'family-asks-objection': (w) =>
    `${w.by} maakt bezwaar tegen het gebruik van gegevens van ${w.subject}.`,
  'family-asks-erasure': (w) => `${w.by} vraagt om gegevens van ${w.subject} te wissen.`,
  'family-request-answered': (w) =>
    `${w.by} heeft een vraag van de familie van ${w.subject} beantwoord.`,
  'experience-told': (w) =>
    `${w.by} heeft vragen gehad over hoe het gaat met ${w.subject} in ${w.group}.`,
  'contact-asked': (w) => `Iemand van de familie van ${w.subject} vraagt om contact.`,
  'contact-made': (w) => `${w.by} heeft contact gehad met de familie van ${w.subject}.`,
};
