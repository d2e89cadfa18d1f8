/** The numbers of the matching: what counts, who proposed it, and what other numbers would mean. */
export const policy = {
  title: 'Beleid',
  link: 'Beleid: de getallen waarmee wordt gerekend',
  intro:
    'Met deze getallen wordt gerekend. De ene coördinator stelt andere getallen voor, een andere bevestigt ze.',
  caption: 'De getallen',
  meaning: 'Wat het getal betekent',
  number: 'Getal',
  was: 'Nu',
  is: 'Voorstel',
  version: (version: number) => `Versie ${version}`,
  asItCame: 'Zoals het programma begint',
  by: (name: string) => `Gemaakt door ${name}`,
  byBoth: (by: string, confirmedBy: string) =>
    `Voorgesteld door ${by}, bevestigd door ${confirmedBy}`,
  since: 'Geldt sinds',
  made: 'Door',
  reason: 'Reden',
  history: 'Alle versies',
  propose: 'Stel andere getallen voor',
  open: 'Er ligt een voorstel. Bekijk wat het betekent.',
  proposeTitle: 'Andere getallen voorstellen',
  proposeIntro:
    'Verander wat anders moet. Daarna ziet u wat het vandaag zou betekenen. Het geldt pas als een andere coördinator het bevestigt.',
  nth: (at: number): string => (at === 1 ? '(eerste getal)' : '(tweede getal)'),
  turned: { on: 'Aan', off: 'Uit' },
  why: 'Waarom?',
  submit: 'Stel voor',
  proposalTitle: 'Voorstel voor ander beleid',
  proposedBy: (name: string, moment: string) => `Voorgesteld door ${name} op ${moment}.`,
  changes: 'Wat er anders wordt',
  preview: 'Wat dit vandaag zou betekenen',
  previewIntro:
    'Alles van vandaag is twee keer doorgerekend: met de getallen van nu en met het voorstel. Er verandert hierdoor niets.',
  points:
    'Let op: kilometerpunten worden met andere getallen ook anders geteld. Vergelijk ze niet zomaar.',
  late: 'De gevolgen konden niet op tijd worden uitgerekend. Probeer het later nog eens.',
  people: 'Voor wie het voorstel anders wordt',
  nobody: 'Voor niemand wordt het anders.',
  own: 'U hebt dit zelf voorgesteld. Een andere coördinator moet het bevestigen.',
  confirm: 'Bevestig dit beleid',
  withdraw: 'Trek het voorstel in',
  done: {
    proposed: 'Het voorstel staat klaar. Een andere coördinator kan het bevestigen.',
    confirmed: 'Het nieuwe beleid geldt vanaf de volgende berekening.',
    withdrawn: 'Het voorstel is ingetrokken.',
  } as Record<string, string>,
};
