import type { Response } from 'express';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { regionCrumbs } from '../region.ts';
import { answerView } from './answer-view.ts';
import { changeInWords } from './change-words.ts';
import { changeForms } from './forms/all.ts';
import type { Opened } from './opened.ts';
import type { UnderWay } from './under-way.ts';

/** One scenario: what is different, what came of it, and what may be done with it. */
export function showScenario(
  deps: PageDeps,
  res: Response,
  opened: Opened,
  underWay: UnderWay,
  more: Partial<Page> = {},
  status = 200,
): void {
  const { t, format } = visitOf(res);
  const { desk, scenario, read, fits, name, href } = opened;
  const words = t.scenarios;
  const going = underWay.find(scenario.id);
  show(
    res,
    'coordinator/scenarios/one',
    {
      title: scenario.name,
      crumbs: regionCrumbs(
        t,
        { label: words.title, href: '/coordinator/scenarios' },
        { label: scenario.name },
      ),
      href,
      made: words.madeBy(scenario.by, format.moment(scenario.madeAt)),
      frozen: words.frozen(format.moment(scenario.frozenAt)),
      changes: read.changes.map((change, at) => ({
        ...changeInWords(desk, name, change),
        ...byWhom(opened, at),
      })),
      notFitting: fits.ok ? [] : fits.errors.map(({ text }) => desk.say(text)),
      kinds: changeForms.map(({ kind }) => ({
        href: `${href}/changes/${kind}`,
        label: words.changes.kinds[kind],
      })),
      going: going && {
        now: words.answer.underWay[going.step],
        elapsed: words.answer.underWay.seconds(secondsSince(going.since, deps.now())),
      },
      answer: going === undefined ? answerView(deps, opened) : undefined,
      refreshSeconds: going === undefined ? undefined : 5,
      ...more,
      typed: more['typed'] ?? {},
    },
    status,
  );
}

function byWhom({ desk, scenario, href }: Opened, at: number) {
  const kept = scenario.changes[at];
  return kept === undefined
    ? undefined
    : {
        by: desk.texts.scenarios.addedBy(kept.by, desk.format.moment(kept.addedAt)),
        removal: `${href}/changes/${kept.id}/removal`,
      };
}

export const secondsSince = (since: Date, now: Date): number =>
  Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000));
