/** Lists of words as bits, one row each, so that "is all of it there" is one step. */
export interface Bits {
  readonly words: readonly string[];
  /** How many numbers a row has. */
  readonly width: number;
  readonly rows: Int32Array;
}

const bitsInNumber = 32;

export function bitsOf(lists: readonly (readonly string[])[]): Bits {
  const words = [...new Set(lists.flat())].sort();
  const width = Math.max(1, Math.ceil(words.length / bitsInNumber));
  const rows = new Int32Array(lists.length * width);
  for (const [index, list] of lists.entries()) rows.set(bitsFor(words, width, list), index * width);
  return { words, width, rows };
}

/** One more list in the same words; words that nobody uses are left out. */
export const bitsIn = ({ words, width }: Bits, list: readonly string[]): Int32Array =>
  bitsFor(words, width, list);

function bitsFor(words: readonly string[], width: number, list: readonly string[]): Int32Array {
  const row = new Int32Array(width);
  for (const word of list) {
    const at = words.indexOf(word);
    const place = Math.floor(at / bitsInNumber);
    if (at >= 0) row[place] = (row[place] ?? 0) | (1 << (at % bitsInNumber));
  }
  return row;
}

/** Whether a row holds nothing outside the set. */
export function isWithin({ width, rows }: Bits, row: number, set: Int32Array): boolean {
  for (let at = 0; at < width; at += 1) {
    if (((rows[row * width + at] ?? 0) & ~(set[at] ?? 0)) !== 0) return false;
  }
  return true;
}

/** Whether a row and the set have nothing in common. */
export function isApart({ width, rows }: Bits, row: number, set: Int32Array): boolean {
  for (let at = 0; at < width; at += 1) {
    if (((rows[row * width + at] ?? 0) & (set[at] ?? 0)) !== 0) return false;
  }
  return true;
}
