import { formal } from './family/formal.ts';
import { guardian } from './family/guardian.ts';
import { informal } from './family/informal.ts';

/** Texts of the family's pages: `u` for parents and guardians, `je` for youths. */
export const family = { formal, guardian, informal };
