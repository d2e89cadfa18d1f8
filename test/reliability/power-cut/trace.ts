import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the program asked of the disk, in order. */
export type DiskEvent = { readonly at: number; readonly file: string } & (
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'sync' }
  | { readonly kind: 'truncate'; readonly size: number }
);

/** Whether what a program asks of the disk can be overheard here. */
export const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** The words to start a program under, so that its writes are overheard. */
export const tracing = (file: string): string[] => [
  ...['strace', '-f', '-y', '-ttt', '-xx', '-s', '200000', '-o', file],
  ...['-e', 'trace=pwrite64,fsync,fdatasync,ftruncate'],
];

const call = /^\d+ +(?<at>[\d.]+) (?<name>\w+)\(\d+<(?<file>[^>]*)>(?<rest>.*)\) += (?<result>\d+)/;
const begun = /^(?<pid>\d+) +(?<at>[\d.]+) (?<name>\w+)\(.*<unfinished \.\.\.>$/;
const resumed = /^(?<pid>\d+) +(?<at>[\d.]+) <\.\.\. (?<name>\w+) resumed>(?<rest>.*)$/;

/** All that happened to the file and its log, until the trace ends. */
export function eventsIn(trace: string, dataFile: string): DiskEvent[] {
  const files = new Map([dataFile, `${dataFile}-wal`].map((path) => [hex(path), path]));
  const waiting = new Map<string, string>();
  return readFileSync(trace, 'latin1')
    .split('\n')
    .flatMap((line): DiskEvent[] => {
      const half = begun.exec(line)?.groups;
      if (half !== undefined) {
        waiting.set(half['pid'] ?? '', line.replace(/ *<unfinished \.\.\.>$/, ''));
        return [];
      }
      const other = resumed.exec(line)?.groups;
      // Done when it came back, not when it was asked.
      const whole =
        other === undefined
          ? line
          : `${waiting.get(other['pid'] ?? '') ?? ''}${other['rest'] ?? ''}`;
      return eventOf(whole, files, other?.['at']);
    });
}

function eventOf(line: string, files: ReadonlyMap<string, string>, at?: string): DiskEvent[] {
  const said = call.exec(line)?.groups;
  const file =
    files.get(said?.['file'] ?? '') ?? [...files.values()].find((path) => path === said?.['file']);
  if (said === undefined || file === undefined) return [];
  const common = { at: Number(at ?? said['at']) * 1000, file };
  const rest = said['rest'] ?? '';
  if (said['name'] === 'fsync' || said['name'] === 'fdatasync')
    return [{ ...common, kind: 'sync' }];
  if (said['name'] === 'ftruncate')
    return [{ ...common, kind: 'truncate', size: Number(rest.slice(2)) }];
  const [, words = '', offset = '0'] = /^, "((?:\\x[0-9a-f]{2})*)", \d+, (\d+)$/.exec(rest) ?? [];
  return [
    {
      ...common,
      kind: 'write',
      offset: Number(offset),
      bytes: Buffer.from(words.replaceAll('\\x', ''), 'hex'),
    },
  ];
}

const hex = (path: string): string =>
  [...Buffer.from(path)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
