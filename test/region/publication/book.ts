import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import type { Book, Cell, Rule, Sum } from './attacker.ts';

/** A publication in the hands of a reader: cells and sums, read from what was published and nothing else. */
export function bookOf(
  counted: Counted,
  told: Told,
  { name, rule, reader }: { name: string; rule: Rule; reader?: number | undefined },
): Book {
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  const read = (truth: Counted, seen: Told | undefined, id: string): void => {
    const known = reader === undefined ? 0 : (truth.own?.[reader] ?? 0);
    cells.push({ id, shown: seen?.count ?? null, truth: truth.count, known });
    for (const split of truth.splits ?? []) {
      const parts = split.parts.map((part) => `${id}/${split.name}/${part.name}`);
      sums.push({ whole: id, parts });
      const told = seen?.splits.find((one) => one.name === split.name)?.parts ?? [];
      split.parts.forEach((part, at) =>
        read(
          part,
          told.find((one) => one.name === part.name),
          parts[at] ?? '',
        ),
      );
    }
  };
  read(counted, told, name);
  return { cells, sums, rule };
}

export const booksTogether = (...books: readonly Book[]): Book => ({
  cells: books.flatMap(({ cells }) => cells),
  sums: books.flatMap(({ sums }) => sums),
  steps: books.flatMap(({ steps = [] }) => steps),
  rule: books[0]?.rule ?? { fewest: 0, mindsOwn: false },
});
