import { z } from 'zod';
import { CalendarDay } from '../../domain/calendar-day.ts';
import { median } from '../../domain/provider-figures.ts';
import type { Told } from '../publication/counted.ts';
import { publish } from '../publication/publish.ts';
import { published, publishedMiddle } from '../publication/published.ts';
import type { Monitor } from './monitor.ts';

const Count = z.int().nonnegative().nullable();

/** What was published, as it is kept. */
const ToldTree: z.ZodType<Told> = z.lazy(() =>
  z.strictObject({
    name: z.string(),
    count: Count,
    splits: z.array(z.strictObject({ name: z.string(), parts: z.array(ToldTree) })),
  }),
);

/** The monitor as it may leave: rounded, and nothing of fewer than five. */
export const Publication = z
  .strictObject({
    period: z.strictObject({ from: CalendarDay, to: CalendarDay }),
    waiting: ToldTree,
    byMonth: z.array(ToldTree),
    given: ToldTree,
    begun: ToldTree,
    speed: z.strictObject({ toProposal: Count, toStart: Count, inAll: Count }),
    ended: ToldTree,
    declined: ToldTree,
    homes: ToldTree,
    empty: z.strictObject({ places: Count, perPlace: Count }),
  })
  .readonly();
export type Publication = z.infer<typeof Publication>;

export const publicationOf = (monitor: Monitor): Publication => ({
  period: monitor.period,
  waiting: publish(monitor.waiting),
  byMonth: monitor.byMonth.map(publish),
  given: publish(monitor.given),
  begun: publish(monitor.begun),
  speed: {
    toProposal: middle(monitor.speed.toProposal),
    toStart: middle(monitor.speed.toStart),
    inAll: middle(monitor.speed.inAll),
  },
  ended: publish(monitor.ended),
  declined: publish(monitor.declined),
  homes: publish(monitor.homes),
  empty: {
    places: published(monitor.empty.places),
    perPlace: publishedMiddle(monitor.empty.places, monitor.empty.perPlace),
  },
});

const middle = (days: readonly number[]): number | null =>
  publishedMiddle(days.length, median(days));
