import { createHash } from 'node:crypto';

/** Which facts a form showed: when they are others now, somebody else changed them meanwhile. */
export const versionOf = (facts: unknown): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
