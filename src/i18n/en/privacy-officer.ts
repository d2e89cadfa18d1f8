import type { privacyOfficer as nl } from '../nl/privacy-officer.ts';

export const privacyOfficer: typeof nl = {
  nav: {
    home: 'Oversight',
  },
};
