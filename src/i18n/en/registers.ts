import type { registers as nl } from '../nl/registers.ts';

export const registers: typeof nl = {};
