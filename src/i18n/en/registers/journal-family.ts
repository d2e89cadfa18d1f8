import type { JournalWords } from '../../nl/registers/journal.ts';

/** What happened around a family, as sentences of the journal. */
export const familySentences: Record<string, (w: JournalWords) => string> = {
  'family-recorded': (w) =>
    `${w.by} recorded who of the family of ${w.subject} has authority: ${w.relation}.`,
  'access-confirmed': (w) =>
    `${w.by} confirmed who of the family of ${w.subject} may look along: ${w.relation}.`,
  'look-agreed': (w) =>
    `${w.by}: with ${w.subject} somebody may look along, says the youth: ${w.relation}.`,
  'look-refused': (w) =>
    `${w.by}: with ${w.subject} somebody may not look along, says the youth: ${w.relation}.`,
  'link-mailed': (w) => `${w.by} had a new link mailed for ${w.subject}.`,
  'invitation-locked': (w) => `An invitation for ${w.subject} was locked: five times a wrong code.`,
  'wishes-recorded': (w) => `${w.by} wrote down wishes with ${w.subject}.`,
  'family-asks-copy': (w) => `${w.by} asks for a copy of the data of ${w.subject}.`,
  'family-asks-correction': (w) => `${w.by} asks to correct something of ${w.subject}.`,
  'family-asks-objection': (w) => `${w.by} objects to the use of data of ${w.subject}.`,
  'family-asks-erasure': (w) => `${w.by} asks to erase data of ${w.subject}.`,
  'family-request-answered': (w) => `${w.by} answered a question of the family of ${w.subject}.`,
  'experience-told': (w) =>
    `${w.by} has had questions about how it goes with ${w.subject} in ${w.group}.`,
  'contact-asked': (w) => `Somebody of the family of ${w.subject} asks for contact.`,
  'contact-made': (w) => `${w.by} has had contact with the family of ${w.subject}.`,
};
