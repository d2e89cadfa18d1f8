import { experienceInformal } from './experience.ts';
import { formal } from './formal.ts';
import { ownInformal } from './own-informal.ts';

/** English has one word for `u` and `je`; only what is said of the child differs. */
export const informal: typeof formal = {
  ...formal,
  ...ownInformal,
  experience: experienceInformal,
  option: {
    ...formal.option,
    yours: (day) => `This place is for you, from ${day}.`,
    companyThen: (then) =>
      then === 1 ? 'You would be the first.' : `With you, ${then} young people will live there.`,
  },
  call: {
    ...formal.call,
    lawyerText: 'With a closed place you get a lawyer. It is free. Ask the coordinator who it is.',
    line: 'Do you just want to talk to somebody? Call the Kindertelefoon: 0800-0432. It is free.',
  },
};
