import { homesMap } from '../../../pictures/homes-map.ts';
import type { Picture } from '../../../pictures/picture.ts';
import type { Change } from '../../../region/what-if/change.ts';
import type { Moved } from '../../../region/what-if/who-moves.ts';
import type { PageDeps } from '../../page-deps.ts';
import { readCountry } from '../pictures/country.ts';
import type { Sides } from './answer-view.ts';
import type { Opened } from './opened.ts';

/** Where homes open, close and change, and the ways of own youths to a place they have only then. */
export function mapOfScenario(
  deps: PageDeps,
  { desk, read, name }: Opened,
  { before, after }: Sides,
  own: readonly Moved[],
): Picture {
  const words = desk.texts.scenarios.answer.mapPicture;
  const homes = new Map(after.table.groups.map((home) => [home.code, home]));
  const youths = new Map(before.table.youths.map((youth) => [youth.code, youth]));
  return homesMap(
    'map',
    readCountry(deps),
    {
      homes: [...homes.values()].map(({ code, location }) => ({
        ...location,
        name: name(code),
        kind: kindOf(code, read.answered),
      })),
      ways: own.flatMap(({ youth, to }) => {
        const [who, home] = [youths.get(youth), to === undefined ? undefined : homes.get(to)];
        if (who === undefined || home === undefined) return [];
        const ends = who.homes.map((from) => ({ from, to: home.location }));
        return [{ who: youth, to: name(home.code), ends }];
      }),
    },
    words,
  );
}

/** Who opens and closes the same home has closed it. */
function kindOf(code: string, changes: readonly Change[]) {
  const about = changes.filter((change) => 'group' in change && change.group === code);
  if (about.some(({ kind }) => kind === 'close-home')) return 'closed';
  if (about.some(({ kind }) => kind === 'open-home')) return 'opened';
  return about.length > 0 ? 'changed' : 'other';
}
