import { describe, expect, test } from 'vitest';
import { oddFiguresIn } from '../../../scripts/readability/dutch-figures.ts';
import { fleschDouma } from '../../../scripts/readability/flesch-douma.ts';
import { hardWordsIn, unexplainedIn } from '../../../scripts/readability/hard-words.ts';
import { judge } from '../../../scripts/readability/judge.ts';
import { sentencesIn } from '../../../scripts/readability/sentences.ts';
import { dutchIn } from '../../../scripts/readability/source-texts.ts';
import { textsOf } from '../../../scripts/readability/text-of-page.ts';

const texts = (text: string) => sentencesIn(text).map((one) => one.text);

describe('sentences', () => {
  test('end with a point, a question or a call, and nowhere else', () => {
    expect(
      texts('Het is 3,5 km. Dat is ver! Komt u ook? De heer J. de Boer komt bijv. Piet halen.'),
    ).toEqual([
      'Het is 3,5 km.',
      'Dat is ver!',
      'Komt u ook?',
      'De heer J. de Boer komt bijv. Piet halen.',
    ]);
  });

  test('are no headings or labels', () => {
    expect(texts('Datum waarop u begint')).toEqual([]);
    expect(texts('Twee woorden.')).toEqual([]);
  });

  test('know their words and syllables', () => {
    expect(sentencesIn('De plek is om 14.30 uur vrij.')).toEqual([
      { text: 'De plek is om 14.30 uur vrij.', words: 7, syllables: 7 },
    ]);
  });
});

test('the score is Douma’s: 206.84, less 0.77 for each syllable per 100 words and 0.93 for each word of a sentence', () => {
  // Ten words and sixteen syllables in two sentences.
  const sentences = [
    { text: '', words: 4, syllables: 5 },
    { text: '', words: 6, syllables: 11 },
  ];
  expect(fleschDouma(sentences)).toBeCloseTo(206.84 - 0.77 * 160 - 0.93 * 5, 6);
});

describe('a page', () => {
  const page = `<nav><p>Menu van de site.</p></nav><main id="main"><h1>Titel</h1>
    <p>Dit is <strong>echt</strong> &amp; waar.</p><svg><text>Niet dit.</text><g><svg></svg></g><text>Ook dit niet.</text></svg>
    <ul><li>Een.</li><li>Twee.</li></ul><p lang="en">Not this one.</p><p>Wel <span lang="en">not <span>this</span></span> dit.</p>
    <textarea>Getypt.</textarea></main><p>Na de inhoud.</p>`;

  test('is read block by block, without menus, drawings, other languages and what was typed', () => {
    expect(textsOf(page)).toEqual(['Titel', 'Dit is echt & waar.', 'Een.', 'Twee.', 'Wel dit.']);
  });
});

describe('hard words', () => {
  const found = (sentence: string) => hardWordsIn(sentence).map(({ word }) => word);

  test('are those of offices, whole words only, and abbreviations', () => {
    expect(found('Indien u derhalve komt, ten behoeve van uw kind.')).toEqual([
      'derhalve',
      'indien',
      'ten behoeve van',
    ]);
    expect(found('De cliënten komen i.v.m. de bijv. genoemde reden t/m maandag.')).toEqual([
      'cliënt',
      'i.v.m.',
      'bijv.',
      't/m',
    ]);
    expect(found('De middelste indiener heeft geschiedenis, max geen min.')).toEqual(['min.']);
  });

  test('of the field are explained on the page', () => {
    const unexplained = (explained: string[]) =>
      unexplainedIn('De machtiging vraagt uw voogd.', explained).map(({ word }) => word);
    expect(unexplained([])).toEqual(['machtiging', 'voogd']);
    expect(unexplained(['Machtiging'])).toEqual(['voogd']);
  });
});

test('days, moments, numbers and distances are written as the Dutch do', () => {
  const odd = (text: string) => oddFiguresIn(text).map(({ word }) => word);
  expect(odd('Op 3 maart 2027 om 14:30 is het 3,5 km, of 1.200 meter.')).toEqual([]);
  expect(odd('Volgens artikel 2.3, WCAG 2.2, EUPL-1.2 en www@plek.1.nl.')).toEqual([]);
  expect(odd('Op 2027-03-03.')).toEqual(['2027-03-03']);
  expect(odd('Op 3/3/2027.')).toEqual(['3/3/2027']);
  expect(odd('Het is 3.5 km.')).toEqual(['3.5']);
  expect(odd('Om 2:30 pm.')).toEqual(['2:30 pm']);
  expect(odd('Het is 12km.')).toEqual(['2km']);
  expect(odd('Er zijn er 1,200.')).toEqual(['1,200']);
});

describe('a text', () => {
  const long = `Dit is een zin die ${'heel '.repeat(17)}lang is.`;
  const written = (room: 'family' | 'staff', ...said: string[]) =>
    judge({ name: 'x', room, texts: said, explained: [] });

  test('may have longer sentences for staff than for a family', () => {
    expect(written('family', long).faults).toEqual([`24 words, at most 20: ${long}`]);
    expect(written('staff', long).faults).toEqual([]);
  });

  test('is easy enough as a whole', () => {
    const heavy = Array.from(
      { length: 12 },
      (_, at) =>
        `Verantwoordelijkheidsverdelingen ${at} organiseren samenwerkingsmogelijkheden onoverkomelijk ingewikkeld.`,
    );
    expect(written('staff', ...heavy).faults).toEqual([
      expect.stringMatching(/^score -\d+, at least 60$/),
    ]);
    expect(written('staff', ...heavy.slice(0, 5)).score).toBeUndefined();
  });

  test('counts the same sentence once', () => {
    expect(written('staff', 'Dit is een zin.', 'Dit is een zin.').sentences).toHaveLength(1);
  });
});

test('sentences that stand beside their rule are found in the code', () => {
  const code = ['{ nl: ', "'Het is zo\\'n dag.', en: 'x' }, { nl: `Nog ${days - 1} dagen.` }"].join(
    '',
  );
  expect(dutchIn(code)).toEqual(["Het is zo'n dag.", 'Nog iets dagen.']);
});
