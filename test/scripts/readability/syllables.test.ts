import { expect, test } from 'vitest';
import { syllablesIn } from '../../../scripts/readability/syllables.ts';

// Counted by clapping hands: plaat-sings-co-ör-di-na-tor.
const words: Readonly<Record<string, number>> = {
  plek: 1, thuis: 1, ijs: 1, vrouw: 1, leeuw: 1, één: 1, team: 1,
  huizen: 2, nieuwe: 2, mooie: 2, draaien: 2, bloeien: 2, bijeen: 2, ouder: 2, dieet: 2, geuit: 2, cliënt: 2, baby: 2,
  jongere: 3, theater: 3, regio: 3, museum: 3, serieus: 3, reünie: 3, eigenlijk: 3, aanbieder: 3, egoïst: 3, familie: 3,
  situatie: 4, financieel: 4, beoordeling: 4, januari: 4, officieel: 4, beëindigen: 4, hiërarchie: 4,
  coördinator: 5, geïnteresseerd: 5, individueel: 5, vertrouwenspersoon: 5, categorieën: 5,
  plaatsingscoördinator: 7,
  'e-mail': 2, 's-Hertogenbosch': 4, royaal: 2, OTS: 3, '12': 1,
}; // prettier-ignore

test.each(Object.entries(words))('%s has %i', (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables);
});
