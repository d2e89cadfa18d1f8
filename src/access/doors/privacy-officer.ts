import type { Doors } from '../door.ts';

export const privacyOfficerDoors = {} as const satisfies Doors;
