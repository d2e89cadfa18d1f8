import { Decrypter, Encrypter } from 'age-encryption';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files in the age format (age-encryption.org/v1): anybody may lock one, only who holds the other key opens it. */

export async function seal(from: string, to: string, recipient: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(webStreamOf(from));
  await pipeline(Readable.fromWeb(sealed), createWriteStream(to, { mode: 0o600 }));
}

export async function unseal(from: string, to: string, identity: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const opened = await decrypter.decrypt(webStreamOf(from));
  await pipeline(Readable.fromWeb(opened), createWriteStream(to, { mode: 0o600 }));
}

const webStreamOf = (file: string) => Readable.toWeb(createReadStream(file));
