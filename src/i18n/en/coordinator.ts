import type { coordinator as nl } from '../nl/coordinator.ts';

export const coordinator: typeof nl = {
  nav: {
    home: 'Overview',
    youths: 'Waiting list',
    groups: 'Groups',
    vacancies: 'Vacancies',
    pictures: 'In pictures',
    region: 'Region',
    runs: 'Proposals',
    placements: 'Placements',
    imports: 'Lists',
    policy: 'Policy',
    journal: 'Journal',
  },
};
