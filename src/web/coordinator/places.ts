import type { Catalogue } from '../../i18n/nl.ts';
import type { Member } from '../household.ts';

/** The places of a home, to draw and to say: who lives there, who is on the way, and what is not taken. */
export function placesOf(members: readonly Member[], size: number, t: Catalogue) {
  const coming = members.filter(({ comesOn }) => comesOn !== null).length;
  const taken = members.length - coming;
  const free = Math.max(0, size - members.length);
  return {
    text: t.registers.groups.places(taken, coming, free),
    marks: [
      ...Array.from({ length: taken }, () => 'taken' as const),
      ...Array.from({ length: coming }, () => 'new' as const),
      ...Array.from({ length: free }, () => 'free' as const),
    ],
  };
}
