import { coordinator } from './en/coordinator.ts';
import { family } from './en/family.ts';
import * as frame from './en/frame.ts';
import { provider } from './en/provider.ts';
import type { Catalogue } from './nl.ts';

export const en: Catalogue = { ...frame, coordinator, provider, family };
