import type { Catalogue } from '../../../i18n/nl.ts';

export type TermName = keyof Catalogue['registers']['comparison']['terms'];

/** What one option says about one thing. Only the text is compared; what is quiet explains it. */
export interface Said {
  readonly text: string;
  readonly quiet?: string | undefined;
}

export type Terms = Readonly<Record<TermName, Said>>;

export interface ComparedRow {
  readonly name: TermName;
  readonly values: readonly Said[];
  readonly differs: boolean;
}

/** The options beside each other, thing by thing; whether they differ in it is said, not left to be seen. */
export function compareTerms(columns: readonly Terms[]): readonly ComparedRow[] {
  const [first] = columns;
  if (first === undefined) return [];
  return (Object.keys(first) as TermName[]).map((name) => {
    const values = columns.map((column) => column[name]);
    return { name, values, differs: new Set(values.map(({ text }) => text)).size > 1 };
  });
}

const [fewest, most] = [2, 4] as const;

/** Which options are compared: those that were asked for, or else the best few. */
export function chosenFrom<T extends { readonly group: string }>(
  options: readonly T[],
  asked: readonly string[],
): readonly T[] {
  const wanted = options.filter(({ group }) => asked.includes(group));
  return wanted.length >= fewest ? wanted.slice(0, most) : options.slice(0, most - 1);
}

export const isTooMany = (asked: readonly string[]): boolean => asked.length > most;
