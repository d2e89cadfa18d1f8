/** Everything between the street and somebody's room, and what they have there of their own. */
export const signingIn = {
  done: { password: 'Uw nieuwe wachtwoord is bewaard. Log ermee in.' } as Record<string, string>,
  busyTitle: 'Het is nu even te druk',
  busy: 'Te veel mensen loggen tegelijk in. Er is niets veranderd. Probeer het over een paar seconden nog eens.',
  signOn: {
    link: 'Log in met uw organisatie',
    again:
      'Hebt u hier geen code? Log opnieuw in met uw organisatie. Wat u had ingevuld, typt u daarna opnieuw.',
    failed:
      'Inloggen met uw organisatie lukte niet. Probeer het nog eens, of log in met uw wachtwoord.',
  },
  forgot: 'Wachtwoord vergeten?',
  activation: {
    title: 'Uw account beginnen',
    intro:
      'Kies een wachtwoord. Daarna koppelt u een app op uw telefoon. Met die twee samen logt u voortaan in.',
    secret: 'Sleutel uit uw link',
    secretHint: 'Dit is het stuk van de link na het teken #. Meestal staat het er al.',
    submit: 'Bewaar en ga verder',
  },
  password: {
    label: 'Nieuw wachtwoord',
    hint: 'Minstens 12 tekens. Een zin van vier woorden is sterk en goed te onthouden. Plakken mag.',
    again: 'Nog een keer hetzelfde wachtwoord',
  },
  factor: {
    title: 'Tweede stap',
    intro: 'Open de app op uw telefoon en vul de code in die daar nu staat.',
    code: 'Code van zes cijfers',
    codeHint: 'Telefoon kwijt? Vul dan een van uw herstelcodes in. Die werkt één keer.',
    submit: 'Verder',
    demo: (code: string) =>
      `Dit is de demo: u hebt geen telefoon nodig. De code is nu ${code}. In het echt staat die hier nooit.`,
  },
  enrolment: {
    title: 'Koppel uw telefoon',
    intro:
      'U logt in met twee dingen: uw wachtwoord, en een code van uw telefoon. Zo komt niemand binnen die alleen uw wachtwoord weet.',
    steps: [
      'Zet een app voor codes op uw telefoon, bijvoorbeeld Microsoft Authenticator, Google Authenticator of FreeOTP.',
      'Kies in de app voor een nieuw account, en scan dit plaatje. Kan dat niet? Typ dan de sleutel over.',
      'Vul hieronder de code in die de app nu laat zien.',
    ],
    picture: 'QR-code met de sleutel voor uw app. De sleutel staat er ook onder.',
    key: 'Sleutel om over te typen',
    code: 'Code van zes cijfers',
    submit: 'Koppel',
  },
  recovery: {
    title: 'Uw herstelcodes',
    intro:
      'Uw telefoon is gekoppeld. Bewaar deze tien codes op papier of in uw wachtwoordkluis. Bent u uw telefoon kwijt, dan komt u met een code binnen. Elke code werkt één keer.',
    introAgain:
      'Dit zijn tien nieuwe codes. De oude werken niet meer. Bewaar ze op papier of in uw wachtwoordkluis. Elke code werkt één keer.',
    once: 'U ziet deze codes alleen nu. Wij bewaren ze niet leesbaar.',
    list: 'Herstelcodes',
    print: 'Druk af',
    next: 'Ik heb ze bewaard. Ga verder',
  },
  stepUp: {
    title: 'Nog even uw code',
    intro:
      'Dit is een stap die zwaar weegt. Laat daarom zien dat u het bent: vul de code van uw app in. Daarna gebeurt meteen wat u vroeg. Wat u had ingevuld, gaat mee.',
    code: 'Code van zes cijfers, of een herstelcode',
    submit: 'Bevestig en ga verder',
    back: 'Toch niet. Ga terug',
  },
  reset: {
    title: 'Wachtwoord vergeten',
    intro:
      'Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    submit: 'Stuur de mail',
    asked: 'Is er een account met dit adres, dan is de mail nu onderweg. De link werkt één uur.',
    noMail:
      'Geen mail gekregen? Kijk ook bij ongewenste mail. Meer dan drie keer in een uur sturen we niets.',
    back: 'Terug naar inloggen',
  },
  newPassword: {
    title: 'Nieuw wachtwoord kiezen',
    intro: 'Daarna bent u overal uitgelogd, en logt u in met het nieuwe wachtwoord en uw code.',
    submit: 'Bewaar dit wachtwoord',
  },
};
