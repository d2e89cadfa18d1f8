import { coordinator } from './nl/coordinator.ts';
import { family } from './nl/family.ts';
import * as frame from './nl/frame.ts';
import { provider } from './nl/provider.ts';

/** All texts of the pages, in Dutch. Every other language must have the same. */
export const nl = { ...frame, coordinator, provider, family };

export type Catalogue = typeof nl;
