import { inflateRawSync } from 'node:zlib';
import { NotReadable, damaged, locked, tooLargeUnpacked } from './not-readable.ts';

/** The parts of a file that is a zip archive, unpacked only when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  readonly open: (name: string) => Buffer | undefined;
}

interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** All parts together; a small file that claims to be enormous is refused before it fills the memory. */
const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 1000;

const signs = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const endBytes = 22;
const longestComment = 0xffff;

export function unzip(bytes: Buffer): Archive {
  const entries = reading(() => entriesIn(bytes));
  let left = mostUnpacked;
  return {
    names: [...entries.keys()],
    open(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.isLocked) throw locked();
      if (entry.unpacked > left) throw tooLargeUnpacked();
      const content = reading(() => contentOf(bytes, entry, left));
      left -= content.length;
      return content;
    },
  };
}

function entriesIn(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw damaged();
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (bytes.readUInt32LE(at) !== signs.entry) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const entry = entryAt(bytes, at, name ?? 0);
    // Twice the same name would let another program see another list than we do.
    if (entries.has(entry.name)) throw damaged();
    entries.set(entry.name, entry);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

const entryAt = (bytes: Buffer, at: number, nameLength: number): Entry => ({
  name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
  isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
  method: bytes.readUInt16LE(at + 10),
  packed: bytes.readUInt32LE(at + 20),
  unpacked: bytes.readUInt32LE(at + 24),
  at: bytes.readUInt32LE(at + 42),
});

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === signs.end) return at;
  }
  throw damaged();
}

function contentOf(bytes: Buffer, { at, method, packed }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== signs.local) throw damaged();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) throw damaged();
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw damaged();
  return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
}

/** What goes wrong while reading is the file's fault: it points outside itself, or does not unpack. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLargeUnpacked();
    throw damaged();
  }
}
