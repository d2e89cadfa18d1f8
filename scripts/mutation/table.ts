import { type Score, percent, sumOf } from './score.ts';

/** Every area and all together, as a table for the README. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const rows = [...Object.entries(scores), ['all', sumOf(Object.values(scores))] as const].map(
    ([name, score]) => [
      name,
      `${score.killed}`,
      `${score.survived}`,
      `${percent(score).toFixed(1)} %`,
    ],
  );
  const heads = ['Area', 'Killed', 'Survived', 'Score'];
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [heads, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}
