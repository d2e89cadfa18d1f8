/** A kept run, worked out once more. */
export const replay = {
  link: 'Reken na',
  policy: (version: number) =>
    version === 0 ? 'Met het beleid van het begin.' : `Met beleid versie ${version}.`,
  title: (number: number) => `Berekening ${number} nagerekend`,
  intro:
    'De bewaarde gegevens en het beleid van toen zijn opnieuw doorgerekend. Er verandert hierdoor niets.',
  same: 'Hetzelfde plan.',
  differs: 'Er komt nu een ander plan uit.',
  notSolved: 'Narekenen lukte nu niet op tijd. Probeer het later nog eens.',
  feasible:
    'In een van beide was de tijd op voordat het beste plan bewezen was. Dan kan de uitkomst verschillen.',
  solver: 'Rekenprogramma',
  then: 'Toen',
  now: 'Nu',
  totals: 'Uitkomst in getallen',
  people: 'Voor wie het anders is',
  nobody: 'Voor niemand is de plek anders.',
  place: (group: string, vacancy: string, day: string) => `${group} (${vacancy}, vanaf ${day})`,
};
