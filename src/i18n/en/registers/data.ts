import type { data as nl } from '../../nl/registers/data.ts';
import { columns } from './data-columns.ts';
import { tables } from './data-tables.ts';
import { values } from './data-values.ts';

/** What is kept of a youth, who looked, and erasure. */
export const data: typeof nl = {
  link: 'Data and who looked',
  title: (code) => `Data of ${code}`,
  intro: 'Who looked at this file, a copy to hand over, and a request for erasure.',
  looked: 'Who looked?',
  lookedIntro: 'By day, with role and organisation. The youth and parents see this list too.',
  nobody: 'Nobody looked yet.',
  day: 'Day',
  role: 'Role',
  organisation: 'Organisation',
  times: 'Times',
  copyTitle: (code) => `Everything we keep about ${code}`,
  copyHead: 'A copy to hand over',
  copyIntro:
    'Everything we keep of this youth. Read the copy before you give it: take out what is about somebody else and not for the reader.',
  copy: 'View and print',
  json: 'Keep as a file (JSON)',
  made: 'Made on',
  secrets:
    'Names of staff are not in here. They are their role and organisation. Keys and passwords are not in here either.',
  how: 'How long do we keep this? Name and facts go 6 months after a youth lives somewhere or left the list. Who looked is kept for 5 years.',
  eraseHead: 'Erasure',
  eraseIntro:
    'You ask for everything of this youth to be erased. Somebody else approves it and sees only the code and the reason. After that nobody can bring it back.',
  ground: 'Why erase?',
  ask: 'Ask for erasure',
  asked: 'Asked',
  grounds: {
    'asked-by-youth': 'The youth asks for it',
    'asked-by-parents': 'Parents or guardian ask for it',
    'wrongly-recorded': 'Should not have been recorded',
    'no-longer-needed': 'Is no longer needed',
  },
  states: {
    waits: 'waits for somebody else',
    approved: 'approved',
    refused: 'not erased',
  },
  done: { asked: 'Your request has been recorded. Somebody else has to approve it.' },
  tables,
  columns,
  values,
};
