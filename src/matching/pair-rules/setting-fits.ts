import { type Broken, holds, type Pair, type PairRule } from '../rule.ts';
import { dayText } from '../words.ts';

export const settingFits: PairRule = {
  name: 'setting-fits',
  sentence: {
    nl: 'Een gesloten groep kan alleen met een gesloten machtiging die bij de start nog loopt. Een open groep kan niet als de jongere gesloten moet wonen.',
    en: 'A closed group needs a closed authorisation that still runs at the start. An open group is not possible when the youth must live in a closed one.',
  },
  brokenBy: (pair) => (pair.group.setting === 'closed' ? closed(pair) : open(pair)),
};

function open({ youth }: Pair): readonly Broken[] {
  if (youth.setting !== 'closed') return holds;
  return [
    broken({
      nl: 'De jongere moet in een gesloten groep wonen, en deze groep is open.',
      en: 'The youth must live in a closed group, and this group is open.',
    }),
  ];
}

function closed({ youth, startsOn }: Pair): readonly Broken[] {
  if (youth.setting === 'open') {
    return [
      broken({
        nl: 'De jongere hoort in een open groep, en deze groep is gesloten.',
        en: 'The youth belongs in an open group, and this group is closed.',
      }),
    ];
  }
  if (youth.closedUntil === null) {
    return [
      broken({
        nl: 'De groep is gesloten, en er is geen gesloten machtiging.',
        en: 'The group is closed, and there is no closed authorisation.',
      }),
    ];
  }
  if (youth.closedUntil >= startsOn) return holds;
  const [until, start] = [dayText(youth.closedUntil), dayText(startsOn)];
  return [
    {
      ...broken({
        nl: `De gesloten machtiging loopt tot en met ${until.nl}. De plek begint pas op ${start.nl}.`,
        en: `The closed authorisation runs until ${until.en}. The place starts only on ${start.en}.`,
      }),
      repair: {
        field: 'closedUntil',
        to: startsOn,
        text: {
          nl: `Past als de machtiging loopt tot en met ${start.nl}.`,
          en: `Fits if the authorisation runs until ${start.en}.`,
        },
      },
    },
  ];
}

const broken = (why: Broken['why']): Broken => ({ rule: settingFits.name, law: true, why });
