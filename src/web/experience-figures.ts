import { addMonths, type CalendarDay } from '../domain/calendar-day.ts';
import { moments, themes } from '../domain/experience.ts';
import {
  type Figure,
  type FigureRow,
  figuresBy,
  highest,
  lowest,
  settledAnswers,
} from '../domain/experience-figures.ts';
import { write } from '../lists/write-list.ts';
import type { Told } from '../store/experience.ts';
import type { Visit } from './visit.ts';

type Speech = Pick<Visit, 't' | 'format'>;

/** What began before this day no longer counts. */
export const learnedSince = (today: CalendarDay): CalendarDay => addMonths(today, -24);

/** The answers that count, added up by moment and by home. */
export function learnedFrom(told: readonly Told[], today: CalendarDay) {
  const settled = settledAnswers(told, today);
  const names = new Map(settled.map(({ groupId, groupName }) => [groupId, groupName]));
  const homes = [...names.keys()].sort((a, b) =>
    (names.get(a) ?? '').localeCompare(names.get(b) ?? ''),
  );
  return {
    settled,
    names,
    byMoment: figuresBy(settled, moments, ({ moment }) => moment),
    byHome: figuresBy(settled, homes, ({ groupId }) => groupId),
  };
}

export type Learned = ReturnType<typeof learnedFrom>;

/** The same in words: a table of each kind, with a cell for each theme. */
export function learnedView({ names, byMoment, byHome }: Learned, speech: Speech) {
  const { moments: momentNames, voices, learning } = speech.t.experience;
  const rowsOf = <K extends string>(rows: readonly FigureRow<K>[], named: (part: K) => string) =>
    rows.map(({ part, voice, figures }) => ({
      name: named(part),
      voice: voices[voice],
      cells: themes.map((theme) => cellIn(figures[theme], speech)),
    }));
  return {
    heads: themes.map((theme) => speech.t.experience.themes[theme]),
    tables: [
      {
        id: 'by-moment',
        caption: learning.byMoment,
        head: learning.moment,
        rows: rowsOf(byMoment, (moment) => momentNames[moment]),
      },
      {
        id: 'by-home',
        caption: learning.byHouse,
        head: learning.house,
        rows: rowsOf(byHome, (home) => names.get(home) ?? ''),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** The same as a file: what the page hides, stands in no cell either. */
export function learnedFile({ names, byMoment, byHome }: Learned, speech: Speech): string {
  const { moments: momentNames, voices, themes: themeNames, learning } = speech.t.experience;
  const linesOf = <K extends string>(
    rows: readonly FigureRow<K>[],
    [part, named]: readonly [string, (key: K) => string],
  ) =>
    rows.flatMap((row) =>
      themes.map((theme) => {
        const figure = row.figures[theme];
        return [
          part,
          named(row.part),
          voices[row.voice],
          themeNames[theme],
          figure === undefined ? '' : String(figure.count),
          figure === undefined ? '' : meanIn(figure, speech),
        ];
      }),
    );
  const { part, of, voice, theme, answers, mean } = learning.columns;
  return write([
    [part, of, voice, theme, answers, mean],
    ...linesOf(byMoment, [learning.byMoment, (moment) => momentNames[moment]]),
    ...linesOf(byHome, [learning.byHouse, (home) => names.get(home) ?? '']),
  ]);
}

const cellIn = (figure: Figure | undefined, speech: Speech): string =>
  figure === undefined
    ? speech.t.experience.learning.tooFew
    : speech.t.experience.learning.cell(meanIn(figure, speech), figure.count);

function meanIn({ mean }: Figure, { t, format }: Speech): string {
  const score = format.number(mean);
  if (mean <= lowest) return t.experience.learning.atMost(score);
  return mean >= highest ? t.experience.learning.atLeast(score) : score;
}
