import type { provider as nl } from '../nl/provider.ts';
import { figures } from './provider/figures.ts';
import { groups } from './provider/groups.ts';
import { proposals } from './provider/proposals.ts';
import { vacancies } from './provider/vacancies.ts';

export const provider: typeof nl = {
  nav: {
    home: 'Overview',
    proposals: 'Proposals',
    vacancies: 'Vacancies',
    placements: 'Newcomers',
    groups: 'Groups',
    figures: 'Calendar and figures',
  },

  done: {
    published: 'The place is on the list. The coordinator sees it at once.',
    changed: 'The place was changed, and confirmed along with it.',
    confirmed: 'Confirmed: this place is still free.',
    withdrawn: 'The place was withdrawn.',
    started: 'The start is confirmed. Welcome to the youth.',
    'said-yes': 'You said yes. The coordinator hears the family as well, and then decides.',
    'said-question': 'Your question was sent. The coordinator’s answer will be on this page.',
    'said-no': 'You said no. The coordinator looks further.',
  },

  home: {
    title: 'What is asked of you?',
    nothing: 'Nothing is waiting for you now.',
    publish: 'Publish a vacancy',
    waiting: 'Proposals that wait for your answer',
    waitingOne: (code, group) => `${code} for ${group}`,
    since: (day) => `Asked on ${day}.`,
    toConfirm: 'Are these places still free?',
    arrivals: 'Newcomers',
    arrival: (code, group) => `${code} comes to ${group}`,
    from: (day) => `From ${day}.`,
    confirmArrival: 'Confirm the start',
    undone: 'Does not come after all',
    undoneOne: (code, group) =>
      `The coordinator had given ${code} a place in ${group} by mistake. The youth does not come. Your place is free again.`,
    groups: 'Your groups',
    noGroups: 'No groups of yours are known yet. Ask the coordinator to enter them.',
    places: (taken, size) => `${taken} of ${size} places taken`,
    offered: (free) =>
      free === 0
        ? 'No vacancy published'
        : free === 1
          ? '1 vacancy published'
          : `${free} vacancies published`,
  },

  placements: {
    title: 'Newcomers',
    intro:
      'These youths were accepted for your groups. Their name is here once the coordinator released it. You are given the file outside this tool, through a secure channel.',
    arriving: 'On their way',
    noneArriving: 'Nobody is on their way now.',
    agreed: (day) => `Agreed: from ${day}.`,
    confirm: 'Does the youth live there now?',
    startedOn: 'Lives there since',
    submit: 'Confirm the start',
    others: 'Placed earlier',
    group: 'Group',
    code: 'Code',
    since: 'Lives there since',
    status: 'How things stand',
    statuses: {
      accepted: 'still to come',
      started: 'lives there',
      ended: 'lives there no more',
      undone: 'does not come: undone',
    },
    endedOn: (day) => `Until ${day}.`,
    neverBegan: 'did not start',
  },

  figures,
  groups,
  vacancies,
  proposals,
};
