import { figures } from './provider/figures.ts';
import { groups } from './provider/groups.ts';
import { proposals } from './provider/proposals.ts';
import { vacancies } from './provider/vacancies.ts';

/** Texts of the provider's pages. */
export const provider = {
  nav: {
    home: 'Overzicht',
    proposals: 'Voorstellen',
    vacancies: 'Vrije plekken',
    placements: 'Nieuwe bewoners',
    groups: 'Groepen',
    figures: 'Kalender en cijfers',
  },

  /** Said once after something was done; keyed by the word in `?done=…`. */
  done: {
    published: 'De plek staat in de lijst. De coördinator ziet hem meteen.',
    changed: 'De plek is aangepast, en meteen ook bevestigd.',
    confirmed: 'Bevestigd: deze plek is nog vrij.',
    withdrawn: 'De plek is ingetrokken.',
    started: 'De start is bevestigd. Welkom aan de jongere.',
    'said-yes':
      'U hebt ja gezegd. De coördinator hoort nu ook de familie en neemt dan de beslissing.',
    'said-question': 'Uw vraag is verstuurd. Het antwoord van de coördinator komt op deze pagina.',
    'said-no': 'U hebt nee gezegd. De coördinator zoekt verder.',
  } as Record<string, string>,

  home: {
    title: 'Wat wordt er van u gevraagd?',
    nothing: 'Er is nu niets dat op u wacht.',
    publish: 'Vrije plek melden',
    waiting: 'Voorstellen die op uw antwoord wachten',
    waitingOne: (code: string, group: string) => `${code} voor ${group}`,
    since: (day: string) => `Gevraagd op ${day}.`,
    toConfirm: 'Zijn deze plekken nog vrij?',
    arrivals: 'Nieuwe bewoners',
    arrival: (code: string, group: string) => `${code} komt in ${group}`,
    from: (day: string) => `Vanaf ${day}.`,
    confirmArrival: 'Start bevestigen',
    undone: 'Komt toch niet',
    undoneOne: (code: string, group: string) =>
      `De coördinator had ${code} bij vergissing een plek gegeven in ${group}. De jongere komt niet. Uw plek is weer vrij.`,
    groups: 'Uw groepen',
    noGroups: 'Er zijn nog geen groepen van u bekend. Vraag de coördinator om ze in te voeren.',
    places: (taken: number, size: number) => `${taken} van ${size} plekken bezet`,
    offered: (free: number) =>
      free === 0
        ? 'Geen vrije plek gemeld'
        : free === 1
          ? '1 vrije plek gemeld'
          : `${free} vrije plekken gemeld`,
  },

  placements: {
    title: 'Nieuwe bewoners',
    intro:
      'Deze jongeren zijn aangenomen voor uw groepen. Hun naam staat erbij als de coördinator die heeft vrijgegeven. Het dossier krijgt u buiten dit hulpmiddel om, over een beveiligde weg.',
    arriving: 'Komen eraan',
    noneArriving: 'Er komt nu niemand aan.',
    agreed: (day: string) => `Afgesproken: vanaf ${day}.`,
    confirm: 'Woont de jongere er nu?',
    startedOn: 'Woont er sinds',
    submit: 'Start bevestigen',
    others: 'Eerder geplaatst',
    group: 'Groep',
    code: 'Code',
    since: 'Woont er sinds',
    status: 'Hoe staat het ervoor',
    statuses: {
      accepted: 'komt nog',
      started: 'woont er',
      ended: 'woont er niet meer',
      undone: 'komt niet: teruggedraaid',
    },
    endedOn: (day: string) => `Tot ${day}.`,
    neverBegan: 'niet begonnen',
  },

  figures,
  groups,
  vacancies,
  proposals,
};
