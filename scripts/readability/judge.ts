import { excepted } from './exceptions.ts';
import { fleschDouma, sum } from './flesch-douma.ts';
import { oddFiguresIn } from './dutch-figures.ts';
import { hardWordsIn, unexplainedIn } from './hard-words.ts';
import { type Limits, type Room, enoughWords, rooms } from './rooms.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

export interface Judgement {
  readonly name: string;
  readonly room: Room;
  readonly sentences: readonly Sentence[];
  /** Undefined where there is too little to read. */
  readonly score: number | undefined;
  readonly mean: number;
  readonly faults: readonly string[];
}

/** Somebody's text, in pieces; with the words it explains. */
export interface Written {
  readonly name: string;
  readonly room: Room;
  readonly texts: readonly string[];
  readonly explained: readonly string[];
}

/** How well a text reads, and what must be rewritten. */
export function judge({ name, room, texts, explained }: Written): Judgement {
  const sentences = [
    ...new Map(texts.flatMap(sentencesIn).map((one) => [one.text, one])).values(),
  ].filter(({ text }) => !excepted(text));
  const words = sum(sentences.map((one) => one.words));
  const mean = sentences.length === 0 ? 0 : words / sentences.length;
  const score = words < enoughWords ? undefined : fleschDouma(sentences);
  const limits = rooms[room];
  const whole = [
    ...(score !== undefined && score < limits.score
      ? [`score ${score.toFixed(0)}, at least ${limits.score}`]
      : []),
    ...(words >= enoughWords && mean > limits.mean
      ? [`mean ${mean.toFixed(1)} words, at most ${limits.mean}`]
      : []),
  ];
  const faults = [
    ...whole,
    ...sentences.flatMap((one) => faultsOf(one, limits)),
    ...hardIn(texts, room, explained),
  ];
  return { name, room, sentences, score, mean, faults };
}

const faultsOf = ({ text, words }: Sentence, { longest }: Limits): string[] =>
  words > longest ? [`${words} words, at most ${longest}: ${text}`] : [];

/** Words count also in headings, labels and buttons. */
const hardIn = (texts: readonly string[], room: Room, explained: readonly string[]): string[] =>
  [...new Set(texts)]
    .filter((text) => !excepted(text))
    .flatMap((text) =>
      [
        ...hardWordsIn(text),
        ...oddFiguresIn(text),
        ...(room !== 'staff' ? unexplainedIn(text, explained) : []),
      ].map(({ word, better }) => `“${word}” (${better}): ${text}`),
    );
