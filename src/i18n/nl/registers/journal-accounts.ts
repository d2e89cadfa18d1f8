import type { JournalWords } from './journal.ts';

/** What happened to accounts, as sentences of the journal. */
export const accountSentences: Record<string, (w: JournalWords) => string> = {
  'account-activated': (w) => `${w.by} heeft het eigen account in gebruik genomen.`,
  'password-changed': (w) => `${w.by} heeft een nieuw wachtwoord gekozen.`,
  'factor-made': (w) => `${w.by} heeft een telefoon gekoppeld voor de tweede stap.`,
  'factor-ended': (w) => `${w.by} heeft de tweede stap van een account losgemaakt.`,
  'recovery-codes-made': (w) => `${w.by} heeft nieuwe herstelcodes gemaakt.`,
  'recovery-code-used': (w) => `${w.by} kwam binnen met een herstelcode.`,
  'session-ended': (w) => `${w.by} heeft een eigen sessie beëindigd.`,
  'sign-on-linked': (w) =>
    `${w.by} kwam voor het eerst binnen met het inloggen van de eigen organisatie.`,
};
