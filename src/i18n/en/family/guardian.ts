import { experienceGuardian } from './experience.ts';
import { formal } from './formal.ts';

export const guardian: typeof formal = {
  ...formal,
  experience: experienceGuardian,
  option: {
    ...formal.option,
    companyThen: (then) =>
      then === 1
        ? 'The young person would be the first.'
        : `With this young person, ${then} young people will live there.`,
    yours: (day) => `This place is for the young person, from ${day}.`,
  },
};
