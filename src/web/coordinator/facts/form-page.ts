import type { Request, Response } from 'express';
import { recordFacts } from '../../../actions/record-facts.ts';
import { known } from '../../../actions/known.ts';
import { versionOf } from '../../../actions/version.ts';
import { columnsOf } from '../../../lists/columns-of.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Crumb, show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { groupNames } from '../group-names.ts';
import { type WordsOf, emptyWords, formSections } from './fields.ts';
import { capital } from './sections.ts';
import type { Words } from './shown-words.ts';
import { type AskedRow, differences, typedIn, versionIn, written } from './typed.ts';

/** One form about one row of a list: whose it is, and where to go from it. */
export interface FactsForm<Row> extends AskedRow<Row> {
  readonly title: string;
  readonly intro: string;
  readonly crumbs: readonly Crumb[];
  readonly back: string;
  /** Where to go when it is kept. */
  readonly next: (key: string) => string;
}

export function showForm<Row>(deps: PageDeps, res: Response, form: FactsForm<Row>): void {
  const words = wordsFor(deps, res);
  const wordsOf = form.row === undefined ? emptyWords(form.list, words) : written(form);
  draw(res, form, wordsOf, { words, version: form.row && versionOf(form.row) });
}

/** Keeps what was filled in, or shows it again with what is wrong. */
export function takeForm<Row>(
  deps: PageDeps,
  req: Request,
  res: Response,
  form: FactsForm<Row>,
): void {
  const { lang } = visitOf(res);
  const typed = typedIn(req.body, form.fixed);
  const version = versionIn(req.body);
  const expected =
    form.row === undefined ? {} : { expected: { key: form.list.keyOf(form.row), version } };
  const kept = recordFacts(deps, who(res, 'coordinator'), {
    kind: form.list.kind,
    typed,
    ...expected,
  });
  if (kept.ok) {
    res.redirect(303, form.next(kept.key));
    return;
  }
  const words = wordsFor(deps, res);
  if ('now' in kept) {
    const row = kept.now as Row;
    const stale = differences({ ...form, row }, typed, words);
    draw(res, form, typed, { words, version: versionOf(row), stale });
    return;
  }
  const errors = Object.fromEntries(kept.errors.map(({ key, error }) => [key, error[lang]]));
  draw(res, form, typed, { words, version, errors });
}

interface Drawing {
  readonly words: Words;
  /** Which facts were shown. */
  readonly version: string | undefined;
  readonly errors?: Readonly<Record<string, string>>;
  /** What somebody else wrote meanwhile, beside what was typed. */
  readonly stale?: readonly { label: string; now: string; yours: string }[];
}

function draw<Row>(
  res: Response,
  { list, title, intro, crumbs, back, fixed }: FactsForm<Row>,
  wordsOf: WordsOf,
  { words, version, errors = {}, stale }: Drawing,
): void {
  const headings = new Map(columnsOf(list).map(([key, { heading }]) => [key, heading[words.lang]]));
  const wrong = Object.keys(errors).length > 0;
  const page = {
    title,
    intro,
    crumbs,
    back,
    fixed,
    version,
    stale,
    ...(stale === undefined
      ? {}
      : { notice: { kind: 'stop', text: words.t.form.stale.notice } as const }),
    sections: formSections(list, wordsOf, words, { errors, fixed: Object.keys(fixed) }),
    // Forty questions may say "Fill this in": the summary says which.
    ...(wrong
      ? {
          errors: Object.fromEntries(
            Object.entries(errors).map(([key, error]) => [
              key,
              `${capital(headings.get(key) ?? key)}: ${error}`,
            ]),
          ),
        }
      : {}),
  };
  show(res, 'coordinator/facts/form', page, stale !== undefined ? 409 : wrong ? 422 : 200);
}

function wordsFor(deps: PageDeps, res: Response): Words {
  const { t, lang, format } = visitOf(res);
  return { t, lang, format, known: known(deps), groupNames: groupNames(deps) };
}
