import { type Cell, unread } from './cell.ts';
import { brief, code } from './cells/words.ts';

/** The code of a group that is known already: groups come first. */
export const groupCode: Cell<string> = {
  hint: {
    nl: 'De code van een groep die er al is.',
    en: 'The code of a group that is there already.',
  },
  choices: ({ groups }) => [...groups].map((own) => ({ code: own, name: { nl: own, en: own } })),
  read(text, known) {
    const read = code.read(text, known);
    if (!read.ok || known.groups.has(read.value)) return read;
    return unread(
      `Groep “${brief(text)}” is er nog niet. Voer eerst de groepen in, of verbeter de code.`,
      `Group “${brief(text)}” is not there yet. Import the groups first, or mend the code.`,
    );
  },
  write: (own) => own,
};

/** The code of a youth or a resident who is known already. */
export const personCode: Cell<string> = {
  hint: { nl: 'De code van een jongere of bewoner.', en: 'The code of a youth or a resident.' },
  read(text, known) {
    const read = code.read(text, known);
    if (!read.ok || known.people.has(read.value)) return read;
    return unread(
      `“${brief(text)}” is geen jongere en geen bewoner die we kennen. Voer die eerst in, of verbeter de code.`,
      `“${brief(text)}” is neither a youth nor a resident we know. Import them first, or mend the code.`,
    );
  },
  write: (own) => own,
};
