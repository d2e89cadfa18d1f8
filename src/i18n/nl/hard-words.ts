/** Words of the field that a family meets, and what they mean; shown under their pages. */
export const hardWords = {
  title: 'Wat betekenen deze woorden?',
  list: [
    {
      words: ['Aanbieder', 'Plaatsingscoördinator'],
      means: 'De organisatie die voor een huis zorgt. De begeleiders werken voor de aanbieder.',
    },
    {
      words: ['Coördinator'],
      means:
        'De plaatsingscoördinator is een mens die plekken zoekt. Die praat met iedereen, en beslist.',
    },
    { words: ['Dossier'], means: 'Alles wat er over een jongere is opgeschreven.' },
    { words: ['Gezag'], means: 'Wie gezag heeft, mag belangrijke dingen voor een kind beslissen.' },
    {
      words: ['Kleinschalig'],
      means: 'In een klein huis, met ten hoogste zes jongeren en steeds dezelfde begeleiders.',
    },
    {
      words: ['Machtiging'],
      means:
        'De rechter vindt het goed dat een jongere ergens gaat wonen. Dat geldt een bepaalde tijd.',
    },
    {
      words: ['Maatregel'],
      means: 'De rechter heeft beslist dat iemand meehelpt of meebeslist over een kind.',
    },
    { words: ['Toestemming'], means: 'Ja zeggen. Zonder dat ja gaat het niet door.' },
    {
      words: ['Vertrouwenspersoon'],
      means: 'Iemand die luistert en helpt. Die werkt niet voor het huis of de gemeente.',
    },
    { words: ['Voogd'], means: 'Iemand die over een kind beslist, in de plaats van de ouders.' },
  ],
};
