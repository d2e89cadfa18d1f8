/** The family's door: link and code, or a new link. */
export const invitation = {
  title: 'Uw uitnodiging',
  intro:
    'U hebt een persoonlijke link gekregen, en apart daarvan een code. Met die twee samen ziet u welke plekken er zijn voorgesteld.',
  secret: 'Sleutel uit uw link',
  secretHint: 'Dit is het stuk van de link na het teken #. Meestal staat het er al.',
  code: 'Code',
  codeHint: 'Tien letters en cijfers. U kreeg de code apart, bijvoorbeeld door de telefoon.',
  submit: 'Bekijk de plekken',
  again: 'Werkt uw link niet meer?',
  againText: 'Elke link werkt één keer. Vraag een nieuwe link; uw code blijft dezelfde.',
  againLink: 'Vraag een nieuwe link',
  link: {
    title: 'Een nieuwe link',
    intro:
      'Wij mailen de link naar het adres dat bij uw coördinator bekend is. Uw code blijft dezelfde.',
    email: 'Uw e-mailadres',
    submit: 'Mail mij een nieuwe link',
    asked:
      'Is dit adres bij ons bekend? Dan krijgt u binnen een paar minuten een mail. Krijgt u niets? Bel dan uw contactpersoon.',
    back: 'Terug naar uw uitnodiging',
  },
};
