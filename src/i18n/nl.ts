import { about } from './nl/about.ts';
import { accessibility } from './nl/accessibility.ts';
import { administrator } from './nl/administrator.ts';
import { coordinator } from './nl/coordinator.ts';
import { experience } from './nl/experience.ts';
import { fairness } from './nl/fairness.ts';
import { faults } from './nl/faults.ts';
import { family } from './nl/family.ts';
import * as frame from './nl/frame.ts';
import { hardWords } from './nl/hard-words.ts';
import { holdBack } from './nl/hold-back.ts';
import { howItWorks } from './nl/how-it-works.ts';
import { invitation } from './nl/invitation.ts';
import { meeting } from './nl/meeting.ts';
import { monitor } from './nl/monitor.ts';
import { newHome } from './nl/new-home.ts';
import { ownAccount } from './nl/own-account.ts';
import { privacyOfficer } from './nl/privacy-officer.ts';
import { pictures } from './nl/pictures.ts';
import { provider } from './nl/provider.ts';
import { region } from './nl/region.ts';
import { registers } from './nl/registers.ts';
import { rules } from './nl/rules.ts';
import { scenarios } from './nl/scenarios.ts';
import { signingIn } from './nl/signing-in.ts';
import { smallScale } from './nl/small-scale.ts';
import { stillFree } from './nl/still-free.ts';

/** All texts of the pages, in Dutch. Every other language must have the same. */
export const nl = {
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

export type Catalogue = typeof nl;
