import type { Text } from '../domain/text.ts';
import type { Policy, PolicySwitches } from './policy.ts';

/** What each number of the policy means, for the page where a region sets it. */
export const policySentences: Readonly<Record<keyof Policy, Text>> = {
  ages: {
    nl: 'Vanaf de eerste leeftijd, en tot de dag dat iemand de tweede leeftijd bereikt.',
    en: 'From the first age, until the day somebody reaches the second.',
  },
  mostInGroup: {
    nl: 'Zoveel jongeren mogen er hoogstens in een groep wonen.',
    en: 'At most this many youths may live in a group.',
  },
  youthsPerWorker: {
    nl: 'Zoveel jongeren hoogstens voor elke begeleider op de groep.',
    en: 'At most this many youths for each worker on the group.',
  },
  maxKm: {
    nl: 'Zo ver van huis mag een groep liggen, tenzij het gezin een eigen grens noemt.',
    en: 'A group may be this far from home, unless the family names a limit of its own.',
  },
  schoolKm: {
    nl: 'Zo ver van school mag een groep liggen als de jongere op deze school moet blijven.',
    en: 'A group may be this far from school when the youth must keep that school.',
  },
  detour: {
    nl: 'Zoveel langer is de weg dan een rechte lijn op de kaart.',
    en: 'The road is this many times longer than a straight line on the map.',
  },
  lapseDays: {
    nl: 'Verloopt de machtiging binnen zoveel dagen, dan gaat de jongere voor.',
    en: 'If the authorisation lapses within this many days, the youth comes first.',
  },
  waitingCapDays: {
    nl: 'Langer wachten dan zoveel dagen telt niet meer extra mee.',
    en: 'Waiting longer than this many days adds nothing more.',
  },
  sizePenalty: {
    nl: 'Zoveel km telt het als er één, en als er twee jongeren meer wonen dan de groep graag wil.',
    en: 'It counts as this many km when one, and when two more youths live there than the group likes.',
  },
  spreadPenalty: {
    nl: 'Zoveel km telt elk heel jaar verschil tussen de jongste en de oudste.',
    en: 'Each whole year between the youngest and the oldest counts as this many km.',
  },
  schoolWeight: {
    nl: 'Zo zwaar telt een km naar school mee.',
    en: 'A km to school weighs this much.',
  },
  wishBonus: {
    nl: 'Zoveel km verder mag een groep zijn die het gezin zelf noemt.',
    en: 'A group the family asks for may be this many km further.',
  },
  desirablePenalty: {
    nl: 'Zoveel km telt elk gewenst punt dat de groep niet heeft.',
    en: 'Each desirable that the group does not offer counts as this many km.',
  },
  outgrowMonths: {
    nl: 'Wie binnen zoveel maanden te oud is om te blijven, past minder goed.',
    en: 'Who will be too old to stay within this many months fits less well.',
  },
  outgrowPenalty: {
    nl: 'Zoveel km telt het als iemand snel te oud is om te blijven.',
    en: 'It counts as this many km when somebody will soon be too old to stay.',
  },
  changePenalty: {
    nl: 'Zoveel km telt het als er al over een andere groep wordt gesproken.',
    en: 'It counts as this many km when another group is already under discussion.',
  },
  siblingBonus: {
    nl: 'Zoveel km verder mag een groep zijn waar een broer of zus ook komt wonen.',
    en: 'A group may be this many km further when a brother or sister comes to live there too.',
  },
  equalWithin: {
    nl: 'Scheelt het minder dan zoveel km, dan gelden twee mogelijkheden als even goed.',
    en: 'When they differ by less than this many km, two options count as equally good.',
  },
};

/** What happens when a switch of the policy is on; all of them start off. */
export const switchSentences: Readonly<Record<keyof PolicySwitches, Text>> = {
  limitFarthest: {
    nl: 'Houd bij “past het best” eerst de verste afstand van huis zo kort mogelijk. Kijk pas daarna naar de som van alles.',
    en: 'Within “fits best”, first keep the farthest distance from home as short as can be. Only then look at the sum of everything.',
  },
};

export const switchKeys = Object.keys(switchSentences) as (keyof PolicySwitches)[];
