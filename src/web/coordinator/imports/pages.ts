import type { Response } from 'express';
import { partsOfYouths } from '../../../actions/export-list.ts';
import type { Preview } from '../../../actions/import-list.ts';
import { codeLists } from '../../../domain/code-list.ts';
import type { Id } from '../../../domain/ids.ts';
import { listFormats } from '../../../lists/as-workbook.ts';
import type { ListError } from '../../../lists/list-error.ts';
import type { ListKind } from '../../../lists/list.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { type Visit, visitOf, who } from '../../visit.ts';
import { caseloadOf } from '../caseload.ts';
import { sentenceOf } from '../journal/sentence.ts';
import { headingsOf, kindsInOrder, titleOf } from './kinds.ts';

interface Came {
  readonly notice?: Page['notice'];
  readonly errors?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly status?: number;
}

const mostErrors = 500;
const mostShown = 50;
const lastImports = 5;

/** Which lists there are, their files, and the form to bring one in. */
export function showStart(
  deps: PageDeps,
  res: Response,
  { notice, errors, typed = {}, status = 200 }: Came = {},
): void {
  const visit = visitOf(res);
  const { t, lang } = visit;
  const { store } = deps;
  const { veil } = caseloadOf(deps, res);
  const codes = codeLists(store.codes.list());
  const page = {
    title: t.registers.imports.title,
    notice,
    ...(errors === undefined ? {} : { errors }),
    typed,
    formats: listFormats,
    kinds: kindsInOrder.map((kind) => ({
      kind,
      title: titleOf(kind)[lang],
      what: t.registers.imports.what[kind],
      // Many youths come in several files; the first is the usual link.
      parts:
        kind === 'youths'
          ? Array.from(
              { length: partsOfYouths(store, who(res, 'coordinator')) - 1 },
              (_, at) => at + 2,
            )
          : [],
    })),
    last: store.journal.listDone('list-imported', lastImports).map((line) => ({
      at: line.at,
      when: visit.format.moment(line.at),
      sentence: veil(sentenceOf(line, codes, visit)),
    })),
  };
  show(res, 'coordinator/imports/start', page, status);
}

/** Everything that is wrong; the whole of it, but for what nobody reads to the end. */
export function showErrors(
  res: Response,
  kind: ListKind,
  errors: readonly ListError[],
  status: number,
): void {
  const { t, lang } = visitOf(res);
  const page = {
    title: t.registers.imports.errors.title(titleOf(kind)[lang]),
    crumbs: crumbs(t.registers.imports.title, titleOf(kind)[lang]),
    count: errors.length,
    most: mostErrors,
    rows: errors.slice(0, mostErrors).map(({ row, column, error }) => ({
      row,
      column: column?.[lang] ?? t.registers.imports.errors.whole,
      error: error[lang],
    })),
  };
  show(res, 'coordinator/imports/errors', page, status);
}

/** What the list would do, and the button that does it. */
export function showPreview(
  res: Response,
  { kind, id, preview }: { kind: ListKind; id: Id; preview: Preview },
): void {
  const { t, lang, format }: Visit = visitOf(res);
  const headings = headingsOf(kind);
  show(res, 'coordinator/imports/preview', {
    title: t.registers.imports.preview.title(titleOf(kind)[lang]),
    crumbs: crumbs(t.registers.imports.title, titleOf(kind)[lang]),
    id,
    counts: {
      added: preview.added.length,
      changed: preview.changed.length,
      same: preview.same,
    },
    added: preview.added.slice(0, mostShown),
    changed: preview.changed.slice(0, mostShown).map(({ key, columns }) => ({
      key,
      columns: format.list(columns.map((column) => headings.get(column)?.[lang] ?? column)),
    })),
    most: mostShown,
  });
}

const crumbs = (title: string, here: string) => [
  { label: title, href: '/coordinator/imports' },
  { label: here },
];
