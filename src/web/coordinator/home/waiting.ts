import { addDays } from '../../../domain/calendar-day.ts';
import { freePlaces } from '../../../domain/vacancy.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { RunLine } from '../../../store/runs.ts';
import { type Desk, groupNamed, youthNamed } from '../meeting/desk.ts';
import { finishedAt } from '../meeting/week.ts';
import { type Part, part } from '../meeting/part.ts';

/** Without a run, what is a week old is still new. */
const daysNew = 7;

/** Places the last run did not know of yet. */
export function newPlaces(desk: Desk, last: RunLine | undefined): Part {
  const { deps, t, format, table } = desk;
  const since = last === undefined ? addDays(table.today, -daysNew) : finishedAt(last);
  const made = deps.store.vacancies
    .listMadeSince(since)
    .filter((vacancy) => freePlaces(vacancy) > 0);
  return part(
    t.home.blocks.places.title,
    '/coordinator/vacancies?free=free',
    made,
    ({ id, facts }) => ({
      href: `/coordinator/vacancies/${id}`,
      text: `${facts.code} ${groupNamed(desk, facts.groupCode).name}`,
      quiet: desk.texts.registers.vacancies.from(format.day(facts.from)),
    }),
  );
}

/** Who has no proposal; the list comes longest waiting first. */
export const longestWaiting = (desk: Desk, longest: readonly Youth[]): Part =>
  part(
    desk.t.home.blocks.longest.title,
    '/coordinator/youths?open=no-proposal',
    longest,
    ({ facts }) => {
      const { code, name, href } = youthNamed(desk, facts.code);
      const quiet = desk.t.home.waitingSince(desk.format.day(facts.waitingSince));
      return { href, text: `${code} ${name}`, quiet };
    },
  );
