import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Ways to pack that browsers understand, the tightest first. */
const ways = [
  { name: 'br', pack: brotliCompressSync },
  { name: 'gzip', pack: gzipSync },
] as const;

type Way = (typeof ways)[number];

interface Packed {
  readonly bytes: Buffer;
  readonly encoding: Way['name'] | undefined;
}

/**
 * Files that are the same for everybody, packed once, the first time somebody asks. Pages are sent as they are: packed
 * together with what somebody typed, their length would tell a listener about the secrets in them (BREACH).
 */
export function packing(): (name: string, bytes: Buffer, accepted: string) => Packed {
  const kept = new Map<string, Buffer>();
  return (name, bytes, accepted) => {
    const way = isPacked(name) ? undefined : ways.find((one) => accepts(accepted, one));
    if (way === undefined) return { bytes, encoding: undefined };
    const key = `${way.name} ${name}`;
    const known = kept.get(key) ?? way.pack(bytes);
    kept.set(key, known);
    return { bytes: known, encoding: way.name };
  };
}

/** A font is packed already. */
const isPacked = (name: string): boolean => name.endsWith('.woff2');

const accepts = (accepted: string, { name }: Way): boolean =>
  accepted.split(',').some((one) => {
    const [word = '', weight = ''] = one.split(';').map((part) => part.trim());
    return word === name && !/^q=0(?:\.0*)?$/.test(weight);
  });
