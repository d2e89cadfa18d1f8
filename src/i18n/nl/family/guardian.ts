import { experienceGuardian } from './experience.ts';
import { formal } from './formal.ts';

/** For a guardian: as for a parent, but about a youth who is not their child. */
export const guardian: typeof formal = {
  ...formal,
  experience: experienceGuardian,
  option: {
    ...formal.option,
    companyThen: (then) =>
      then === 1
        ? 'De jongere komt er als eerste.'
        : `Met deze jongere erbij wonen er straks ${then} jongeren.`,
    yours: (day) => `Deze plek is voor de jongere, vanaf ${day}.`,
  },
};
