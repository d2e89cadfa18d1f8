import type { Decade } from './measure.ts';
import type { PageTime } from './time-pages.ts';

const most = 200;

/** What was measured, as the README has it. */
export function inMarkdown(decade: Decade): string {
  const { size, runs, chores, acceptances, pages } = decade;
  const [history, fresh] = [runs.history, runs.fresh];
  const lines: (readonly [string, string])[] = [
    ['youths, of whom wait today', `${count(size.youths)}, ${count(size.open)}`],
    ['placements, lines in the logs', `${count(size.placements)}, ${count(size.logLines)}`],
    ['users, organisations, groups', `${count(size.users)}, ${count(size.organisations)}, ${count(size.groups)}`], // prettier-ignore
    ['size of the file', `${count(decade.fileMB)} MB`],
    ['from start to first page', seconds(decade.startSeconds)],
    ['most memory while all pages were asked for', `${count(decade.peakMB)} MB`],
    ...rolesIn(pages).map((role) => pagesOf(pages, role)),
    ['the click that accepts, slowest of ' + String(acceptances.length), acceptances.length === 0 ? 'none could be' : `${Math.max(...acceptances).toFixed(0)} ms`], // prettier-ignore
    [`regional run (${history.region.youths} × ${history.region.groups}), without history, ratio`, ratio(history.region.seconds, fresh.region.seconds)], // prettier-ignore
    [`run of everybody (${history.country.youths} × ${history.country.groups}), without history, ratio`, ratio(history.country.seconds, fresh.country.seconds)], // prettier-ignore
    ['seeing who waits and what is free, without history, ratio', ratio(history.table, fresh.table)], // prettier-ignore
    ['both see the same table', runs.same ? 'yes' : '**NO**'],
    ['backup, tried', seconds(chores.backup)],
    ['verify', seconds(chores.verify)],
    ['restore, with the log verified', seconds(chores.restore)],
    ['verify-log', seconds(chores.verifyLog)],
    ['the first night, that lets go of nine years', seconds(chores.firstNight)],
    ['a night after that', seconds(chores.nextNight)],
  ];
  return [
    `| At scale ${String(size.scale)} | |`,
    '| --- | --- |',
    ...lines.map(([what, says]) => `| ${what} | ${says} |`),
  ].join('\n');
}

const rolesIn = (pages: readonly PageTime[]): string[] => [...new Set(pages.map(({ role }) => role))]; // prettier-ignore

function pagesOf(all: readonly PageTime[], role: string): readonly [string, string] {
  const pages = all.filter((page) => page.role === role);
  const slowest = pages.toSorted((a, b) => b.p95 - a.p95)[0];
  const busiest = pages.toSorted((a, b) => b.afterDeedP95 - a.afterDeedP95)[0];
  const typical = pages.map(({ p50 }) => p50).sort((a, b) => a - b)[pages.length >> 1] ?? 0;
  const above = pages.filter(({ p95 }) => p95 > most).length;
  const aboveThen = pages.filter(({ afterDeedP95 }) => afterDeedP95 > most).length;
  return [
    `${role}: ${pages.length} pages, ${above} above ${most} ms, ${aboveThen} after a deed`,
    `p50 ${ms(typical)}; slowest p95 ${ms(slowest?.p95)} (${slowest?.route ?? ''}); after a deed ${ms(busiest?.afterDeedP95)} (${busiest?.route ?? ''})`,
  ];
}

const ms = (milliseconds = 0) => `${milliseconds.toFixed(0)} ms`;
const count = (number: number) => number.toLocaleString('en');
const seconds = (long: number | undefined) =>
  long === undefined ? 'not done in its time' : `${long.toFixed(1)} s`;
const ratio = (one: number, other: number) =>
  `${one.toFixed(3)} s, ${other.toFixed(3)} s, ${(one / other).toFixed(2)}`;
