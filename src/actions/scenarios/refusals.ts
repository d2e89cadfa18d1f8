import { type Refused, refuse } from '../../domain/outcome.ts';
import type { TableError } from '../../matching/table.ts';

/** So many are looked through in a moment; more nobody compares, and each holds a copy of a whole table. */
export const mostScenarios = 50;
export const mostChanges = 40;

export const noSuchScenario = refuse('no-such-scenario', {
  nl: 'Dit scenario is er niet meer.',
  en: 'This scenario is gone.',
});

export const tooManyScenarios = refuse('too-many-scenarios', {
  nl: `Uw organisatie bewaart al ${mostScenarios} scenario’s. Verwijder er eerst een.`,
  en: `Your organisation keeps ${mostScenarios} scenarios already. Remove one first.`,
});

export const tooManyChanges = refuse('too-many-changes', {
  nl: `Dit scenario heeft al ${mostChanges} veranderingen. Haal er eerst een weg.`,
  en: `This scenario has ${mostChanges} changes already. Take one out first.`,
});

export const namesSomebody = refuse('names-somebody', {
  nl: 'In de naam staat misschien de naam van een jongere. Kies een andere naam.',
  en: 'The name may hold the name of a youth. Choose another name.',
});

export const doesNotFit = (errors: readonly TableError[]): Refused =>
  refuse(
    'does-not-fit',
    {
      nl: 'Deze verandering past niet bij de tabel.',
      en: 'This change does not fit the table.',
    },
    errors.map(({ text }) => text),
  );

export const othersLeanOnIt = (errors: readonly TableError[]): Refused =>
  refuse(
    'others-lean-on-it',
    {
      nl: 'Een andere verandering heeft deze nodig. Haal die eerst weg.',
      en: 'Another change needs this one. Take that one out first.',
    },
    errors.map(({ text }) => text),
  );
