import { type Head, type Link, linked } from '../store/log-chain.ts';
import type { LogSource } from '../store/log-sources.ts';
import type { Deps } from './deps.ts';

/** What does not fit: at which line of the chain, and in what way. */
export interface LogFault {
  readonly seq: number;
  readonly what:
    | 'line-missing'
    | 'hash-differs'
    | 'row-missing'
    | 'row-differs'
    | 'row-not-in-chain'
    | 'head-differs'
    | 'head-not-reached'
    | 'head-before-start';
}

/** A few lines tell what happened; a cut in the middle would otherwise be told a million times. */
const mostFaults = 100;

/**
 * Walks the whole chain: every line follows the one before, says what its row says, and no row stands outside it. A
 * head that was kept elsewhere also shows whether the end was cut off or everything was written anew: without one,
 * neither can be seen.
 */
export function verifyLog({ store }: Pick<Deps, 'store'>, given?: Head): LogFault[] {
  const { logChain } = store;
  const faults: LogFault[] = [];
  const find = (seq: number, what: LogFault['what']): void => void faults.push({ seq, what });
  const chained: Record<LogSource, number> = { journal: 0, view: 0, security: 0 };
  let before = logChain.start();
  if (given !== undefined) headsMeet(given, before, find);
  for (const link of logChain.links()) {
    check(store, link, before, find);
    if (given?.seq === link.seq && given.hash !== link.hash) find(link.seq, 'head-differs');
    chained[link.source] += 1;
    before = link;
    if (faults.length >= mostFaults) return faults;
  }
  if (given !== undefined && before.seq < given.seq) find(given.seq, 'head-not-reached');
  for (const [source, count] of Object.entries(chained) as [LogSource, number][]) {
    if (logChain.count(source) !== count) find(before.seq, 'row-not-in-chain');
  }
  return faults;
}

type Find = (seq: number, what: LogFault['what']) => void;

function headsMeet(given: Head, start: Head, find: Find): void {
  if (given.seq < start.seq) find(given.seq, 'head-before-start');
  if (given.seq === start.seq && given.hash !== start.hash) find(given.seq, 'head-differs');
}

function check(store: Deps['store'], link: Link, before: Head, find: Find): void {
  if (link.seq !== before.seq + 1) find(before.seq + 1, 'line-missing');
  if (link.hash !== linked(before.hash, link.line)) find(link.seq, 'hash-differs');
  const row = store.logChain.lineOf(link.source, link.sourceSeq, link.seq);
  if (row === undefined) find(link.seq, 'row-missing');
  else if (row !== link.line) find(link.seq, 'row-differs');
}
