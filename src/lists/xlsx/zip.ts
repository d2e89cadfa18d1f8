import { crc32, deflateRawSync } from 'node:zlib';

/** Packs parts into a zip archive. The same parts give the same bytes: no clock is looked at. */
export function zip(parts: ReadonlyMap<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content);
    const facts = factsOf(content, packed, Buffer.byteLength(name));
    const local = Buffer.concat([sign(0x04034b50), facts, Buffer.from(name), packed]);
    bodies.push(local);
    entries.push(entryOf(facts, name, at));
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...bodies, directory, endOf(parts.size, directory.length, at)]);
}

const version = 20;
const namesAreUtf8 = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day a zip archive knows. */
const firstDay = 0x0021;

function factsOf(content: Buffer, packed: Buffer, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(namesAreUtf8, 2);
  facts.writeUInt16LE(deflated, 4);
  facts.writeUInt16LE(firstDay, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function entryOf(facts: Buffer, name: string, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  const madeBy = Buffer.from([version, 0]);
  return Buffer.concat([sign(0x02014b50), madeBy, facts, rest, Buffer.from(name)]);
}

function endOf(count: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directoryBytes, 8);
  end.writeUInt32LE(directoryAt, 12);
  return Buffer.concat([sign(0x06054b50), end]);
}

function sign(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
