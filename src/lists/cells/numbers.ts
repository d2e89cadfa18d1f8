import { type Cell, unread, value } from '../cell.ts';
import { brief } from './words.ts';

/** A whole number between two ends, both included. */
export const whole = (least: number, most: number): Cell<number> => ({
  hint: {
    nl: `Een heel getal van ${least} tot en met ${most}.`,
    en: `A whole number from ${least} to ${most}.`,
  },
  read(text) {
    if (text === '')
      return unread(
        `Vul een getal in, van ${least} tot en met ${most}.`,
        `Fill in a number, from ${least} to ${most}.`,
      );
    const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return value(number);
    return unread(
      `“${brief(text)}” kan hier niet. Vul een heel getal in van ${least} tot en met ${most}.`,
      `“${brief(text)}” cannot stand here. Fill in a whole number from ${least} to ${most}.`,
    );
  },
  write: String,
});

/** A number with at most one decimal, with a comma or a point. */
export const decimal = (least: number, most: number): Cell<number> => ({
  hint: {
    nl: `Een getal van ${inDutch(least)} tot en met ${inDutch(most)}, met hoogstens één cijfer achter de komma.`,
    en: `A number from ${least} to ${most}, with at most one decimal.`,
  },
  read(text) {
    const number = /^\d{1,4}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (number >= least && number <= most) return value(number);
    return unread(
      `“${brief(text)}” kan hier niet. Vul een getal in van ${inDutch(least)} tot en met ${inDutch(most)}, met hoogstens één cijfer achter de komma.`,
      `“${brief(text)}” cannot stand here. Fill in a number from ${least} to ${most}, with at most one decimal.`,
    );
  },
  write: inDutch,
});

function inDutch(number: number): string {
  return String(number).replace('.', ',');
}

/** The same, or nothing at all. */
export const orNothing = <T>(cell: Cell<T>): Cell<T | null> => ({
  ...cell,
  hint: { nl: `${cell.hint.nl} Mag leeg.`, en: `${cell.hint.en} May be empty.` },
  read: (text, known) => (text === '' ? value(null) : cell.read(text, known)),
  write: (content) => (content === null ? '' : cell.write(content)),
});
