import type { JournalWords } from './journal.ts';

/** The journal's sentences about the road of a proposal. */
export const roadSentences: Record<string, (w: JournalWords) => string> = {
  'place-held': (w) =>
    `${w.by} laat een plek vasthouden voor ${w.subject} in ${w.group} (${w.vacancy}).`,
  'place-given-back': (w) =>
    `${w.by} laat de plek voor ${w.subject} in ${w.group} niet meer vasthouden.`,
  'hold-expired': (w) => `De plek voor ${w.subject} in ${w.group} werd niet langer vastgehouden.`,
  'acquaintance-planned': (w) =>
    `${w.by} heeft een kennismaking gepland: ${w.subject} in ${w.group}, op ${w.day}.`,
  'trial-planned': (w) =>
    `${w.by} heeft een proefverblijf gepland: ${w.subject} in ${w.group}, ${w.day} tot en met ${w.until}.`,
  'acquaintance-told': (w) =>
    `${w.by} heeft vastgelegd hoe de kennismaking van ${w.subject} in ${w.group} ging.`,
  'trial-told': (w) =>
    `${w.by} heeft vastgelegd hoe het proefverblijf van ${w.subject} in ${w.group} ging.`,
  'settling-in-told': ({ by, subject, group, numbers: n }) =>
    `${by} heeft vastgelegd hoe het gaat met ${subject} in ${group}, na ${n['weeks'] ?? ''} weken.`,
  'acceptance-undone': (w) =>
    `${w.by} heeft de aanvaarding van ${w.subject} in ${w.group} teruggedraaid. Reden: ${w.reason}.`,
  'release-renewed': (w) =>
    `${w.by} heeft toestemming opnieuw gevraagd voor ${w.subject} in ${w.group}. De eerste gold niet meer.`,
  'expert-team-asked': ({ by, subject, numbers: n }) =>
    `${by} vraagt het regionale expertteam om hulp voor ${subject}, na ${n['declines'] ?? ''} keer nee.`,
  'proposal-expired': (w) =>
    `Het voorstel ${w.subject} naar ${w.group} is verlopen: er kwam geen antwoord.`,
  'vacancy-lapsed': (w) => `Vrije plek ${w.subject} is te lang niet bevestigd.`,
  'road-proposed': (w) => `${w.by} heeft andere stappen voorgesteld voor voorstellen.`,
  'road-confirmed': ({ by, numbers: n }) =>
    `${by} heeft de stappen bevestigd: versie ${n['version'] ?? ''} geldt.`,
  'road-withdrawn': (w) => `${w.by} heeft het voorstel voor andere stappen ingetrokken.`,
};
