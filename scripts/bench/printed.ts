import { isLimited, printedLimited } from './limited.ts';
import type { Result, Told } from './result.ts';

/** A result as a line for people. */
export function printed(one: Result, { scanSeconds }: Partial<Told> = {}): string {
  if (one.table === 'growth') {
    return `growth              time grows as pairs^${String(one.ratio)} from 500×150 to 5,000×1,500`;
  }
  if (isLimited(one)) return printedLimited(one);
  const looked = one.youths * one.groups;
  const scanned = scanSeconds === undefined ? '' : ` in ${scanSeconds.toFixed(2)} s`;
  return [
    one.table.padEnd(18),
    `${one.status} in ${one.seconds.toFixed(2)} s`.padEnd(19),
    `gap ${(one.gap * 100).toFixed(4)} %`,
    `${one.peakMB} MB`.padStart(7),
    ...one.peers.map(({ name, seconds, status }) => `${name} ${told(status, seconds)}`),
    ratio(one),
    `(${one.pairs} of ${looked} pairs fit, looked at${scanned}; ${one.compositions} compositions)`,
  ]
    .filter((part) => part !== '')
    .join('  ');
}

function told(status: Result['peers'][number]['status'], seconds: number): string {
  if (status === 'optimal') return `same totals in ${seconds.toFixed(2)} s`;
  if (status === 'other-totals') return `OTHER TOTALS in ${seconds.toFixed(2)} s`;
  return `${status === 'none' ? 'none' : status} in ${seconds.toFixed(0)} s`;
}

/** When no peer finished, all that is known is how much longer they had. */
function ratio({ ratio: times, peers }: Result): string {
  if (times === null) return '';
  return `${peers.some(({ status }) => status === 'optimal') ? '' : '≥ '}${times}×`;
}
