import { inGroups } from '../../domain/in-groups.ts';
import type { MailKind } from '../../domain/mail-kind.ts';
import { askedIn } from '../../domain/still-free.ts';

export interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What a mail may hold beside its fixed words: a link of our own, the name of a house of the reader’s, or the head of the log. */
export type LetterWith = (has: { readonly link: string; readonly secret: string }) => Letter;

/** Never a name, never a case, never what kind of help it is about: a mail may be read by the wrong person. */
export const mail: { foot: string; kinds: Record<MailKind, LetterWith> } = {
  foot: 'Deze mail is automatisch gestuurd. Antwoorden kan niet.',
  kinds: {
    activation: ({ link }) => ({
      subject: 'Begin uw account',
      lines: [
        'Er is een account voor u gemaakt. Open deze link, en kies een wachtwoord:',
        link,
        'De link werkt één keer, en één dag lang. Verwachtte u dit niet? Dan hoeft u niets te doen.',
      ],
    }),
    reset: ({ link }) => ({
      subject: 'Een nieuw wachtwoord kiezen',
      lines: [
        'Iemand heeft voor dit adres een nieuw wachtwoord aangevraagd. Was u dat? Open dan deze link:',
        link,
        'De link werkt één keer, en één uur lang. Was u het niet? Dan hoeft u niets te doen.',
      ],
    }),
    'new-factor': () => ({
      subject: 'Er is een telefoon gekoppeld aan uw account',
      lines: [
        'Er is zojuist een nieuwe telefoon gekoppeld voor de tweede stap bij het inloggen.',
        'Was u dat niet? Bel dan meteen uw beheerder.',
      ],
    }),
    'factor-ended': () => ({
      subject: 'De tweede stap van uw account is gewist',
      lines: [
        'Uw beheerder heeft de gekoppelde telefoon losgemaakt. Bij de volgende keer inloggen koppelt u er weer een.',
        'Hebt u hier niet om gevraagd? Bel dan meteen uw beheerder.',
      ],
    }),
    'password-changed': () => ({
      subject: 'Uw wachtwoord is gewijzigd',
      lines: [
        'Het wachtwoord van uw account is zojuist gewijzigd. U bent overal uitgelogd.',
        'Was u dat niet? Bel dan meteen uw beheerder.',
      ],
    }),
    'ten-failures': () => ({
      subject: 'Iemand probeert op uw account in te loggen',
      lines: [
        'Er is vandaag tien keer vergeefs geprobeerd op uw account in te loggen.',
        'Was u dat zelf, dan is er niets aan de hand. Anders: kies een nieuw wachtwoord, en laat het uw beheerder weten.',
      ],
    }),
    'single-sign-on': () => ({
      subject: 'Uw account is gekoppeld aan het inloggen van uw organisatie',
      lines: [
        'U bent voor het eerst binnengekomen met het inloggen van uw eigen organisatie. Voortaan kan dat altijd.',
        'Was u dat niet? Bel dan meteen uw beheerder.',
      ],
    }),
    'family-link': ({ link, secret }) => ({
      subject: 'Uw persoonlijke link',
      lines: [
        'Hier is uw persoonlijke link. U hebt er ook een code bij nodig; die krijgt u apart.',
        link,
        'De link werkt één keer, en zeven dagen lang. Geef hem aan niemand anders.',
        'Kunt u niet klikken? Open dan de pagina, en typ deze sleutel over:',
        `${link.replace(/#.*/, '')}\n\n${inGroups(secret)}`,
      ],
    }),
    'invitation-locked': () => ({
      subject: 'Een uitnodiging is op slot gegaan',
      lines: [
        'Bij een uitnodiging die u maakte, is te vaak een foute code ingevuld. Zij is nu op slot.',
        'Log in om te zien welke. Bel de persoon om wie het gaat, voordat u een nieuwe maakt.',
      ],
    }),
    'something-waits': ({ link }) => ({
      subject: 'Er wacht iets op u',
      lines: [
        'Er staat iets voor u klaar. Log in om te zien wat.',
        link,
        'Komt u binnen met een persoonlijke link? Vraag hier een nieuwe:',
        `${link}/invitation/link`,
      ],
    }),
    'something-changed': ({ link }) => ({
      subject: 'Er is iets veranderd',
      lines: [
        'Iets wat eerder was besloten, is veranderd. Log in om te zien wat.',
        link,
        'Komt u binnen met een persoonlijke link? Vraag hier een nieuwe:',
        `${link}/invitation/link`,
      ],
    }),
    'still-free': ({ link, secret }) => ({
      subject: 'Is uw vrije plek nog vrij?',
      lines: [
        'U hebt een vrije plek gemeld. Die is al een tijd niet bevestigd. Is de plek nog vrij? Open de link, en druk op ja of nee. Inloggen hoeft niet.',
        ...askedIn(secret).map(({ house, key }) => `${house}:\n${link}/still-free/${key}`),
        'Een link werkt één keer, en veertien dagen lang. Deel deze mail met niemand anders.',
        'Een plek die niet wordt bevestigd, telt na een tijd niet meer mee.',
      ],
    }),
    'log-head': ({ secret }) => ({
      subject: 'Stand van het logboek',
      lines: [
        'Dit is de stand van het logboek van vandaag. Bewaar deze mail: ermee is later na te gaan dat niets is gewijzigd.',
        secret,
      ],
    }),
  },
};
