import { homeTenths, schoolTenths } from '../distance.ts';
import type { Broken, Pair, PairRule } from '../rule.ts';
import { kmText } from '../words.ts';

export const nearEnough: PairRule = {
  name: 'near-enough',
  sentence: {
    nl: 'De groep ligt niet te ver van huis. Hij ligt ook niet te ver van school, als de jongere daar moet blijven.',
    en: 'The group is not too far from home, nor from the school the youth must keep.',
  },
  brokenBy: (pair) => [...fromHome(pair), ...fromSchool(pair)],
};

function fromHome({ youth, group, register }: Pair): Broken[] {
  const { maxKm, detour } = register.table.policy;
  const limit = youth.maxKm ?? maxKm;
  const tenths = homeTenths(youth, group, detour);
  if (tenths / 10 <= limit) return [];
  const [far, most] = [kmText(tenths), kmText(limit * 10)];
  return [
    {
      rule: nearEnough.name,
      law: false,
      why: {
        nl: `De groep ligt ${far.nl} van huis. De grens is ${most.nl}.`,
        en: `The group is ${far.en} from home. The limit is ${most.en}.`,
      },
      repair: {
        field: 'maxKm',
        to: tenths / 10,
        text: { nl: `Past als de grens ${far.nl} is.`, en: `Fits if the limit were ${far.en}.` },
      },
    },
  ];
}

function fromSchool({ youth, group, register }: Pair): Broken[] {
  const { schoolKm, detour } = register.table.policy;
  if (youth.school?.keep !== 'must') return [];
  const tenths = schoolTenths(youth, group, detour);
  if (tenths === undefined || tenths / 10 <= schoolKm) return [];
  const [far, most] = [kmText(tenths), kmText(schoolKm * 10)];
  return [
    {
      rule: nearEnough.name,
      law: false,
      why: {
        nl: `De groep ligt ${far.nl} van de school waar de jongere moet blijven. De grens is ${most.nl}.`,
        en: `The group is ${far.en} from the school the youth must keep. The limit is ${most.en}.`,
      },
      repair: {
        field: 'schoolKm',
        to: tenths / 10,
        text: {
          nl: `Past als de grens voor school ${far.nl} is.`,
          en: `Fits if the limit for school were ${far.en}.`,
        },
      },
    },
  ];
}
