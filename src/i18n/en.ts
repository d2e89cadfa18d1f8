import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';
import { administrator } from './en/administrator.ts';
import { coordinator } from './en/coordinator.ts';
import { experience } from './en/experience.ts';
import { fairness } from './en/fairness.ts';
import { faults } from './en/faults.ts';
import { family } from './en/family.ts';
import * as frame from './en/frame.ts';
import { hardWords } from './en/hard-words.ts';
import { holdBack } from './en/hold-back.ts';
import { howItWorks } from './en/how-it-works.ts';
import { invitation } from './en/invitation.ts';
import { meeting } from './en/meeting.ts';
import { monitor } from './en/monitor.ts';
import { newHome } from './en/new-home.ts';
import { ownAccount } from './en/own-account.ts';
import { privacyOfficer } from './en/privacy-officer.ts';
import { pictures } from './en/pictures.ts';
import { provider } from './en/provider.ts';
import { region } from './en/region.ts';
import { registers } from './en/registers.ts';
import { rules } from './en/rules.ts';
import { scenarios } from './en/scenarios.ts';
import { signingIn } from './en/signing-in.ts';
import { smallScale } from './en/small-scale.ts';
import { stillFree } from './en/still-free.ts';
import type { Catalogue } from './nl.ts';

export const en: Catalogue = {
  ...frame,
  faults,
  about,
  rules,
  hardWords,
  holdBack,
  howItWorks,
  accessibility,
  invitation,
  coordinator,
  region,
  registers,
  scenarios,
  signingIn,
  smallScale,
  stillFree,
  newHome,
  ownAccount,
  meeting,
  monitor,
  pictures,
  fairness,
  provider,
  experience,
  family,
  administrator,
  'privacy-officer': privacyOfficer,
};
