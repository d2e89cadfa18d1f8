/** What a choice costs: the page behind an option. */
export const cost = {
  link: 'Wat betekent dit voor anderen?',
  title: (youth: string, group: string) => `Als ${youth} naar ${group} gaat`,
  intro: 'Zo zou de berekening uitkomen als u dit kiest. Er verandert nu niets.',
  nobodyElse: 'Voor andere jongeren verandert er niets.',
  others: (count: number) =>
    count === 1 ? 'Dit raakt één andere jongere.' : `Dit raakt ${count} andere jongeren.`,
  why: {
    'does-not-fit': 'Deze groep past niet bij deze jongere:',
    'not-solved': 'Dit kon niet op tijd worden uitgerekend. Probeer het later nog eens.',
  },
  totals: 'Voor iedereen samen',
  tiers: [
    'Punten voor wie in nood is',
    'Jongeren met een plek',
    'Dagen gewacht',
    'Kilometerpunten',
  ],
  tier: 'Wat telt',
  difference: 'Verschil',
  same: 'blijft gelijk',
  less: (much: string) => `${much} minder`,
  more: (much: string) => `${much} meer`,
  people: 'Per jongere',
  kinds: { gains: 'krijgt een plek', loses: 'verliest een plek', moves: 'andere plek' },
  noPlace: 'geen plek',
  fromTo: (from: string, to: string) => `Van ${from} naar ${to}.`,
  sameHouse: (group: string) => `Blijft in ${group}, op een andere plek of dag.`,
  better: (far: string) => `Past ${far} beter.`,
  worse: (far: string) => `Past ${far} minder goed.`,
  back: 'Terug naar de weekbespreking',
};
