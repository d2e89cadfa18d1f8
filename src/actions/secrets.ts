import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that fit in an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Only the hash of a secret is kept: who reads the file can't use it. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** Letters and digits that are not mistaken for each other when read out over the phone (Crockford's base32). */
const readable = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 50 random bits as ten signs in two halves, to give by phone or on paper. */
export const newAccessCode = (): string => {
  const signs = Array.from(randomBytes(10), (byte) => readable[byte % 32]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
};

/** As people type it: small letters, spaces, an O for a zero. */
export const readAccessCode = (typed: string): string => {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
};

/** 80 random bits as sixteen signs in four groups, to keep on paper. */
export const newRecoveryCode = (): string => {
  const signs = Array.from(randomBytes(16), (byte) => readable[byte % 32]).join('');
  return signs.replaceAll(/(.{4})(?=.)/g, '$1-');
};

export const readRecoveryCode = (typed: string): string =>
  readAccessCode(typed.slice(0, 40))
    .replaceAll('-', '')
    .replaceAll(/(.{4})(?=.)/g, '$1-');

/** 128 random bits as 26 small letters and digits. */
export const newId = (): string => {
  const digits = 'abcdefghijklmnopqrstuvwxyz234567';
  const bits = [...randomBytes(17)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: 26 },
    (_, at) => digits[parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
};
