import type { Doors } from '../door.ts';

export const administratorDoors = {} as const satisfies Doors;
