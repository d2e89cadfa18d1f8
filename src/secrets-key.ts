import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The key is no good, or open to others. */
export class BadKey extends Error {}

/**
 * The key that seals second factors and waiting links. It never stands in the database: whoever takes a copy of that
 * has no key with it. Without a file of its own (never in production) one is made beside the database.
 */
export function readKey(secretsKeyFile: string | undefined, dataFile: string): Buffer {
  if (secretsKeyFile === undefined && dataFile === ':memory:') return randomBytes(32);
  const file = secretsKeyFile ?? `${dataFile}.key`;
  if (secretsKeyFile === undefined && !existsSync(file)) makeKey(file);
  return keyIn(file);
}

function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
}

function keyIn(file: string): Buffer {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new BadKey(
      `SECRETS_KEY_FILE ${file} cannot be read: ${error instanceof Error ? error.message : ''}`,
    );
  }
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new BadKey(
      `SECRETS_KEY_FILE ${file} must hold 64 hexadecimal signs, such as "openssl rand -hex 32" prints`,
    );
  }
  if (/^(.{1,32})\1+$/.test(text)) {
    throw new BadKey(`SECRETS_KEY_FILE ${file} holds a pattern, no random key`);
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new BadKey(`SECRETS_KEY_FILE ${file} is open to others: chmod 600 it`);
  }
  return Buffer.from(text, 'hex');
}
