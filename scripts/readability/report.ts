import { fleschDouma } from './flesch-douma.ts';
import type { Judgement } from './judge.ts';
import { rooms } from './rooms.ts';
import type { Sentence } from './sentences.ts';

/** Every page on a line, what must be rewritten under it, and each room as a whole. */
export function reportOf(judged: readonly Judgement[], { all }: { all: boolean }): string {
  const pages = judged.flatMap((one) => [
    lineOf(one),
    ...one.faults.map((fault) => `      ✗ ${fault}`),
    ...(all ? hardest(one.sentences).map(({ text, words }) => `      · ${words}: ${text}`) : []),
  ]);
  const whole = Object.keys(rooms).map((room) => {
    const texts = judged.filter((one) => one.room === room).flatMap(({ sentences }) => sentences);
    const distinct = [...new Map(texts.map((one) => [one.text, one])).values()];
    return `${room.padEnd(7)} ${distinct.length} sentences, score ${fleschDouma(distinct).toFixed(0)}`;
  });
  const faults = new Set(judged.flatMap((one) => one.faults)).size;
  return [...pages, '', ...whole, `${judged.length} pages and texts, ${faults} to rewrite`].join(
    '\n',
  );
}

const lineOf = ({ name, room, sentences, score, mean }: Judgement): string =>
  [
    (score?.toFixed(0) ?? '–').padStart(3),
    mean.toFixed(1).padStart(5),
    String(Math.max(0, ...sentences.map(({ words }) => words))).padStart(3),
    room.padEnd(7),
    // An address with an id says enough with its beginning.
    name.replaceAll(/\/[a-z\d]{26}/g, '/…'),
  ].join('  ');

const hardest = (sentences: readonly Sentence[]): Sentence[] =>
  [...sentences].sort((one, other) => other.words - one.words).slice(0, 3);
