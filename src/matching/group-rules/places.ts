import type { Composition } from '../composition.ts';
import { type Broken, type GroupRule, holds } from '../rule.ts';
import { youthsText } from '../words.ts';

export const places: GroupRule = {
  name: 'places',
  sentence: {
    nl: 'Elke nieuwe jongere heeft een eigen vrije plek, en er komen er niet te veel tegelijk.',
    en: 'Every newcomer has a free place of their own, and not too many come at once.',
  },
  staysBroken: true,
  brokenBy: (composition) => [...tooManyAtOnce(composition), ...tooFewPlaces(composition)],
};

function tooManyAtOnce({ group, newcomers }: Composition): readonly Broken[] {
  if (newcomers.length <= group.arrivalsAtOnce) return holds;
  return [
    {
      rule: places.name,
      law: false,
      why: {
        nl: `Het gaat om ${youthsText(newcomers.length).nl} tegelijk. De groep neemt er hoogstens ${group.arrivalsAtOnce} tegelijk aan.`,
        en: `This is about ${youthsText(newcomers.length).en} at once. The group takes at most ${group.arrivalsAtOnce} at once.`,
      },
      repair: {
        field: 'arrivalsAtOnce',
        to: newcomers.length,
        text: {
          nl: `Past als er ${newcomers.length} tegelijk mogen komen.`,
          en: `Fits if ${newcomers.length} could come at once.`,
        },
      },
    },
  ];
}

function tooFewPlaces({ newcomers, seats }: Composition): readonly Broken[] {
  if (seats !== undefined) return holds;
  return [
    {
      rule: places.name,
      law: false,
      why:
        newcomers.length === 1
          ? {
              nl: 'De groep heeft geen vrije plek voor deze jongere.',
              en: 'The group has no free place for this youth.',
            }
          : {
              nl: `De groep heeft niet voor alle ${newcomers.length} nieuwe jongeren een eigen vrije plek.`,
              en: `The group has no free place for each of the ${newcomers.length} newcomers.`,
            },
    },
  ];
}
