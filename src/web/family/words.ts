import type { AccountOf } from '../../domain/account.ts';
import type { Catalogue } from '../../i18n/nl.ts';

export type FamilyWords = Catalogue['family']['formal'];

/** Youths are spoken to as youths, everybody else formally. */
export const wordsFor = (t: Catalogue, { relation }: AccountOf<'family'>): FamilyWords =>
  relation === 'youth' ? t.family.informal : t.family.formal;
