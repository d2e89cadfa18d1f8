import type { AccountOf } from '../../src/domain/account.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../office.ts';
import { type Village, openVillage } from './village.ts';

/** The village, and a second organisation with a youth of its own. Amber and Bilal are not hers. */
export interface TwoOrganisations extends Village {
  readonly noor: AccountOf<'coordinator'>;
  readonly north: string;
}

export const cas = {
  code: 'J-CAS',
  name: 'Cas Merel',
  bornOn: '2012-09-09',
  municipality: 'Mereldam',
  homePostcode: '7331 AA',
  homePlace: 'Apeldoorn',
  schoolName: 'Merelschool',
  schoolPostcode: '',
  schoolPlace: 'Apeldoorn',
  needs: ['trauma'],
  whyNotAtHome: 'merel-thuis',
} as const;

export async function openTwoOrganisations(dataFile?: string): Promise<TwoOrganisations> {
  const village = await openVillage(dataFile);
  const { office } = village;
  const north = office.newId();
  const pen = { by: 'system', at: office.now() };
  office.store.together((hand) =>
    hand.organisations.add({ id: north, code: 'NOORD', name: 'Regio Noord' }, pen),
  );
  const noor = await hireCoordinator(office, 'Noor Noord', north);
  bring(office, youthList, [cas], noor);
  bring(office, vacancyList, [{ code: 'V-3', groupCode: 'G-2', places: 2 }]);
  return { ...village, noor, north };
}
