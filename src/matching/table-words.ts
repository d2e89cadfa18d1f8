import type { z } from 'zod';
import type { TableError } from './table.ts';
import { wantedText } from './wanted.ts';

/** Says what zod found in sentences of our own: what is wrong, where, and what would be right. */
export const sayIssues = (raw: unknown, issues: readonly z.core.$ZodIssue[]): TableError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((unknown) => sayUnknown([...issue.path, unknown]))
      : [sayUnsound(raw, issue)],
  );

const sayUnknown = (path: readonly PropertyKey[]): TableError => ({
  path: pathText(path),
  text: {
    nl: 'Deze sleutel kennen we niet. Haal hem weg of verbeter de naam.',
    en: 'This key is not known here. Remove it or mend its name.',
  },
});

function sayUnsound(raw: unknown, issue: z.core.$ZodIssue): TableError {
  const path = pathText(issue.path);
  if (issue.code === 'invalid_key') {
    return {
      path,
      text: {
        nl: `De sleutel ${shown(issue.path.at(-1))} moet zijn: ${wantedNl('code')}.`,
        en: `The key ${shown(issue.path.at(-1))} must be ${wantedEn('code')}.`,
      },
    };
  }
  const found = valueAt(raw, issue.path);
  const nullToo = issue.path[0] !== 'policy' && mayBeNull.has(String(issue.path.at(-1)));
  return found === undefined
    ? {
        path,
        text: {
          nl: `Dit ontbreekt. Vul in: ${wantedNl(issue.message)}${nullToo ? ', of null' : ''}.`,
          en: `This is missing. Fill in ${wantedEn(issue.message)}${nullToo ? ', or null' : ''}.`,
        },
      }
    : {
        path,
        text: {
          nl: `Dit moet zijn: ${wantedNl(issue.message)}${nullToo ? ', of null' : ''}. Er staat ${shown(found)}.`,
          en: `This must be ${wantedEn(issue.message)}${nullToo ? ', or null' : ''}. It is ${shown(found)}.`,
        },
      };
}

const mayBeNull = new Set([
  'school',
  'startBy',
  'closedUntil',
  'maxKm',
  'siblings',
  'until',
  'intensityBudget',
]);

const wantedNl = (key: string) => wantedText(key)?.nl ?? 'iets anders';
const wantedEn = (key: string) => wantedText(key)?.en ?? 'something else';

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

const mostShown = 60;

/** A value as JSON writes it, so that control characters and half letters show as escapes. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(table)';
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return `[${shown(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
