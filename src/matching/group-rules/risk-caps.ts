import type { Composition } from '../composition.ts';
import { type Broken, type GroupRule, holds } from '../rule.ts';
import type { Person } from '../table.ts';
import { youthsText } from '../words.ts';

export const riskCaps: GroupRule = {
  name: 'risk-caps',
  sentence: {
    nl: 'Er wonen niet meer jongeren met een bepaald risico dan de groep aankan.',
    en: 'No more youths with a certain risk live there than the group can handle.',
  },
  staysBroken: true,
  brokenBy(composition) {
    const caps = Object.entries(composition.group.riskCaps);
    return caps.length === 0 ? holds : caps.flatMap(([risk, cap]) => over(composition, risk, cap));
  },
};

function over(
  { group, newcomers, everyone }: Composition,
  risk: string,
  cap: number,
): readonly Broken[] {
  const coming = withRisk(newcomers, risk);
  const all = withRisk(everyone, risk);
  // Too many already is nobody's fault who comes without that risk.
  if (coming === 0 || all <= cap) return holds;
  const leaver = group.residents.find((resident) => resident.risks.includes(risk));
  return [
    {
      rule: riskCaps.name,
      law: false,
      why: {
        nl: `De groep telt dan ${youthsText(all).nl} met ${risk}. De groep kan er ${cap} aan.`,
        en: `The group would have ${youthsText(all).en} with ${risk}. It can handle ${cap}.`,
      },
      repair:
        all === cap + 1 && leaver !== undefined
          ? {
              field: 'residents',
              to: leaver.code,
              text: {
                nl: `Past zodra ${leaver.code} is vertrokken.`,
                en: `Fits once ${leaver.code} has left.`,
              },
            }
          : {
              field: `riskCaps.${risk}`,
              to: all,
              text: {
                nl: `Past als de groep er ${all} aankan.`,
                en: `Fits if the group could handle ${all}.`,
              },
            },
    },
  ];
}

const withRisk = (people: readonly Person[], risk: string) =>
  people.reduce((count, person) => count + (person.risks.includes(risk) ? 1 : 0), 0);
