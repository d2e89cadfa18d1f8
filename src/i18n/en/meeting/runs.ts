import type * as nl from '../../nl/meeting/runs.ts';

export const runs: typeof nl.runs = {
  title: 'Runs',
  intro:
    'A run looks for the places that fit best for everybody together. What it gives is advice: you decide.',
  button: 'Work out proposals',
  again: 'Run again',
  open: 'Open proposals',
  caption: 'Earlier runs',
  number: 'Number',
  day: 'When',
  by: 'By',
  result: 'Result',
  empty: 'There has been no run yet.',
  underWay: 'under way',
  placed: (placed, all) =>
    all === 0 ? 'nobody was waiting' : `a place for ${placed} of ${all} youths`,
  name: (number) => `Run ${number}`,
};

export const progress: typeof nl.progress = {
  title: 'The run is under way',
  label: 'How far the run is',
  read: 'The waiting list and the vacancies were read',
  looked: 'All groups that could come about are looked at',
  compositions: (count) => `${count} ways to fill the groups`,
  found: 'Looking for a good plan',
  tiers: [
    'First those in danger',
    'Then a place for as many youths as possible',
    'Then those who have waited longest',
    'Then what fits best',
  ],
  aims: [
    'those in danger',
    'a place for as many youths as possible',
    'those who have waited longest',
    'what fits best',
  ],
  proven: (tier) => `${tier}: proven`,
  reading: 'The groups are being looked at.',
  searching: (round) =>
    round === 0 ? 'Looking for a good plan.' : `Looking for a good plan, round ${round}.`,
  proving: (aim, round) => `Proving: ${aim}, round ${round}.`,
  closing: 'The run is being finished. The best plan there is now will be kept.',
  noPlan: 'No plan has been found yet.',
  allProven: 'All is proven: no plan is better. It is being worked out once more.',
  gap: (aim, percent) => `At most ${percent}% still to be won for: ${aim}.`,
  gapInYouths: (count) =>
    `At most ${count} more ${count === 1 ? 'youth' : 'youths'} can be given a place.`,
  gapUnknown: (aim) => `How much can still be won is not known yet for: ${aim}.`,
  elapsed: (time) => `Under way: ${time}`,
  seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  asked: (moment, by) => `Asked on ${moment} by ${by}.`,
  hint: 'This page refreshes itself. You can also go on working and come back later. The run goes on.',
  still: 'Do not refresh by itself',
  stillHint: 'This page does not refresh by itself. The run goes on.',
  look: 'See how far it is',
  again: 'Refresh by itself again',
  stop: 'Stop and keep the best so far',
  stopHint:
    'You can always stop. The best plan there is by then will be kept, and you will see how much could still have been won.',
  joined: 'A run was under way already. You are now following it.',
};

export const failed: typeof nl.failed = {
  title: 'This run gave no proposals',
  nothing: 'Nothing has changed.',
};
