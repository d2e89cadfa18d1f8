/** For a parent or youth: how a place is found, and what they can do. Short sentences, easy words. */
export const howItWorks = {
  title: 'Hoe werkt het?',
  lead: 'Een jongere kan niet thuis wonen. Dan zoeken we een klein huis dat past. Een computer helpt daarbij. Een mens beslist.',
  short: 'In het kort',
  steps: [
    'De coördinator schrijft op wat een jongere nodig heeft, en wat de wensen zijn.',
    'De huizen schrijven op welke plek vrij is, en welke hulp zij geven.',
    'De computer kijkt welke plek bij wie past. Hij kijkt naar iedereen samen.',
    'De coördinator leest het advies. Daarna gaat het naar het huis en naar de familie.',
    'U zegt wat u ervan vindt. Het huis zegt dat ook.',
    'De coördinator beslist.',
  ],
  firstTitle: 'Wat telt eerst?',
  firstLead: 'De computer kijkt in vier stappen. Een latere stap maakt een eerdere nooit slechter.',
  first: [
    'Eerst wie in gevaar is, of wie heel snel weg moet.',
    'Dan zo veel mogelijk jongeren. Niemand wacht als het anders kan.',
    'Dan wie het langst wacht.',
    'Dan wat het beste past. Dicht bij huis en school. Broers en zussen bij elkaar. Een huis naar wens.',
  ],
  mustTitle: 'Wat moet altijd?',
  mustLead: 'Aan deze regels moet een plek voldoen. Anders stelt de computer hem niet voor.',
  mustYouth: 'Over de jongere en de plek',
  mustGroup: 'Over de groep, als de jongere er woont',
  allRules: 'Alle regels en getallen',

  example: {
    title: 'Een voorbeeld',
    lead: 'Deze jongeren en huizen bestaan niet. De computer rekent dit voorbeeld echt uit, met dezelfde regels.',
    story:
      'Drie jongeren wachten. Er zijn drie huizen, met elk één vrije plek. Rafi zit in een crisis. Noor heeft hulp nodig die alleen in huis Linde is. Sam wacht het langst.',
    caption: 'Hoe ver is elk huis?',
    youth: 'Jongere',
    house: (name: string) => `Huis ${name}`,
    saysNo: (houses: string, why: string) => `Past niet: ${houses}. ${why}`,
    advice: 'Advies',
    km: (number: string) => `${number} km`,
    doesNotFit: 'past niet',
    nowhere: 'nog geen plek',
    outcome: 'Dit komt eruit',
    goesTo: (youth: string, house: string) => `${youth}: huis ${house}`,
    noPlace: (youth: string) => `${youth}: nog geen plek`,
    lesson:
      'U ziet: de computer geeft niet iedereen het huis dat het dichtst bij is. Hij zoekt zo dat er voor iedereen een plek is.',
    later: 'Het voorbeeld kan nu niet worden uitgerekend. Kijk later nog eens.',
    picture: {
      title: 'Kaart van het voorbeeld',
      description:
        'Een kaart met drie rondjes waar de jongeren wonen, en drie vierkanten waar de huizen staan. Een lijn loopt van elke jongere naar het huis uit het advies.',
      youth: 'Hier woont een jongere',
      house: 'Huis met een vrije plek',
      way: 'Het advies',
    },
  },

  personTitle: 'Een mens beslist',
  person: [
    'De computer geeft alleen advies. De coördinator mag altijd iets anders kiezen.',
    'De coördinator schrijft op waarom. U mag daarnaar vragen.',
    'De computer telt wat mensen opschreven. Hij voorspelt niets over uw kind.',
  ],
  youTitle: 'Wat kunt u doen?',
  you: [
    'Uw wensen opschrijven. De computer telt de huizen mee die u graag wilt.',
    'Zeggen wat u van een plek vindt. U mag er ook eerst over praten.',
    'Zeggen dat u het er niet mee eens bent. De coördinator leest dat vóór er iets wordt besloten.',
    'Vragen welke gegevens er zijn, en fouten laten verbeteren.',
    'Niet tevreden? Dien een klacht in bij uw gemeente. Jeugdstem helpt u gratis.',
  ],
  site: 'Naar jeugdstem.nl',
};
