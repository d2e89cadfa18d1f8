import { administrator } from './en/administrator.ts';
import { coordinator } from './en/coordinator.ts';
import { family } from './en/family.ts';
import * as frame from './en/frame.ts';
import { meeting } from './en/meeting.ts';
import { privacyOfficer } from './en/privacy-officer.ts';
import { provider } from './en/provider.ts';
import { registers } from './en/registers.ts';
import type { Catalogue } from './nl.ts';

export const en: Catalogue = {
  ...frame,
  coordinator,
  registers,
  meeting,
  provider,
  family,
  administrator,
  'privacy-officer': privacyOfficer,
};
