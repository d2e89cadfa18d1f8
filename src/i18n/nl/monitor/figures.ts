/** Each figure: how it is called, and what exactly is counted. */
export const figures = {
  waiting: {
    title: 'Wie wacht er nu?',
    definition:
      'Jongeren die op de lijst staan en geen plek hebben. Hoe lang telt vanaf de dag bij “wacht sinds”.',
    whole: 'Wachten nu',
  },
  'by-month': {
    title: 'Wachten door de tijd',
    definition:
      'Hoeveel jongeren wachtten op de laatste dag van elke maand. We tellen met wat er nu nog bewaard is.',
    whole: '',
  },
  unmet: {
    title: 'Voor wie past er niets?',
    definition:
      'Van wie nu wacht: of er een huis is met een vrije plek waar geen enkele regel nee zegt. Past er niets, dan staat erbij welke leeftijd, welk soort plek en welke hulp er nodig is.',
    whole: 'Wachten nu',
  },
  speed: {
    title: 'Van vraag tot start',
    definition:
      'Dagen van “wacht sinds” tot het voorstel aan mensen is voorgelegd, en van daar tot de start. Van wie in deze tijd startte. Het is de middelste: de helft ging sneller.',
    whole: 'Gestart',
  },
  'near-home': {
    title: 'Dicht bij huis',
    definition:
      'Van wie in deze tijd een plek kreeg: of het huis hoogstens 30 km van thuis ligt. Bij twee ouderlijke huizen telt het gemiddelde. Bij het deel telt onbekend niet mee.',
    whole: 'Kregen een plek',
  },
  'own-region': {
    title: 'In de eigen regio',
    definition:
      'Van wie in deze tijd een plek kreeg: of het huis in dezelfde provincie ligt als thuis.',
    whole: 'Kregen een plek',
  },
  'own-school': {
    title: 'De eigen school',
    definition:
      'Van wie in deze tijd een plek kreeg en de school wilde houden: of het huis daar dichtbij genoeg ligt. Hoe ver het mag zijn, staat in het beleid.',
    whole: 'Kregen een plek',
  },
  siblings: {
    title: 'Broers en zussen samen',
    definition:
      'Van wie in deze tijd een plek kreeg: of broers en zussen in hetzelfde huis wonen. Alleen wie nu een plek heeft, telt mee.',
    whole: 'Kregen een plek',
  },
  'group-sizes': {
    title: 'Hoe groot zijn de groepen?',
    definition:
      'Huizen naar het hoogste aantal jongeren, en naar wie er nu woont of een plek kreeg. De definitie zegt: hoogstens 6, liefst 4.',
    whole: 'Huizen',
  },
  definition: {
    title: 'Voldoet het aan kleinschalig?',
    definition:
      'Huizen die alles doen wat in de definitie van het Consortium staat. Wat alleen liever is, telt niet mee. Een huis kan bij meer punten staan.',
    whole: 'Huizen',
  },
  declines: {
    title: 'Wie zei nee, en waarom?',
    definition:
      'Elke nee in deze tijd. Van een aanbieder en een familie telt het laatste antwoord op een voorstel. Van een coördinator telt elk voorstel dat is afgewezen.',
    whole: 'Keer nee',
  },
  'empty-days': {
    title: 'Plekken die leeg stonden',
    definition:
      'Van de plekken die in deze tijd vrij waren gemeld: hoeveel dagen een plek gemiddeld leeg stond. Het telt vanaf de dag dat de plek vrij was, tot er iemand kwam of de plek werd ingetrokken.',
    whole: '',
  },
  'follow-rate': {
    title: 'Is het advies gevolgd?',
    definition:
      'Gevolgd: de plek uit het advies is aanvaard. Anders: een andere plek is aanvaard. Afgewezen: het voorstel uit het advies is afgewezen. Een hoog deel is niet goed of slecht. Het vraagt om een gesprek.',
    whole: '',
  },
  'ended-early': {
    title: 'Binnen zes maanden weer weg',
    definition:
      'Van de plaatsingen die in deze tijd eindigden: hoeveel korter duurden dan zes maanden, en waarom.',
    whole: 'Geëindigd',
  },
};
