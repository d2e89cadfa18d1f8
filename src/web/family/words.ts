import type { AccountOf } from '../../domain/account.ts';
import type { Catalogue } from '../../i18n/nl.ts';

export type FamilyWords = Catalogue['family']['formal'];

/** Youths are spoken to as youths, everybody else formally; a guardian is not told of “your child”. */
export const wordsFor = ({ family }: Catalogue, { relation }: AccountOf<'family'>): FamilyWords =>
  ({ youth: family.informal, parent: family.formal, guardian: family.guardian })[relation];
