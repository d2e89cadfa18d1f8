import type { accountSentences as nl } from '../../nl/registers/journal-accounts.ts';

export const accountSentences: typeof nl = {
  'account-activated': (w) => `${w.by} began to use their own account.`,
  'password-changed': (w) => `${w.by} chose a new password.`,
  'factor-made': (w) => `${w.by} connected a phone for the second step.`,
  'factor-ended': (w) => `${w.by} disconnected the second step of an account.`,
  'recovery-codes-made': (w) => `${w.by} made new recovery codes.`,
  'recovery-code-used': (w) => `${w.by} came in with a recovery code.`,
  'session-ended': (w) => `${w.by} ended a session of their own.`,
  'sign-on-linked': (w) =>
    `${w.by} came in for the first time with the sign-in of their organisation.`,
  'account-ended': (w) => `${w.by} ended an account.`,
  'account-role-proposed': (w) => `${w.by} proposed another role for an account.`,
  'account-role-confirmed': (w) => `${w.by} confirmed another role for an account.`,
  'account-role-withdrawn': (w) => `${w.by} withdrew the proposal for another role.`,
  'account-factor-proposed': (w) => `${w.by} proposed taking away a second step.`,
  'account-factor-confirmed': (w) => `${w.by} confirmed that a second step may go.`,
  'account-factor-withdrawn': (w) => `${w.by} withdrew taking away a second step.`,
  'organisation-added': (w) => `${w.by} added organisation ${w.subject}.`,
  'contact-changed': (w) =>
    `${w.by} changed the telephone number or mail address of organisation ${w.subject}.`,
  'organisation-renamed': (w) => `${w.by} gave organisation ${w.subject} another name.`,
};
