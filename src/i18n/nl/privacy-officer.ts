import { chain } from './oversight/chain.ts';
import { erasures } from './oversight/erasures.ts';
import { logs } from './oversight/logs.ts';

/** Who watches over privacy: codes and counts, never a name of a youth. */
export const privacyOfficer = {
  nav: {
    home: 'Toezicht',
    views: 'Wie keek',
    knocks: 'Toegang',
    reviews: 'Nazien',
    erasures: 'Wissen',
    chain: 'Ketting',
  },
  roles: {
    coordinator: 'coördinator',
    provider: 'aanbieder',
    family: 'jongere of ouder',
    administrator: 'beheerder',
    'privacy-officer': 'toezichthouder',
    system: 'het systeem',
    link: 'iemand met een link uit een mail',
    anonymous: 'niemand bekend',
  } as Record<string, string>,
  done: {
    reviewed: 'Vastgelegd dat u deze maand hebt nagekeken.',
    erased: 'De jongere is gewist. Alleen de code, de dag en de grond blijven staan.',
    'not-erased': 'Vastgelegd dat er niet wordt gewist.',
  },
  home: {
    title: 'Toezicht',
    intro:
      'Hier ziet u wie in gegevens keek, wie werd geweigerd en wat is gewist. U ziet codes en aantallen, geen namen.',
    erasures: (count: number) =>
      count === 1
        ? 'Er wacht 1 verzoek om te wissen.'
        : `Er wachten ${count} verzoeken om te wissen.`,
    toErasures: 'Naar de verzoeken',
    toReview: (months: string) => `Nog niet nagekeken: ${months}.`,
    toReviews: 'Naar het nazien',
    headTitle: 'Het slot van vandaag',
    head: 'Bewaar dit buiten dit systeem. Ermee is te zien of iemand later iets in het logboek verandert.',
    noHead: 'Er is nog geen slot bewaard. Dat gebeurt elke nacht.',
    poolTitle: 'Wachtlijst',
    pool: (count: number) =>
      count === 1 ? 'Er wacht 1 jongere op een plek.' : `Er wachten ${count} jongeren op een plek.`,
    followedTitle: 'Hoe vaak het advies werd gevolgd',
    followedIntro:
      'Van alle plekken die zijn gegeven: hoe vaak was het de eerste mogelijkheid van de berekening? Wie altijd volgt, kijkt misschien niet meer zelf. Bij minder dan 5 staat er geen percentage.',
    followedCaption: 'Gegeven plekken per maand',
    month: 'Maand',
    accepted: 'Gegeven',
    percent: 'Eerste mogelijkheid',
    tooFew: 'te weinig',
  },
  period: {
    from: 'Vanaf',
    to: 'Tot en met',
    role: 'Rol',
    everyRole: 'Alle rollen',
    code: 'Code van een jongere',
    codeHint: 'Dan staat elke keer dat iemand keek eronder.',
    show: 'Toon',
  },
  ...logs,
  erasures,
  chain,
};
