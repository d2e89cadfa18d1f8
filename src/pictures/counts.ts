import { type Told, shownTotal } from './merge-small.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { rect, text } from './shape.ts';

/** How a picture of counts is called and told. */
export interface CountWords {
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly own: string;
  readonly others: string;
  readonly few: string;
  readonly rest: string;
}

const [labels, numbers, rowHeight, barHeight] = [104, 40, 30, 20];

/** How many wait in each class, as bars: one's own, and after it those of others that may be told. */
export function countsPicture(
  id: string,
  { areas, rest }: Told,
  words: CountWords,
  number: (count: number) => string,
): Picture {
  const most = Math.max(1, ...areas.map(shownTotal));
  const unit = (pictureWidth - labels - numbers) / most;
  const hasOthers = rest !== undefined || areas.some(({ others }) => (others ?? 0) > 0);
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height: areas.length * rowHeight,
    shapes: areas.flatMap((area, at) => {
      const y = at * rowHeight + (rowHeight - barHeight) / 2;
      const baseline = y + barHeight - 5;
      const [own, all] = [area.own * unit, shownTotal(area) * unit];
      const bar = { y, height: barHeight };
      return [
        text('words', { x: labels - 8, y: baseline }, area.name, 'end'),
        ...(own > 0 ? [rect('new', { ...bar, x: labels, width: own })] : []),
        ...(all > own ? [rect('other', { ...bar, x: labels + own, width: all - own })] : []),
        text('strong', { x: labels + all + 6, y: baseline }, number(shownTotal(area))),
      ];
    }),
    legend: [
      { look: 'new', words: words.own },
      ...(hasOthers ? [{ look: 'other' as const, words: words.others }] : []),
    ],
    table: {
      columns: [words.area, words.own, ...(hasOthers ? [words.others] : [])],
      rows: [
        ...areas.map(({ name, own, others }) => [
          name,
          number(own),
          ...(hasOthers ? [others === undefined ? words.few : number(others)] : []),
        ]),
        ...(rest === undefined
          ? []
          : [[words.rest, '', rest.others === undefined ? words.few : number(rest.others)]]),
      ],
    },
  };
}
