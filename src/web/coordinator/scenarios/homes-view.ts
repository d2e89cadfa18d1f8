import { homesPicture } from '../../../pictures/homes-beside.ts';
import type { HomeBeside } from '../../../region/what-if/homes-beside.ts';
import type { Opened } from './opened.ts';

/** More rows than this nobody reads in one picture. */
const mostDrawn = 12;

/** Homes in which something differs, as a picture with its numbers. */
export function homesView({ desk, name }: Opened, homes: readonly HomeBeside[]) {
  const words = desk.texts.scenarios.answer;
  const differ = homes.filter(
    ({ kind, was, is }) => kind !== 'as-it-was' || was?.coming !== is?.coming,
  );
  const drawn = differ.slice(0, mostDrawn);
  return {
    picture:
      drawn.length === 0
        ? undefined
        : homesPicture(
            'homes',
            drawn.map(({ group, was, is }) => ({ name: name(group), was, is })),
            words.homesPicture,
          ),
    more: differ.length > drawn.length ? words.moreHomes(differ.length - drawn.length) : '',
  };
}
