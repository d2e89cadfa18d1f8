import type { house as nl } from '../../nl/family/house.ts';

export const house: typeof nl = {
  setting: {
    open: 'It is an open home.',
    closed: 'It is a closed home: young people cannot just go out.',
  },
  siting: {
    neighbourhood: 'It is in an ordinary neighbourhood.',
    campus: 'It is on the grounds of an institution.',
  },
  forWhom: {
    any: 'It is for boys and girls.',
    f: 'It is for girls only.',
    m: 'It is for boys only.',
  },
  bedroom: { yes: 'Everybody has a room of their own.', no: 'Not everybody has their own room.' },
  pets: { yes: 'There are pets.', no: 'There are no pets.' },
  smoking: { no: 'Smoking is not allowed.', outside: 'Smoking is allowed outside only.' },
  wheelchair: {
    yes: 'The house works well with a wheelchair.',
    no: 'The house does not work well with a wheelchair.',
  },
  alsoHas: (names) => `This is there too: ${names}.`,
  school: (names) => `School or work nearby: ${names}.`,
  team: 'It is always the same team.',

  wished: 'This house was among the wishes.',
  offersNeeded: (name) => `Here is what is needed: ${name}.`,
  hasWished: (name) => `Here is what would be nice: ${name}.`,
};
