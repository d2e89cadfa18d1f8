import type { GroupFacts } from './group.ts';
import type { Text } from './text.ts';

/** For which part of a youth's life the group has no plan yet. */
export function missingPerspective(group: GroupFacts): Text {
  const parts = [
    { there: group.perspectiveLiving, nl: 'wonen', en: 'living' },
    { there: group.perspectiveCare, nl: 'zorg', en: 'care' },
    { there: group.perspectiveSchoolWork, nl: 'school of werk', en: 'school or work' },
  ].filter(({ there }) => !there);
  if (parts.length === 0) return { nl: 'Ja.', en: 'Yes.' };
  return {
    nl: `Nog geen plan voor ${parts.map(({ nl }) => nl).join(', ')}.`,
    en: `No plan yet for ${parts.map(({ en }) => en).join(', ')}.`,
  };
}
