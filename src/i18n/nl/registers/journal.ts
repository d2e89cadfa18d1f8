import { accountSentences } from './journal-accounts.ts';
import { familySentences } from './journal-family.ts';
import { journalOversight } from './journal-oversight.ts';
/** What a line of the journal says, in words that people use. Days and names of codes are filled in already. */
export interface JournalWords {
  readonly by: string;
  readonly subject: string;
  readonly group: string;
  readonly vacancy: string;
  readonly day: string;
  readonly until: string;
  readonly reason: string;
  readonly despite: string;
  readonly kind: string;
  readonly relation: string;
  readonly numbers: Readonly<Record<string, number>>;
}

const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);
const because = (reason: string): string => (reason === '' ? '' : ` Reden: ${reason}.`);

export const journalSentences: Record<string, (w: JournalWords) => string> = {
  'signed-in': (w) => `${w.by} is ingelogd.`,
  'account-made': () => 'Er is een account gemaakt.',
  'list-imported': ({ by, kind, numbers: n }) =>
    `${by} heeft de lijst “${kind}” ingevoerd: ${n['added'] ?? 0} nieuw, ${n['changed'] ?? 0} gewijzigd, ${n['same'] ?? 0} hetzelfde.`,
  'list-exported': ({ by, kind, numbers: n }) =>
    `${by} heeft de lijst “${kind}” als bestand opgehaald (${rows(n['rows'] ?? 0)}).`,
  'postcodes-imported': ({ by, numbers: n }) =>
    `${by} voerde een tabel met ${n['count'] ?? 0} postcodes in.`,
  'facts-added': (w) => `${w.by} heeft ${w.subject} toegevoegd (${w.kind}).`,
  'facts-changed': (w) => `${w.by} heeft gegevens van ${w.subject} gewijzigd (${w.kind}).`,
  'youth-listed': (w) => `${w.by} heeft ${w.subject} op de wachtlijst gezet.`,
  'youth-taken-off': (w) =>
    `${w.by} heeft ${w.subject} van de wachtlijst gehaald.${because(w.reason)}`,
  'family-invited': (w) => `${w.by} heeft iemand uitgenodigd voor ${w.subject}: ${w.relation}.`,
  'invitation-ended': (w) => `${w.by} heeft een uitnodiging voor ${w.subject} beëindigd.`,
  ...accountSentences,
  ...familySentences,
  ...journalOversight,
  'vacancy-published': (w) => `${w.by} heeft vrije plek ${w.subject} gemeld, vrij vanaf ${w.day}.`,
  'day-rate-told': (w) => `${w.by} heeft een dagbedrag van ${w.subject} ingevuld, vanaf ${w.day}.`,
  'vacancy-changed': (w) => `${w.by} heeft vrije plek ${w.subject} gewijzigd.`,
  'vacancy-confirmed': (w) => `${w.by} heeft bevestigd dat ${w.subject} nog vrij is.`,
  'vacancy-withdrawn': (w) =>
    `${w.by} heeft vrije plek ${w.subject} ingetrokken.${because(w.reason)}`,
  'policy-proposed': ({ by, numbers: n }) =>
    `${by} heeft ander beleid voorgesteld: versie ${n['version'] ?? ''}.`,
  'policy-confirmed': ({ by, numbers: n }) =>
    `${by} heeft het beleid bevestigd: versie ${n['version'] ?? ''} geldt.`,
  'policy-withdrawn': ({ by, numbers: n }) =>
    `${by} heeft het voorstel voor beleid versie ${n['version'] ?? ''} ingetrokken.`,
  'run-started': (w) => `${w.by} heeft een berekening gestart: nummer ${w.subject}.`,
  'run-finished': ({ subject, numbers: n }) =>
    `Berekening ${subject} is klaar: ${n['proposed'] ?? 0} keer een voorstel, ${n['unplaced'] ?? 0} zonder plek.`,
  'run-stopped': (w) =>
    `${w.by} heeft berekening ${w.subject} gestopt. Het beste tot dan toe is bewaard.`,
  'run-failed': (w) => `Berekening ${w.subject} gaf geen voorstellen.`,
  'scenario-made': (w) => `${w.by} heeft een scenario gemaakt om mee te rekenen, op een kopie.`,
  'scenario-removed': (w) => `${w.by} heeft een scenario verwijderd.`,
  'proposed-by-hand': (w) =>
    `${w.by} heeft zelf een plek gekozen: ${w.subject} naar ${w.group} (${w.vacancy}).`,
  'other-option-chosen': (w) =>
    `${w.by} heeft een andere mogelijkheid gekozen: ${w.subject} naar ${w.group} (${w.vacancy}).`,
  'proposal-put-to-people': (w) =>
    `${w.by} heeft ${w.subject} naar ${w.group} voorgelegd aan aanbieder en gezin.`,
  'provider-said-yes': (w) => `De aanbieder zei ja: ${w.subject} naar ${w.group}.`,
  'provider-said-question': (w) =>
    `De aanbieder stelde een vraag over ${w.subject} naar ${w.group}.`,
  'provider-said-no': (w) =>
    `De aanbieder zei nee: ${w.subject} naar ${w.group}.${because(w.reason)}`,
  'family-said-agree': (w) => `De jongere of ouder is akkoord: ${w.subject} naar ${w.group}.`,
  'family-said-talk': (w) => `De jongere of ouder wil praten over ${w.subject} naar ${w.group}.`,
  'family-said-object': (w) =>
    `De jongere of ouder heeft bezwaar: ${w.subject} naar ${w.group}.${because(w.reason)}`,
  'question-replied': (w) => `${w.by} heeft de vraag over ${w.subject} naar ${w.group} beantwoord.`,
  'proposal-accepted': (w) =>
    `${w.by} heeft het voorstel aanvaard: ${w.subject} naar ${w.group}, vanaf ${w.day}.${
      w.despite === '' ? '' : ` Ondanks: ${w.despite}.`
    }`,
  'identity-released': (w) =>
    `${w.by} heeft vrijgegeven aan ${w.group} om wie het gaat: ${w.subject}.`,
  'transfer-proposed': (w) =>
    `${w.by} heeft het dossier van ${w.subject} aan een andere organisatie aangeboden.`,
  'transfer-confirmed': (w) => `${w.by} heeft het dossier van ${w.subject} aangenomen.`,
  'transfer-declined': (w) => `${w.by} heeft het dossier van ${w.subject} niet aangenomen.`,
  'transfer-taken-back': (w) =>
    `${w.by} heeft het aanbod van het dossier van ${w.subject} ingetrokken.`,
  'proposal-rejected': (w) =>
    `${w.by} heeft het voorstel afgewezen: ${w.subject} naar ${w.group}.${because(w.reason)} Niet opnieuw: ${
      w.until === '' ? 'voorgoed' : `tot ${w.until}`
    }.`,
  'proposal-withdrawn': (w) => `Het voorstel ${w.subject} naar ${w.group} is vervallen.`,
  'exclusion-lifted': (w) => `${w.by}: ${w.subject} mag weer worden voorgesteld voor ${w.group}.`,
  'placement-started': (w) => `${w.subject} woont in ${w.group} sinds ${w.day}.`,
  'placement-ended': (w) =>
    `De plaatsing van ${w.subject} in ${w.group} is geëindigd op ${w.day}.${because(w.reason)}`,
};

export const journal = {
  title: 'Logboek',
  intro:
    'Alles wat er is gedaan, het nieuwste bovenaan. Hier staan codes en geen namen van jongeren.',
  code: 'Code',
  codeHint: 'Van een jongere, groep, vrije plek of berekening.',
  submit: 'Toon',
  clear: 'Toon alles',
  about: (code: string) => `alles over ${code}`,
  empty: 'Er is nog niets gedaan.',
  emptyFor: (code: string) => `Over ${code} staat niets in het logboek.`,
  link: (by: string) => `Iemand met de link van ${by}`,
  most: 'Dit zijn de laatste 200 regels over deze code.',
  newer: 'Nieuwer',
  older: 'Ouder',
  pages: 'Bladeren in het logboek',
  system: 'Het systeem',
  /** A family's account bears a name the journal does not need. */
  family: 'De jongere of ouder',
};
