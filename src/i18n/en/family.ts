import type { family as nl } from '../nl/family.ts';
import { formal } from './family/formal.ts';
import { guardian } from './family/guardian.ts';
import { informal } from './family/informal.ts';

export const family: typeof nl = { formal, guardian, informal };
