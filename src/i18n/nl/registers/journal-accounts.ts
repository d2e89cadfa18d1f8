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
  'account-ended': (w) => `${w.by} heeft een account beëindigd.`,
  'account-role-proposed': (w) => `${w.by} stelde een andere rol voor een account voor.`,
  'account-role-confirmed': (w) => `${w.by} heeft een andere rol voor een account bevestigd.`,
  'account-role-withdrawn': (w) => `${w.by} trok het voorstel voor een andere rol in.`,
  'account-factor-proposed': (w) => `${w.by} stelde voor een tweede stap weg te halen.`,
  'account-factor-confirmed': (w) => `${w.by} bevestigde dat een tweede stap weg mag.`,
  'account-factor-withdrawn': (w) => `${w.by} trok het weghalen van een tweede stap in.`,
  'organisation-added': (w) => `${w.by} heeft organisatie ${w.subject} toegevoegd.`,
  'contact-changed': (w) =>
    `${w.by} wijzigde het telefoonnummer of mailadres van organisatie ${w.subject}.`,
  'organisation-renamed': (w) => `${w.by} gaf organisatie ${w.subject} een andere naam.`,
};
