import { columns } from './data-columns.ts';
import { tables } from './data-tables.ts';
import { values } from './data-values.ts';

/** What is kept of a youth, who looked, and erasure. */
export const data = {
  link: 'Gegevens en inzage',
  title: (code: string) => `Gegevens van ${code}`,
  intro: 'Wie keek in dit dossier, een kopie om mee te geven, en een verzoek om te wissen.',
  looked: 'Wie keek er?',
  lookedIntro: 'Per dag, met rol en organisatie. De jongere en ouders zien deze lijst ook.',
  nobody: 'Nog niemand keek.',
  day: 'Dag',
  role: 'Rol',
  organisation: 'Organisatie',
  times: 'Keer',
  copyTitle: (code: string) => `Alles wat we bewaren over ${code}`,
  copyHead: 'Kopie om mee te geven',
  copyIntro:
    'Alles wat we van deze jongere bewaren. Lees de kopie na voor u hem geeft: haal weg wat over iemand anders gaat en niet voor de lezer is.',
  copy: 'Bekijk en druk af',
  json: 'Bewaar als bestand (JSON)',
  made: 'Gemaakt op',
  secrets:
    'Namen van medewerkers staan hier niet in. Zij zijn hun rol en organisatie. Sleutels en wachtwoorden staan er ook niet in.',
  how: 'Hoe lang bewaren we dit? Naam en gegevens gaan weg 6 maanden nadat een jongere ergens woont of van de lijst is. Wie keek, bewaren we 5 jaar.',
  eraseHead: 'Wissen',
  eraseIntro:
    'U vraagt om alles van deze jongere te wissen. Iemand anders keurt dat goed en ziet alleen de code en de reden. Daarna kan niemand het terughalen.',
  ground: 'Waarom wissen?',
  ask: 'Vraag om te wissen',
  asked: 'Gevraagd',
  grounds: {
    'asked-by-youth': 'De jongere vraagt erom',
    'asked-by-parents': 'Ouders of voogd vragen erom',
    'wrongly-recorded': 'Had niet vastgelegd mogen worden',
    'no-longer-needed': 'Is niet meer nodig',
  },
  states: {
    waits: 'wacht op iemand anders',
    approved: 'goedgekeurd',
    refused: 'niet gewist',
  },
  done: { asked: 'Uw verzoek is vastgelegd. Iemand anders moet het goedkeuren.' } as Record<
    string,
    string
  >,
  tables,
  columns,
  values,
};
