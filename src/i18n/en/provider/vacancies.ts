import type { vacancies as nl } from '../../nl/provider/vacancies.ts';

export const vacancies: typeof nl = {
  title: 'Vacancies',
  intro:
    'Confirm every week that a place is still free. After 7 days we ask. After 14 days a place is left out, until you confirm.',
  none: 'You have no vacancies now.',
  publish: 'Publish a vacancy',
  of: (free, places) =>
    places === 1 ? (free === 1 ? '1 place free' : 'place given') : `${free} of ${places} free`,
  from: (day) => `from ${day}`,
  fromUntil: (from, until) => `from ${from} until ${until}`,
  confirmedOn: (day) => `Last confirmed on ${day}.`,
  freshness: {
    confirmed: 'confirmed',
    'ask-again': 'please confirm that this place is still free',
    'left-the-matching': 'left out until you confirm',
  },
  confirm: 'Yes, still free',
  confirmWhat: (code) => `(${code})`,
  change: 'Change',
  withdraw: 'Withdraw',
  copy: 'Publish another like this',

  newTitle: 'Publish a vacancy',
  newIntro: 'A few questions. You can change everything later.',
  copyLast: (group) => `Copy the last one (${group})`,
  changeTitle: 'Change a vacancy',
  changeIntro: 'Changing it confirms that the place is free.',
  group: 'Which group?',
  forGroup: 'Group',
  fromLabel: 'Free from',
  untilLabel: 'Free until',
  untilHint: 'Fill this in only if the place is not free after that day.',
  places: 'How many places?',
  submitNew: 'Publish this vacancy',
  submitChange: 'Save',
  takenNow: (taken) =>
    taken === 1 ? '1 place of it was given already.' : `${taken} places of it were given already.`,

  withdrawTitle: 'Withdraw a vacancy',
  withdrawIntro: (code) =>
    `Place ${code} is then left out. Open proposals for this place end. What was accepted already, stays.`,
  reason: 'Why?',
  submitWithdraw: 'Withdraw this place',
  keep: 'Keep it',
};
