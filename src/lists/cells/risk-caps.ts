import { type Cell, unread, value } from '../cell.ts';
import { choicesIn, parts, pick, twice } from './pick.ts';
import { brief } from './words.ts';

/** How many youths with a risk a group can have: `running-away=1, fire-setting=0`. */
export const riskCaps: Cell<Readonly<Record<string, number>>> = {
  hint: {
    nl: 'Hoeveel jongeren met dit gedrag er hoogstens mogen wonen, zoals running-away=1, fire-setting=0. Mag leeg.',
    en: 'How many youths with this behaviour may live here at most, such as running-away=1, fire-setting=0. May be empty.',
  },
  read(text, known) {
    const caps: Record<string, number> = {};
    for (const part of parts(text)) {
      const [name = '', most = ''] = part.split('=').map((half) => half.trim());
      if (!/^\d{1,2}$/.test(most)) {
        return unread(
          `“${brief(part)}” klopt niet. Schrijf het als running-away=1.`,
          `“${brief(part)}” is not right. Write it as running-away=1.`,
        );
      }
      const risk = pick(name, choicesIn(known, 'risk'));
      if (!risk.ok) return risk;
      if (Object.hasOwn(caps, risk.value)) return twice(risk.value);
      caps[risk.value] = Number(most);
    }
    return value(sortedCaps(caps));
  },
  write: (caps) =>
    Object.entries(caps)
      .map(([risk, most]) => `${risk}=${most}`)
      .join(', '),
};

const sortedCaps = (caps: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(caps).sort(([a], [b]) => (a < b ? -1 : 1)));
