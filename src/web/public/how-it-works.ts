import type { RequestHandler } from 'express';
import { workingExample } from '../../actions/worked-example.ts';
import { codeLists } from '../../domain/code-list.ts';
import { inNames } from '../code-names.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { exampleView } from './example-view.ts';
import { ruleSentences } from './rules.ts';

/** How a place is found, for a parent or youth: an example that is really matched, and the rules it was matched by. */
export function howItWorksPage(deps: PageDeps): RequestHandler {
  const example = workingExample(deps);
  return async (_req, res) => {
    const { t, lang, format } = visitOf(res);
    const worked = await example();
    const inWords = inNames(codeLists(deps.store.codes.list()), lang);
    const words = t.howItWorks.example;
    show(res, 'public/how-it-works', {
      title: t.howItWorks.title,
      example: worked && exampleView(worked, { words, format, inWords }),
      ...ruleSentences(lang),
    });
  };
}
