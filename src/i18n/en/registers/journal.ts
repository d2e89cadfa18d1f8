import type * as nl from '../../nl/registers/journal.ts';
import { accountSentences } from './journal-accounts.ts';
import { familySentences } from './journal-family.ts';
import { journalOversight } from './journal-oversight.ts';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const because = (reason: string): string => (reason === '' ? '' : ` Reason: ${reason}.`);

export const journalSentences: typeof nl.journalSentences = {
  'signed-in': (w) => `${w.by} signed in.`,
  'account-made': () => 'An account was made.',
  'list-imported': ({ by, kind, numbers: n }) =>
    `${by} imported the list “${kind}”: ${n['added'] ?? 0} new, ${n['changed'] ?? 0} changed, ${n['same'] ?? 0} the same.`,
  'list-exported': ({ by, kind, numbers: n }) =>
    `${by} fetched the list “${kind}” as a file (${rows(n['rows'] ?? 0)}).`,
  'postcodes-imported': ({ by, numbers: n }) =>
    `${by} imported a table of ${n['count'] ?? 0} postcodes.`,
  'facts-added': (w) => `${w.by} added ${w.subject} (${w.kind}).`,
  'facts-changed': (w) => `${w.by} changed facts of ${w.subject} (${w.kind}).`,
  'youth-listed': (w) => `${w.by} put ${w.subject} on the waiting list.`,
  'youth-taken-off': (w) => `${w.by} took ${w.subject} off the waiting list.${because(w.reason)}`,
  'family-invited': (w) => `${w.by} invited somebody for ${w.subject}: ${w.relation}.`,
  'invitation-ended': (w) => `${w.by} ended an invitation for ${w.subject}.`,
  ...accountSentences,
  ...familySentences,
  ...journalOversight,
  'vacancy-published': (w) => `${w.by} published vacancy ${w.subject}, free from ${w.day}.`,
  'day-rate-told': (w) => `${w.by} filled in a day rate of ${w.subject}, from ${w.day}.`,
  'vacancy-changed': (w) => `${w.by} changed vacancy ${w.subject}.`,
  'vacancy-confirmed': (w) => `${w.by} confirmed that ${w.subject} is still free.`,
  'vacancy-withdrawn': (w) => `${w.by} withdrew vacancy ${w.subject}.${because(w.reason)}`,
  'policy-proposed': ({ by, numbers: n }) =>
    `${by} proposed another policy: version ${n['version'] ?? ''}.`,
  'policy-confirmed': ({ by, numbers: n }) =>
    `${by} confirmed the policy: version ${n['version'] ?? ''} counts.`,
  'policy-withdrawn': ({ by, numbers: n }) =>
    `${by} withdrew the proposal for policy version ${n['version'] ?? ''}.`,
  'run-started': (w) => `${w.by} started a run: number ${w.subject}.`,
  'run-finished': ({ subject, numbers: n }) =>
    `Run ${subject} has finished: ${n['proposed'] ?? 0} with a proposal, ${n['unplaced'] ?? 0} without a place.`,
  'run-stopped': (w) => `${w.by} stopped run ${w.subject}. The best plan by then was kept.`,
  'run-failed': (w) => `Run ${w.subject} gave no proposals.`,
  'scenario-made': (w) => `${w.by} made a what-if scenario, on a copy.`,
  'scenario-removed': (w) => `${w.by} removed a what-if scenario.`,
  'proposed-by-hand': (w) =>
    `${w.by} chose a place by hand: ${w.subject} to ${w.group} (${w.vacancy}).`,
  'other-option-chosen': (w) =>
    `${w.by} chose another option: ${w.subject} to ${w.group} (${w.vacancy}).`,
  'proposal-put-to-people': (w) =>
    `${w.by} put ${w.subject} to ${w.group} to the provider and the family.`,
  'provider-said-yes': (w) => `The provider said yes: ${w.subject} to ${w.group}.`,
  'provider-said-question': (w) =>
    `The provider asked a question about ${w.subject} to ${w.group}.`,
  'provider-said-no': (w) =>
    `The provider said no: ${w.subject} to ${w.group}.${because(w.reason)}`,
  'family-said-agree': (w) => `The youth or parent agrees: ${w.subject} to ${w.group}.`,
  'family-said-talk': (w) => `The youth or parent wants to talk about ${w.subject} to ${w.group}.`,
  'family-said-object': (w) =>
    `The youth or parent objects: ${w.subject} to ${w.group}.${because(w.reason)}`,
  'question-replied': (w) => `${w.by} answered the question about ${w.subject} to ${w.group}.`,
  'proposal-accepted': (w) =>
    `${w.by} accepted the proposal: ${w.subject} to ${w.group}, from ${w.day}.${
      w.despite === '' ? '' : ` Despite: ${w.despite}.`
    }`,
  'identity-released': (w) => `${w.by} released to ${w.group} who it is about: ${w.subject}.`,
  'transfer-proposed': (w) =>
    `${w.by} offered the dossier of ${w.subject} to another organisation.`,
  'transfer-confirmed': (w) => `${w.by} took the dossier of ${w.subject}.`,
  'transfer-declined': (w) => `${w.by} did not take the dossier of ${w.subject}.`,
  'transfer-taken-back': (w) => `${w.by} took back the offer of the dossier of ${w.subject}.`,
  'proposal-rejected': (w) =>
    `${w.by} rejected the proposal: ${w.subject} to ${w.group}.${because(w.reason)} Not again: ${
      w.until === '' ? 'for good' : `until ${w.until}`
    }.`,
  'proposal-withdrawn': (w) => `The proposal ${w.subject} to ${w.group} was withdrawn.`,
  'exclusion-lifted': (w) => `${w.by}: ${w.subject} may be proposed for ${w.group} again.`,
  'placement-started': (w) => `${w.subject} lives in ${w.group} since ${w.day}.`,
  'placement-ended': (w) =>
    `The placement of ${w.subject} in ${w.group} ended on ${w.day}.${because(w.reason)}`,
};

export const journal: typeof nl.journal = {
  title: 'Journal',
  intro: 'Everything that was done, newest first. It holds codes, and no names of youths.',
  code: 'Code',
  codeHint: 'Of a youth, group, vacancy or run.',
  submit: 'Show',
  clear: 'Show everything',
  about: (code) => `everything about ${code}`,
  link: (by) => `Somebody with the link of ${by}`,
  empty: 'Nothing has been done yet.',
  emptyFor: (code) => `The journal says nothing about ${code}.`,
  most: 'These are the last 200 lines about this code.',
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages of the journal',
  system: 'The system',
  family: 'The youth or parent',
};
