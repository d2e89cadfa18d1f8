import type { JournalWords } from '../../nl/registers/journal.ts';

/** Erasure, copies, and the log itself. */
export const journalOversight: Record<string, (w: JournalWords) => string> = {
  'erasure-asked': (w) => `${w.by} asked for ${w.subject} to be erased.`,
  'erasure-approved': (w) => `Approved: ${w.subject} is erased.`,
  'erasure-refused': (w) => `Not approved: ${w.subject} is not erased.`,
  'youth-erased': (w) => `${w.subject} was erased.`,
  'subject-exported': (w) => `${w.by} made a copy of everything about ${w.subject}.`,
  'retention-done': () => 'What was kept for its time was let go.',
  'retention-set': (w) =>
    `${w.by} recorded how long things are kept${w.subject === 'office' ? '' : ` by ${w.subject}`}: ` +
    `names ${w.numbers['identityMonths']} and proposals ${w.numbers['recordMonths']} months, ` +
    `runs ${w.numbers['runMonths']} months, invitations ${w.numbers['invitationDays']} days.`,
  'figures-published': (w) => `${w.by} published figures of the region.`,
  'figures-taken-away': (w) => `${w.by} took the figures of the region away.`,
  'log-cut': () => 'The oldest lines of the log were let go after five years.',
  'log-reviewed': (w) => `The log of ${w.subject} was reviewed.`,
};
