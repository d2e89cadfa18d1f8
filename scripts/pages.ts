import { type Report, lookAtAll } from './pages/look-at-all.ts';

/** npm run pages [-- --only words] [--quickly] [--json]: every page of every role, in both languages, held against what we say about accessibility. */

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
const say = asJson ? () => undefined : (line: string) => void process.stderr.write(line);
const report = await lookAtAll({
  say,
  only: new RegExp(only),
  quickly: words.includes('--quickly'),
});
if (asJson) {
  const { pages, violations, unexplained } = report;
  const counts = { pages, violations: violations.length, unexplained: unexplained.length };
  console.log(JSON.stringify(counts));
} else {
  tell(report);
}
process.exitCode = report.violations.length + report.unexplained.length === 0 ? 0 : 1;

function tell({ pages, downloads, onward, routes, violations, unexplained }: Report): void {
  for (const [title, found] of [
    ['Violations', violations],
    ['Undecided, and not explained in scripts/pages/explained.ts', unexplained],
  ] as const) {
    if (found.length > 0) console.log(`\n${title}`);
    for (const [what, where] of grouped(found))
      console.log(
        `  ${what}\n    on ${where.length}: ${[...new Set(where)].slice(0, 3).join(', ')}`,
      );
  }
  console.log(
    `\n${routes} routes; ${downloads} files were fetched and ${onward} answers lead on: not pages.`,
  );
  const undecided = unexplained.length > 0 ? `, ${unexplained.length} unexplained` : '';
  console.log(`${pages} pages, ${violations.length} violations${undecided}`);
}

function grouped(found: Report['violations']): [string, string[]][] {
  const groups = Map.groupBy(found, ({ what }) => what.replace(/ \(line \d+\)$/, ''));
  return [...groups].map(([what, all]) => [what, all.map(({ where }) => where)]);
}
