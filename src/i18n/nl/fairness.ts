const jongeren = (count: number): string => (count === 1 ? '1 jongere' : `${count} jongeren`);
const keer = (count: number): string => `${count} keer`;
const runs = (count: number): string => (count === 1 ? '1 berekening' : `${count} berekeningen`);

/** How a run came out for whom. */
export const fairness = {
  link: 'Voor wie pakte het hoe uit?',
  title: (number: number) => `Voor wie pakte berekening ${number} hoe uit?`,
  intro:
    'Dit blad laat zien voor wie de verdeling goed of minder goed uitpakt. Het verandert niets aan de voorstellen.',
  rules: [
    'Geslacht en regio tellen nergens mee als doel. Een groep kan wel alleen meisjes of alleen jongens opnemen; dat is een regel van de groep. Hier ziet u alleen wat het effect is.',
    'Alle aantallen zijn afgerond op vijf. Vijf of minder staat er niet, ook niet van uw eigen jongeren: dan kunt u dit blad laten zien. Soms is een groter getal ook weggelaten, omdat u anders een klein getal kunt uitrekenen.',
    'Een percentage staat er vanaf 20 jongeren, een gemiddelde vanaf 10.',
  ],
  scope: 'Over wie gaat het?',
  scopes: {
    all: { label: 'Iedereen in deze berekening', file: 'iedereen' },
    own: { label: 'Alleen jongeren van uw organisatie', file: 'eigen' },
  },
  nobody: 'Niemand wachtte in deze berekening. Er is niets te laten zien.',
  file: 'Bewaar de tabellen als bestand (CSV)',
  fileName: (number: number) => `verdeling-${number}`,
  table: 'Tabel',
  who: 'Wie',
  all: 'Alle jongeren',
  everybody: 'Iedereen samen',
  untold: '',
  untoldHint: 'Een leeg vak betekent: te weinig jongeren om te laten zien.',
  fewOthers:
    'Te weinig jongeren, of te weinig van andere organisaties. Met wat u al weet, zou een getal te veel over hen zeggen.',
  leftOut: 'Rijen met te weinig jongeren staan er niet bij.',
  noRows: 'In elke rij staan te weinig jongeren om te laten zien.',
  part: (part: number, of: number | null) => (of === null ? `${part}` : `${part} van ${of}`),
  share: (part: number, of: number | null, share: number) => `${part} van ${of ?? ''} (${share} %)`,
  columns: {
    waiting: 'Wachtten',
    placed: 'Kregen een plek',
    meanDays: 'Dagen gewacht, gemiddeld',
    medianDays: 'Dagen gewacht, in het midden',
    medianKm: 'Km van huis, in het midden',
    farKm: 'Km van huis, de verste tien procent vanaf',
    school: 'Dicht bij eigen school',
    together: 'Broers en zussen samen',
  },
  heads: {
    days: 'Dagen gewacht',
    km: 'Km van huis',
    mean: 'gemiddeld',
    middle: 'midden',
    far: 'verste 10 %',
    together: 'Samen',
    school: 'Bij school',
  },
  dimensions: {
    ages: { title: 'Naar leeftijd', head: 'Leeftijd' },
    sex: { title: 'Naar geslacht', head: 'Geslacht' },
    region: { title: 'Naar regio', head: 'Provincie' },
    setting: { title: 'Naar soort plek', head: 'Zoekt' },
    siblings: { title: 'Naar broers en zussen', head: 'Wacht' },
    intensity: { title: 'Naar hoeveel zorg nodig is', head: 'Zorg' },
  },
  ages: (from: string, to: string) => `${from} en ${to} jaar`,
  noRegion: 'Niet bekend',
  names: {
    sex: { f: 'Meisje', m: 'Jongen', x: 'Anders' },
    setting: { open: 'Open', closed: 'Gesloten', either: 'Open of gesloten' },
    siblings: { set: 'Met broer of zus', alone: 'Alleen' },
    intensity: { '1-2': 'Licht (1 en 2)', '3-4': 'Zwaar (3 en 4)' },
  },
  worst: 'Wie is het slechtst af?',
  byWait: 'Geen plek, en het langst gewacht',
  byWaitHint:
    'Het tiende deel van iedereen die wachtte: wie geen plek kreeg, langst wachtend eerst.',
  byKm: 'Een plek, en het verst van huis',
  byKmHint: 'Het tiende deel van wie een plek kreeg, verst van huis eerst.',
  days: (days: number) => (days === 1 ? 'wacht 1 dag' : `wacht ${days} dagen`),
  far: (far: string) => `${far} van huis`,
  noneOwn: 'Niemand van uw organisatie.',
  others: (count: number | null) =>
    count === null
      ? 'Van andere organisaties: minder dan vijf, of niemand.'
      : `Van andere organisaties: ongeveer ${jongeren(count)}.`,
  passed: 'Wie is overgeslagen?',
  passedIntro: (count: number) =>
    `Overgeslagen is: geen voorstel krijgen, terwijl iemand die korter wacht een plek kreeg die ook voor deze jongere paste. Geteld over ${count === 1 ? 'deze berekening' : `deze berekening en die ervoor, samen ${runs(count)}`}.`,
  youth: 'Jongere',
  howOften: 'Hoe vaak',
  why: 'Waarom',
  times: (times: number, of: number) => `${times} van ${keer(of)}`,
  because: (reason: string, times: number) => (times === 1 ? reason : `${reason} (${keer(times)})`),
  reasons: {
    1: 'De nood van de ander was groter.',
    2: 'Zo kregen meer jongeren een plek.',
    3: 'Samen was daar langer gewacht.',
    4: 'De ander paste daar beter.',
    equal: 'Het was even goed, en één van beide kon.',
    limit: 'Zo blijft de verste afstand van huis korter.',
    unfinished: 'De tijd was op, en de berekening nog niet af.',
  },
  nobodyPassed: 'Van uw organisatie is niemand overgeslagen.',
  limit: {
    farthest: (km: string) =>
      `Het beleid houdt eerst de verste afstand kort: wie het verst gaat, komt ${km} km van huis.`,
    instead: (km: string) => `Zonder die keuze was dat ${km} km.`,
    same: 'Zonder die keuze was dat even ver.',
    price: 'Wat dat kost:',
    more: (km: string) => `alle afstanden van huis zijn samen ${km} km langer.`,
    less: (km: string) => `niets aan afstand; die is samen zelfs ${km} km korter.`,
    asFar: 'alle afstanden van huis zijn samen even lang.',
    points: (points: string) => `De som is ${points} kilometerpunten minder goed.`,
  },
  definitions: 'Wat betekenen de cijfers?',
  meanings: [
    'Wachtten: stond op de wachtlijst bij deze berekening, en had nog geen plek.',
    'Dagen gewacht: tot de dag van de berekening, van iedereen die wachtte.',
    'In het midden: de ene helft heeft meer, de andere helft minder.',
    'Km van huis: zoals de berekening meet, van wie een plek kreeg. Met twee ouderlijke huizen is het de helft van de twee samen. De verste tien procent staat er vanaf 20 jongeren.',
    'Dicht bij eigen school: binnen de afstand die in het beleid staat. Van wie een plek kreeg en een school heeft om te houden.',
    'Broers en zussen samen: alle broers en zussen die wachten, komen in dezelfde groep. Van wie een plek kreeg en een broer of zus op de lijst heeft.',
  ],
};
