/** What a free place is worth to others: advice beside a proposal. */
export const holdBack = {
  term: 'Schaarse plek',
  sentence: (km: number, count: number, who: string) =>
    `Dit is de enige plek binnen ${km} km voor ${count} andere wachtende ${count === 1 ? 'jongere' : 'jongeren'}${who}.`,
  who: {
    closed: (count: number): string =>
      count === 1 ? ' die een gesloten plek nodig heeft' : ' die een gesloten plek nodig hebben',
    need: (count: number, need: string) =>
      ` die ${need} ${count === 1 ? 'nodig heeft' : 'nodig hebben'}`,
    any: '',
  },
};
