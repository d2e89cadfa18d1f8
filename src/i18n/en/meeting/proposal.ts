import type * as nl from '../../nl/meeting/proposal.ts';

export const status: typeof nl.status = {
  new: 'not yet put to anybody',
  'put-to-both': 'put to both, waiting for answers',
  'provider-yes': 'provider says yes',
  agreed: 'provider and family say yes',
  question: 'there is a question',
  declined: 'provider says no',
  objected: 'youth or parent objects',
  accepted: 'accepted',
  rejected: 'rejected',
  expired: 'lapsed without an answer',
  undone: 'acceptance undone',
  withdrawn: 'withdrawn',
};

export const party: typeof nl.party = {
  coordinator: 'the coordinator',
  provider: 'the provider',
  family: 'the youth and parents',
};

export const says: typeof nl.says = {
  yes: 'yes',
  question: 'question',
  no: 'no',
  agree: 'agrees',
  talk: 'wants to talk about it',
  object: 'objects',
};

export const origin: typeof nl.origin = {
  run: 'proposed by the run',
  'other-option': 'another option, chosen by the coordinator',
  'by-hand': 'chosen by the coordinator',
};

export const validity: typeof nl.validity = {
  yes: 'Still possible today',
  no: 'No longer possible today',
  law: 'Cannot be: the law or the definition of small scale does not allow it',
  despite: 'Does not fit the rules. You chose it all the same',
  notWaiting: 'The youth is no longer on the waiting list.',
};

export const notAgreed: typeof nl.notAgreed = {
  silent: 'The provider has not said yes.',
  objects: 'The youth or parent objects.',
};

export const facts: typeof nl.facts = {
  vacancy: 'Vacancy',
  provider: 'Provider',
  startsOn: 'Starts on',
  distances: 'Distance',
  groupThen: 'The group, with others who are proposed',
  turn: 'Whose turn',
  since: (moment) => `since ${moment}`,
  because: 'Why this one',
  reasons: 'Why here',
  overridden: 'Chosen all the same, despite',
  km: (km) => `${km} km`,
  near: {
    postcode: 'less than 1 km',
    place: 'the same town',
    'postcode-area': 'the same postcode area',
  },
  from: {
    home: (far) => `${far} from home`,
    school: (far) => `${far} from school`,
  },
  same: {
    home: (near) => `${near} as home`,
    school: (near) => `${near} as school`,
  },
  size: (size, youngest, oldest) =>
    size === 1
      ? `1 youth aged ${youngest}`
      : youngest === oldest
        ? `${size} youths aged ${youngest}`
        : `${size} youths aged ${youngest} to ${oldest}`,
  age: (age) => `${age} years old`,
  waiting: (day, days) => `waiting since ${day} (${days === 1 ? '1 day' : `${days} days`})`,
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  placement: 'See the placement',
};

export const answers: typeof nl.answers = {
  title: 'Answers',
  none: 'No answer yet.',
  notPut: 'Not yet put to them.',
  provider: 'The provider',
  family: 'The youth and parents',
};

export const timeline: typeof nl.timeline = {
  title: 'What happened',
  made: 'Proposal made',
  put: 'Put to provider and family',
  reply: 'Reply by the coordinator',
  released: 'Name released by',
  renewed: 'Consent asked anew by',
  rejected: 'Rejected by',
  withdrawn: 'Withdrawn',
  accepted: 'Accepted by',
  undone: 'Acceptance undone by',
};

export const list: typeof nl.list = {
  title: 'Open proposals',
  intro: 'All proposals that are still open. It says who has to do something.',
  empty: 'No proposals are open.',
  runs: 'To the runs',
  youth: 'Youth',
  group: 'Group',
  turn: 'Whose turn',
  since: 'Since',
  caption: (what, count) => `${what.charAt(0).toUpperCase()}${what.slice(1)} (${count})`,
};

export const one: typeof nl.one = {
  title: (youth, group) => `${youth} to ${group}`,
  back: 'Back to the meeting',
};
