import { Router } from 'express';
import { followRate } from '../../actions/follow-rate.ts';
import { addMonths, dayOf } from '../../domain/calendar-day.ts';
import { codeLists } from '../../domain/code-list.ts';
import type { JournalLine } from '../../store/journal.ts';
import { wordIn } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { type Visit, visitOf } from '../visit.ts';
import { type Caseload, caseloadOf } from './caseload.ts';
import { sentenceOf } from './journal/sentence.ts';

const linesOnPage = 50;
const mostAbout = 200;

/** What was done, newest first: everything, or all that names one code. */
export function journalRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const { t, format } = visit;
    const code = (wordIn(req, 'code') ?? '').trim().slice(0, 80);
    const caseload = caseloadOf(deps, res);
    const number = pageNumber(wordIn(req, 'page'));
    // One line more than fits tells whether there is an older page.
    const lines =
      code === ''
        ? store.journal.listNewest(linesOnPage + 1, number * linesOnPage)
        : caseload.others.has(code)
          ? []
          : store.journal.listAbout(code);
    const codes = codeLists(store.codes.list());
    show(res, 'coordinator/journal/list', {
      title: t.registers.journal.title,
      code,
      followed: code === '' && number === 0 ? followedInWords(deps, visit) : undefined,
      lines: lines.slice(0, code === '' ? linesOnPage : mostAbout).map((line) => ({
        at: line.at,
        when: format.moment(line.at),
        sentence: begun(caseload.veil(sentenceOf(seenBy(caseload, line, t), codes, visit))),
        subject: named(line.did) && !caseload.others.has(line.subject) ? line.subject : undefined,
      })),
      cut: code !== '' && lines.length === mostAbout,
      newer: code === '' && number > 0 ? pageHref(number - 1) : undefined,
      older: code === '' && lines.length > linesOnPage ? pageHref(number + 1) : undefined,
    });
  });

  return routes;
}

/** How often the advice was followed, over a year: automation bias begins where nobody counts. */
function followedInWords({ store, now }: PageDeps, { t, format }: Visit) {
  const since = addMonths(dayOf(now()), -12);
  const { followed, otherwise, rejected } = followRate(store, since);
  const words = t.meeting.motivation.followed;
  const all = followed + otherwise + rejected;
  return {
    figures: words.figures(followed, otherwise, rejected),
    share: all === 0 ? undefined : words.share(`${format.number((followed / all) * 100)}%`),
  };
}

/** What was done about another organisation's youth: not why, and by which colleague there is not told either. */
const seenBy = ({ others }: Caseload, line: JournalLine, t: Visit['t']): JournalLine =>
  others.has(line.subject)
    ? {
        ...line,
        by: line.role === 'coordinator' ? t.registers.pool.elsewhere : line.by,
        detail: { ...line.detail, reason: '', despite: [], relation: '', ground: '' },
      }
    : line;

/** Who did it may be a word without a capital, and a sentence begins with one. */
const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** These lines are about a role, a list or numbers, and a code is none of these. */
const named = (did: string): boolean =>
  !/^(account|factor|organisation|password|policy|recovery|road|scenario|session|sign-on)-/.test(
    did,
  ) &&
  ![
    'signed-in',
    'list-imported',
    'list-exported',
    'postcodes-imported',
    'retention-done',
    'retention-set',
    'figures-published',
    'figures-taken-away',
    'log-cut',
    'log-reviewed',
  ].includes(did);

const pageNumber = (word: string | undefined): number =>
  /^[1-9]\d{0,5}$/.test(word ?? '') ? Number(word) - 1 : 0;

const pageHref = (number: number): string =>
  number === 0 ? '/coordinator/journal' : `/coordinator/journal?page=${number + 1}`;
