import type { JournalWords } from './journal.ts';

/** Erasure, copies, and the log itself. */
export const journalOversight: Record<string, (w: JournalWords) => string> = {
  'erasure-asked': (w) => `${w.by} heeft gevraagd om ${w.subject} te wissen.`,
  'erasure-approved': (w) => `Goedgekeurd: ${w.subject} wordt gewist.`,
  'erasure-refused': (w) => `Niet goedgekeurd: ${w.subject} wordt niet gewist.`,
  'youth-erased': (w) => `${w.subject} is gewist.`,
  'subject-exported': (w) => `${w.by} heeft een kopie gemaakt van alles over ${w.subject}.`,
  'retention-done': () => 'Wat lang genoeg was bewaard, is opgeruimd.',
  'retention-set': (w) =>
    `${w.by} heeft de bewaartijden vastgelegd${w.subject === 'office' ? '' : ` van ${w.subject}`}: ` +
    `namen ${w.numbers['identityMonths']} en voorstellen ${w.numbers['recordMonths']} maanden, ` +
    `berekeningen ${w.numbers['runMonths']} maanden, uitnodigingen ${w.numbers['invitationDays']} dagen.`,
  'figures-published': (w) => `${w.by} heeft cijfers van de regio gepubliceerd.`,
  'figures-taken-away': (w) => `${w.by} heeft de cijfers van de regio weggehaald.`,
  'log-cut': () => 'De oudste regels van het logboek zijn na vijf jaar weggehaald.',
  'log-reviewed': (w) => `Het logboek van ${w.subject} is nagekeken.`,
};
