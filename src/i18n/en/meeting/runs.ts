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
  steps: [
    'The waiting list and the vacancies were read',
    'All groups that could come about were looked at',
    'First those in danger',
    'Then as many youths as possible',
    'Then those who have waited longest',
    'Then what fits best',
  ],
  label: 'How far the run is',
  compositions: (count) => `${count} ways to fill the groups.`,
  hint: 'This page refreshes itself. You can also go on working and come back later.',
  stop: 'Stop the run',
};

export const failed: typeof nl.failed = {
  title: 'This run gave no proposals',
  nothing: 'Nothing has changed.',
};
