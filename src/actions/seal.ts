import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What needs a key that is not in the file: secrets that must come back, and names that must not be guessed back. */
export interface Seal {
  readonly close: (secret: string) => string;
  readonly open: (sealed: string) => string;
  /** Proof that words of a link are ours, by a key of its own. */
  readonly sign: (words: string) => string;
  /** Always the same for the same words, and nobody without the key can tell which. */
  readonly digest: (words: string) => string;
}

const tagBytes = 16;
const nonceBytes = 12;

/** AES-256-GCM, with a fresh nonce for each secret; the key of each use is derived from the one in the file. */
export function sealWith(key: Buffer): Seal {
  const keyFor = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `passende-plek ${use}`, 32));
  const sealing = keyFor('seal');
  const naming = keyFor('digest');
  const signing = keyFor('sign');
  return {
    close: (secret) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const closed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const nonce = bytes.subarray(0, nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', sealing, nonce, { authTagLength: tagBytes });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const opened = decipher.update(bytes.subarray(nonceBytes + tagBytes));
      return Buffer.concat([opened, decipher.final()]).toString('utf8');
    },
    sign: (words) => createHmac('sha256', signing).update(words).digest('hex'),
    digest: (words) => createHmac('sha256', naming).update(words).digest('hex'),
  };
}
