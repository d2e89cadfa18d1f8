/** A provider's free places. */
export const vacancies = {
  title: 'Vrije plekken',
  intro:
    'Bevestig elke week dat een plek nog vrij is. Na 7 dagen vragen we erom. Na 14 dagen doet een plek niet meer mee, tot u bevestigt.',
  none: 'U hebt nu geen vrije plekken gemeld.',
  publish: 'Vrije plek melden',
  of: (free: number, places: number) =>
    places === 1 ? (free === 1 ? '1 plek vrij' : 'plek gegeven') : `${free} van ${places} vrij`,
  from: (day: string) => `vanaf ${day}`,
  fromUntil: (from: string, until: string) => `vanaf ${from} tot en met ${until}`,
  confirmedOn: (day: string) => `Laatst bevestigd op ${day}.`,
  freshness: {
    confirmed: 'bevestigd',
    'ask-again': 'bevestig dat deze plek nog vrij is',
    'left-the-matching': 'doet niet mee tot u bevestigt',
  },
  confirm: 'Ja, nog vrij',
  confirmWhat: (code: string) => `(${code})`,
  change: 'Aanpassen',
  withdraw: 'Intrekken',
  copy: 'Nog zo een melden',

  newTitle: 'Vrije plek melden',
  newIntro: 'Een paar vragen. U kunt alles later aanpassen.',
  copyLast: (group: string) => `Neem de laatste over (${group})`,
  changeTitle: 'Vrije plek aanpassen',
  changeIntro: 'Met aanpassen bevestigt u meteen dat de plek vrij is.',
  group: 'Welke groep?',
  forGroup: 'Groep',
  fromLabel: 'Vrij vanaf',
  untilLabel: 'Vrij tot en met',
  untilHint: 'Vul dit alleen in als de plek daarna niet meer vrij is.',
  places: 'Hoeveel plekken?',
  submitNew: 'Meld deze plek',
  submitChange: 'Bewaar',
  takenNow: (taken: number) =>
    taken === 1 ? 'Er is al 1 plek van gegeven.' : `Er zijn al ${taken} plekken van gegeven.`,

  withdrawTitle: 'Vrije plek intrekken',
  withdrawIntro: (code: string) =>
    `Plek ${code} doet dan niet meer mee. Open voorstellen voor deze plek vervallen. Wat al is aangenomen, blijft staan.`,
  reason: 'Waarom?',
  submitWithdraw: 'Trek deze plek in',
  keep: 'Toch niet',
};
