import type { meeting as nl } from '../nl/meeting.ts';

export const meeting: typeof nl = {};
