import { writeFileSync } from 'node:fs';
import type { DiskEvent } from './trace.ts';

const sector = 512;

/**
 * The disk as it might be found after the power went at this event: of each file all that was flushed is there; of what
 * was written since, each write is there, or not, or torn between two sectors.
 */
export function rebuild(
  before: ReadonlyMap<string, Buffer>,
  events: readonly DiskEvent[],
  cut: number,
  chance: () => number,
): Map<string, Buffer> {
  const disk = new Map(before);
  const happened = events.slice(0, cut);
  for (const file of new Set(happened.map((event) => event.file))) {
    const mine = happened.filter((event) => event.file === file);
    const flushed = mine.findLastIndex(({ kind }) => kind === 'sync');
    let bytes = disk.get(file) ?? Buffer.alloc(0);
    for (const [at, event] of mine.entries()) {
      const kept = at <= flushed ? 'whole' : maybe(chance());
      bytes = after(bytes, event, kept, chance);
    }
    disk.set(file, bytes);
  }
  return disk;
}

type Kept = 'whole' | 'torn' | 'not';

const maybe = (thrown: number): Kept => (thrown < 0.4 ? 'whole' : thrown < 0.6 ? 'torn' : 'not');

function after(bytes: Buffer, event: DiskEvent, kept: Kept, chance: () => number): Buffer {
  if (event.kind === 'sync' || kept === 'not') return bytes;
  if (event.kind === 'truncate') return sized(bytes, event.size);
  const { offset, bytes: all } = event;
  const sectors = Math.floor((chance() * all.length) / sector);
  const part = kept === 'torn' ? all.subarray(0, sectors * sector) : all;
  const grown = sized(bytes, Math.max(bytes.length, offset + part.length));
  part.copy(grown, offset);
  return grown;
}

function sized(bytes: Buffer, size: number): Buffer {
  const other = Buffer.alloc(size);
  bytes.copy(other, 0, 0, Math.min(size, bytes.length));
  return other;
}

export function lay(disk: ReadonlyMap<string, Buffer>, from: string, to: string): void {
  for (const [file, bytes] of disk) writeFileSync(file.replace(from, to), bytes);
}
