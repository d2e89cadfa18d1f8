import { type GroupRule, holds } from '../rule.ts';
import type { Person } from '../table.ts';

export const intensity: GroupRule = {
  name: 'intensity',
  sentence: {
    nl: 'De zorg die alle jongeren samen nodig hebben, is niet te zwaar voor de groep.',
    en: 'The care that all youths need together is not too heavy for the group.',
  },
  staysBroken: true,
  brokenBy({ group, everyone, newcomers }) {
    const budget = group.intensityBudget;
    if (budget === null || newcomers.length === 0) return holds;
    const total = everyone.reduce((sum, person) => sum + person.intensity, 0);
    if (total <= budget) return holds;
    const leaver = group.residents.find((resident: Person) => total - resident.intensity <= budget);
    return [
      {
        rule: intensity.name,
        law: false,
        why: {
          nl: `De zorg zou samen op ${total} punten komen. De groep kan ${budget} punten aan.`,
          en: `Care would add up to ${total} points. The group can handle ${budget}.`,
        },
        repair:
          leaver === undefined
            ? {
                field: 'intensityBudget',
                to: total,
                text: {
                  nl: `Past als de groep ${total} punten aankan.`,
                  en: `Fits if the group could handle ${total} points.`,
                },
              }
            : {
                field: 'residents',
                to: leaver.code,
                text: {
                  nl: `Past zodra ${leaver.code} is vertrokken.`,
                  en: `Fits once ${leaver.code} has left.`,
                },
              },
      },
    ];
  },
};
