/** Erasure takes two people: one asks, another approves. */
export const erasures = {
  title: 'Wissen',
  intro:
    'Een coördinator vraagt om een jongere te wissen. Iemand anders keurt dat goed. U ziet alleen de code en de grond. Wissen kan niet ongedaan worden gemaakt.',
  empty: 'Er wacht geen verzoek.',
  about: (code: string) => `Verzoek om ${code} te wissen`,
  ground: 'Grond',
  grounds: {
    'asked-by-youth': 'de jongere vroeg erom',
    'asked-by-parents': 'ouders of voogd vroegen erom',
    'wrongly-recorded': 'had niet vastgelegd mogen worden',
    'no-longer-needed': 'is niet meer nodig',
  } as Record<string, string>,
  asked: (role: string, when: string) => `Gevraagd door een ${role}, ${when}.`,
  answer: 'Uw antwoord',
  yes: 'Ja, wis deze jongere',
  yesHint: 'Alles over deze jongere verdwijnt meteen, ook uit oude berekeningen.',
  no: 'Nee, niet wissen',
  reason: 'Waarom niet?',
  reasonHint: 'Nodig bij nee. Noem geen namen.',
  submit: 'Leg vast',
  closed: (count: number) => `Beantwoord: ${count}`,
  code: 'Code',
  when: 'Wanneer',
  wasErased: 'gewist',
  wasRefused: 'niet gewist',
};
