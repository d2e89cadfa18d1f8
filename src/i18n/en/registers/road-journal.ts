import type { roadSentences as nl } from '../../nl/registers/road-journal.ts';

export const roadSentences: typeof nl = {
  'place-held': (w) => `${w.by} had a place held for ${w.subject} in ${w.group} (${w.vacancy}).`,
  'place-given-back': (w) => `${w.by} no longer has the place for ${w.subject} in ${w.group} held.`,
  'hold-expired': (w) => `The place for ${w.subject} in ${w.group} is held no longer.`,
  'acquaintance-planned': (w) =>
    `${w.by} planned an acquaintance visit: ${w.subject} in ${w.group}, on ${w.day}.`,
  'trial-planned': (w) =>
    `${w.by} planned a trial stay: ${w.subject} in ${w.group}, ${w.day} until ${w.until}.`,
  'acquaintance-told': (w) =>
    `${w.by} wrote down how the visit of ${w.subject} to ${w.group} went.`,
  'trial-told': (w) => `${w.by} wrote down how the trial stay of ${w.subject} in ${w.group} went.`,
  'settling-in-told': ({ by, subject, group, numbers: n }) =>
    `${by} wrote down how it goes with ${subject} in ${group}, after ${n['weeks'] ?? ''} weeks.`,
  'acceptance-undone': (w) =>
    `${w.by} has undone the acceptance of ${w.subject} in ${w.group}. Reason: ${w.reason}.`,
  'release-renewed': (w) =>
    `${w.by} asked consent anew for ${w.subject} in ${w.group}. The first no longer held.`,
  'expert-team-asked': ({ by, subject, numbers: n }) =>
    `${by} asks the regional expert team for help for ${subject}, after ${n['declines'] ?? ''} times no.`,
  'proposal-expired': (w) => `The proposal ${w.subject} to ${w.group} lapsed: no answer came.`,
  'vacancy-lapsed': (w) => `Vacancy ${w.subject} was not confirmed for too long.`,
  'road-proposed': (w) => `${w.by} proposed other steps for proposals.`,
  'road-confirmed': ({ by, numbers: n }) =>
    `${by} confirmed the steps: version ${n['version'] ?? ''} counts.`,
  'road-withdrawn': (w) => `${w.by} withdrew the proposal for other steps.`,
};
