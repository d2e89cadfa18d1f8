/** Accounts of the staff: who there are, one more, and one that ends. */
export const accounts = {
  title: 'Accounts',
  intro: 'Iedereen die met dit hulpmiddel werkt. U ziet hier geen jongeren en geen voorstellen.',
  families: (count: number) =>
    count === 1
      ? 'Daarnaast heeft 1 jongere, ouder of voogd toegang tot het eigen voorstel. Dat regelt de coördinator.'
      : `Daarnaast hebben ${count} jongeren, ouders en voogden toegang tot het eigen voorstel. Dat regelt de coördinator.`,
  caption: 'Alle accounts van medewerkers',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Rol',
  workplace: 'Werkt bij',
  lastSeen: 'Laatst gezien',
  never: 'nog nooit',
  factor: 'Tweede stap',
  hasFactor: 'ja',
  noFactor: 'nee',
  state: 'Stand',
  active: 'in gebruik',
  notBegun: 'nog niet begonnen',
  ended: 'beëindigd',
  endedOn: (moment: string) => `Beëindigd op ${moment}.`,
  madeOn: 'Gemaakt op',
  none: 'geen',
  invite: 'Iemand uitnodigen',
  waiting: 'Wacht op een tweede beheerder',
  yourself: 'Dit is uw eigen account. Een andere beheerder kan het wijzigen of beëindigen.',

  inviteTitle: 'Iemand uitnodigen',
  inviteIntro:
    'De nieuwe collega krijgt een mail met een link. Die werkt één keer, en één dag lang. Daarmee kiest de collega zelf een wachtwoord en een tweede stap. U kent die nooit.',
  workplaceOf: (role: string) => `Alleen voor een ${role}.`,
  organisation: 'Organisatie',
  provider: 'Aanbieder',
  language: 'Taal van de mail',
  languages: { nl: 'Nederlands', en: 'Engels' },
  submitInvite: 'Uitnodigen',
  workplaceNeeded: 'Kies waar deze collega werkt.',

  beginTitle: 'Nieuwe link om te beginnen',
  beginOpen: (moment: string) => `Er is een link onderweg. Die werkt tot ${moment}.`,
  beginNone: 'Er is nu geen link die werkt.',
  submitBegin: 'Nieuwe link sturen',
  begun: 'Dit account is al begonnen. Een nieuwe link is niet nodig.',

  endTitle: 'Account beëindigen',
  endIntro:
    'De collega kan niet meer inloggen en is bij de volgende klik overal uitgelogd. Dit kan niet ongedaan worden gemaakt. Wat de collega heeft gedaan, blijft in het logboek.',
  endCheck: 'Ja, dit account mag weg',
  submitEnd: 'Account beëindigen',

  done: {
    invited: 'De uitnodiging is gemaakt.',
    ended: 'Het account is beëindigd. Wie nog was ingelogd, is nu uitgelogd.',
    'link-sent': 'Er is een nieuwe link gemaakt. De oude werkt niet meer.',
    proposed: 'Uw voorstel wacht op een andere beheerder.',
    'role-confirmed': 'De rol is veranderd. De collega moet opnieuw inloggen.',
    'factor-confirmed': 'De tweede stap is weg. Bij het inloggen maakt de collega een nieuwe.',
    withdrawn: 'Het voorstel is ingetrokken. Er is niets veranderd.',
  } as Record<string, string>,
};
