import type { Change, ChangeKind } from '../../../../region/what-if/change.ts';
import type { ReadForm } from '../../../forms.ts';
import type { PageDeps } from '../../../page-deps.ts';
import type { Opened } from '../opened.ts';

type Typed = Readonly<Record<string, unknown>>;

/** A question as the partial `field` asks it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: unknown;
  readonly [more: string]: unknown;
}

/** How one kind of change is asked for, and made of what was typed. */
export interface ChangeForm {
  readonly kind: ChangeKind;
  readonly fields: (opened: Opened, typed: Typed) => readonly Field[];
  readonly read: (opened: Opened, deps: PageDeps, body: unknown) => ReadForm<Change>;
}

/** Homes of the table, by name. */
export const homeField = ({ desk, table, name }: Opened, typed: Typed): Field => {
  const words = desk.texts.scenarios.changes;
  return {
    ...{ name: 'group', label: words.fields.group, kind: 'select', value: typed['group'] },
    blank: desk.texts.form.choose,
    options: table.groups
      .map(({ code }) => ({ value: code, label: labelOf(code, name(code)) }))
      .sort((a, b) => a.label.localeCompare(b.label, desk.lang)),
  };
};

const labelOf = (code: string, name: string): string =>
  name === code ? code : `${name} (${code})`;

export const isHome = ({ table }: Opened, code: unknown): code is string =>
  table.groups.some((home) => home.code === code);

/** A form that was right after all turns out not to be: with the words kept. */
export const wrong = (
  body: unknown,
  errors: Readonly<Record<string, string>>,
): Extract<ReadForm<never>, { ok: false }> => ({
  ok: false,
  errors,
  typed: typeof body === 'object' && body !== null ? { ...body } : {},
});
