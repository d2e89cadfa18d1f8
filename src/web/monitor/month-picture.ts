import type { Line } from '../../region/monitor/figure-names.ts';
import { countsPicture } from '../../pictures/counts.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Visit } from '../visit.ts';

/** Who waited at the end of each month, as bars; a month that may not be told is left out. */
export function monthPicture(
  lines: readonly Line[],
  { t, format }: Pick<Visit, 't' | 'format'>,
): Picture | undefined {
  const areas = lines.flatMap(({ path: [, month], value }) =>
    month === undefined || value === null
      ? []
      : [{ name: format.shortMonth(month), own: value, others: 0 }],
  );
  if (areas.length === 0) return undefined;
  return countsPicture('by-month', { areas, rest: undefined }, t.monitor.picture, format.number);
}
