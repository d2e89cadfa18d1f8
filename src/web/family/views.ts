import type { RequestHandler } from 'express';
import { type CalendarDay, addDays, addMonths, dayOf } from '../../domain/calendar-day.ts';
import type { Viewed } from '../../store/view-log.ts';
import { wordIn } from '../asked.ts';
import { day } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { showFamily } from './show.ts';
import { type FamilyWords, wordsFor } from './words.ts';

/** So far back at first; further by choosing another period. */
const monthsShown = 3;

/** Who looked at the file, by day: role and organisation, never whose fingers. */
export const viewsPage =
  (deps: PageDeps): RequestHandler =>
  (req, res) => {
    const { t, format } = visitOf(res);
    const account = who(res, 'family');
    const words = wordsFor(t, account).views;
    const youth = found(deps.store.youths.find(account.youthId));
    const today = dayOf(deps.now());
    const from = dayAsked(wordIn(req, 'from')) ?? addMonths(today, -monthsShown);
    const until = dayAsked(wordIn(req, 'until')) ?? today;
    const period = { from: addDays(from, -1), until: addDays(until, 2) };
    const viewed = deps.store.viewLog.listForYouth(youth.facts.code, period);
    showFamily(deps, res, 'views', {
      title: words.title,
      from,
      until,
      period: words.period(format.day(from), format.day(until)),
      rows: perDay(viewed, words)
        .filter((row) => row.day >= from && row.day <= until)
        .map((row) => ({ ...row, on: row.day, day: format.day(row.day) })),
    });
  };

/** A day merges all looks of one role and organisation. What the family itself opened is not somebody looking. */
export function perDay(
  viewed: readonly Pick<Viewed, 'at' | 'role' | 'organisation'>[],
  words: FamilyWords['views'],
): { day: CalendarDay; who: string; times: number }[] {
  const rows = new Map<string, { day: CalendarDay; who: string; times: number }>();
  for (const { at, role, organisation } of viewed) {
    const name = words.roles[role];
    if (name === undefined) continue;
    const who = organisation === null ? name : words.by(name, organisation);
    const day = dayOf(new Date(at));
    const row = rows.get(`${day} ${who}`) ?? { day, who, times: 0 };
    rows.set(`${day} ${who}`, { ...row, times: row.times + 1 });
  }
  return [...rows.values()].sort((a, b) =>
    a.day === b.day ? a.who.localeCompare(b.who) : a.day < b.day ? 1 : -1,
  );
}

const dayAsked = (word: string | undefined): CalendarDay | undefined =>
  word !== undefined && day.safeParse(word).success ? word : undefined;
