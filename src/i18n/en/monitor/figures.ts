import type { figures as nl } from '../../nl/monitor/figures.ts';

export const figures: typeof nl = {
  waiting: {
    title: 'Who waits now?',
    definition:
      'Youths who are on the list and have no place. How long counts from the day at “waiting since”.',
    whole: 'Waiting now',
  },
  'by-month': {
    title: 'Waiting over time',
    definition:
      'How many youths waited on the last day of each month. We count with what is still kept now.',
    whole: '',
  },
  unmet: {
    title: 'For whom does nothing fit?',
    definition:
      'Of those who wait now: whether there is a home with a free place where no rule says no. Where nothing fits, it says which age, which kind of place and which help is needed.',
    whole: 'Waiting now',
  },
  speed: {
    title: 'From request to start',
    definition:
      'Days from “waiting since” until the proposal was put to people, and from there until the start. Of those who started in this time. It is the middle one: half went faster.',
    whole: 'Started',
  },
  'near-home': {
    title: 'Near home',
    definition:
      'Of those who got a place in this time: whether the home is at most 30 km from home. With two parental homes the mean counts. What is unknown is not in the share.',
    whole: 'Got a place',
  },
  'own-region': {
    title: 'In the own region',
    definition:
      'Of those who got a place in this time: whether the home is in the same province as where they come from.',
    whole: 'Got a place',
  },
  'own-school': {
    title: 'The own school',
    definition:
      'Of those who got a place in this time and wanted to keep their school: whether the home is near enough to it. How far it may be stands in the policy.',
    whole: 'Got a place',
  },
  siblings: {
    title: 'Siblings together',
    definition:
      'Of those who got a place in this time: whether brothers and sisters live in the same home. Only who has a place now counts.',
    whole: 'Got a place',
  },
  'group-sizes': {
    title: 'How large are the groups?',
    definition:
      'Homes by the most youths they take, and by who lives there now or was given a place. The definition says: at most 6, preferably 4.',
    whole: 'Homes',
  },
  definition: {
    title: 'Does it count as small-scale?',
    definition:
      'Homes that do all that the definition of the Consortium says. What is only preferred does not count. A home can stand at more than one point.',
    whole: 'Homes',
  },
  declines: {
    title: 'Who said no, and why?',
    definition:
      'Every no in this time. Of a provider and a family the last answer to a proposal counts. Of a coordinator every proposal that was rejected counts.',
    whole: 'Times no',
  },
  'empty-days': {
    title: 'Places that stood empty',
    definition:
      'Of the places that were offered in this time: how many days a place stood empty on average. It counts from the day the place was free until somebody came or it was withdrawn.',
    whole: '',
  },
  'follow-rate': {
    title: 'Was the advice followed?',
    definition:
      'Followed: the place of the advice was accepted. Otherwise: another place was accepted. Rejected: the proposal of the advice was rejected. A high share is not good or bad. It asks for a talk.',
    whole: '',
  },
  'ended-early': {
    title: 'Gone again within six months',
    definition:
      'Of the placements that ended in this time: how many lasted less than six months, and why.',
    whole: 'Ended',
  },
};
