/** What was put to a provider: a profile without a name, and the provider's answer. */
export const proposals = {
  title: 'Voorstellen',
  intro:
    'De coördinator vraagt of deze jongeren in uw groep passen. U ziet hen eerst zonder naam. Een voorstel is een advies: de coördinator beslist.',
  none: 'Er zijn nu geen voorstellen.',
  open: 'Lopend',
  closed: 'Afgesloten',
  noneClosed: 'Nog niets.',
  one: (code: string) => `Voorstel ${code}`,
  code: 'Voorstel',
  group: 'Groep',
  askedOn: 'Gevraagd op',
  status: 'Hoe staat het ervoor',
  forGroup: (group: string, day: string) => `Voor ${group}. Gevraagd op ${day}.`,
  turns: {
    asked: 'wacht op uw antwoord',
    replied: 'uw vraag is beantwoord; wacht op u',
    questioned: 'wacht op antwoord van de coördinator',
    yes: 'u zei ja',
    no: 'u zei nee',
    accepted: 'aangenomen',
    closed: 'afgesloten',
  },
  placed: {
    badge: 'al bij u geplaatst',
    title: 'Deze jongere is al bij u geplaatst',
    text: 'De coördinator heeft in een crisis geplaatst, voordat u antwoordde. Bevestig hieronder dat het past, of bel de coördinator. Na uw ja kan de coördinator de naam vrijgeven.',
    declined:
      'U zei nee, maar de jongere is in een crisis al bij u geplaatst. De coördinator neemt contact met u op. Kan het toch? Zeg dan hieronder alsnog ja.',
    hints: {
      yes: 'Daarna kan de coördinator u de naam geven.',
      question: 'Schrijf uw vraag hieronder, of bel als het haast heeft.',
      no: 'Kies hieronder een reden. De coördinator ziet dit meteen.',
    } as Record<string, string>,
  },
  acceptedText: 'De coördinator heeft dit voorstel aangenomen. De jongere staat bij',
  acceptedLink: 'Nieuwe bewoners',
  closedText:
    'Dit voorstel is afgesloten. De gegevens van de jongere zijn hier niet meer te zien. Dank voor het meedenken.',

  declinedText:
    'U zei nee. De gegevens van de jongere zijn hier niet meer te zien. Is er iets veranderd? Bel de coördinator.',
  bundle: {
    title: 'Om wie het gaat',
    released: (by: string, moment: string) => `Vrijgegeven door ${by}, op ${moment}.`,
    name: 'Naam',
    bornOn: 'Geboortedatum',
    place: 'Woonplaats',
    needs: 'Wat nodig is',
    noRisks: 'niets bekend',
    words: 'Toelichting van de coördinator',
    hint: 'Deze gegevens zijn er om de komst voor te bereiden. Neem ze niet over in mail of appjes. Gaat het niet door, dan zijn ze hier niet meer te zien.',
  },

  who: 'Om wie gaat het?',
  whoHint:
    'Deze code hoort alleen bij dit voorstel. Wilt u meer weten? Stel uw vraag hieronder aan de coördinator.',
  age: 'Leeftijd bij de start',
  ages: (from: number, to: number) => `${from} of ${to} jaar`,
  sex: 'Geslacht',
  sexes: { f: 'meisje', m: 'jongen', x: 'anders' },
  needs: 'Wat nodig is, en u biedt',
  noNeeds: 'niets bijzonders',
  school: 'School of dagbesteding',
  region: 'Afstand van thuis tot uw groep',
  band: (from: number, to: number | null) =>
    to === null
      ? `meer dan ${from} km`
      : from === 0
        ? `minder dan ${to} km`
        : `${from} tot ${to} km`,
  province: 'Provincie van huis',
  safety: 'Zorgen om veiligheid',
  askSafety: 'vraag het de coördinator',
  start: 'Kan beginnen vanaf',
  intensity: 'Zorgzwaarte',
  intensityOf: (intensity: number) => `${intensity} op een schaal van 1 tot 4`,

  fit: 'Hoe wordt uw groep?',
  fitHint: 'Zoals de groep nu bekend is, met iedereen die is aangenomen en nog komt.',
  look: 'Bekijk de groep',
  places: 'Plekken',
  placesThen: (now: number, then: number, size: number) =>
    `nu ${now} van ${size}, met deze jongere ${then} van ${size}`,
  workers: 'Begeleiders op de groep',
  workersThen: (there: number, needed: number) => `${there}; nodig zijn er ${needed}`,
  care: 'Zorgzwaarte samen',
  careThen: (now: number, then: number, budget: number | null) =>
    budget === null ? `nu ${now}, dan ${then}` : `nu ${now}, dan ${then}, hoogstens ${budget}`,
  spread: 'Verschil in leeftijd',
  spreadFits: (years: string) => `blijft binnen ${years} jaar`,
  spreadNot: (years: string) => `wordt meer dan ${years} jaar`,
  arrivals: 'Nieuw tegelijk',
  arrivalsThen: (then: number, most: number) => `${then}, hoogstens ${most}`,
  enough: 'past',
  notEnough: 'past niet',

  said: 'Wat er is gezegd',
  youSaid: { yes: 'U zei ja', question: 'U vroeg', no: 'U zei nee' } as Record<string, string>,
  coordinator: 'De coördinator',

  answer: 'Uw antwoord',
  change: 'Uw antwoord aanpassen',
  says: 'Past deze jongere in uw groep?',
  yes: 'Ja, welkom',
  yesHint: 'De coördinator beslist daarna, samen met de familie.',
  question: 'Ik heb eerst een vraag',
  questionHint: 'Schrijf uw vraag hieronder.',
  no: 'Nee',
  noHint: 'Kies hieronder een reden.',
  reason: 'Reden, als u nee zegt',
  note: 'Uw vraag of toelichting',
  noteHint: 'Nodig bij een vraag. Schrijf geen namen op, ook niet van uw bewoners.',
  submit: 'Verstuur uw antwoord',
};
