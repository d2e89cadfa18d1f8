import type { Code } from '../../../domain/ids.ts';
import type { Candidate } from '../../../matching/explain/who-fits.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { gainsView } from '../meeting/cost-view.ts';
import { type Desk, isOwn, youthNamed } from '../meeting/desk.ts';
import { moveText } from '../meeting/move-view.ts';
import { poolLine } from '../pool-words.ts';

type Words = Catalogue['registers']['candidates'];

/** Who could have a place, in bands of equals; nothing when it could not be worked out. */
export function candidatesView(
  desk: Desk,
  group: Code,
  fit: readonly Candidate[] | undefined,
  words: Words,
) {
  return fit?.map(({ youth, along, homeTenths, gain, others, band }) => ({
    youth: youthNamed(desk, youth),
    // Of somebody else's youth coarse facts only, and nothing as exact as a distance.
    home: isOwn(desk, youth) ? fromHome(desk, { youth, group, homeTenths }) : coarsely(desk, youth),
    along:
      along.length === 0
        ? undefined
        : words.along(desk.format.list(along.map(desk.caseload.codeOf))),
    band: words.bands(band),
    gains:
      gain === undefined
        ? [{ kind: 'neutral', text: words.notSolved }]
        : gain.every((much) => much === 0)
          ? [{ kind: 'neutral', text: words.same }]
          : gainsView(desk, gain),
    others: others.map((move) => ({
      youth: youthNamed(desk, move.youth),
      text: moveText(desk, move),
    })),
  }));
}

function coarsely({ caseload, texts, lang, format }: Desk, youth: Code): string {
  const other = caseload.others.get(youth);
  return other === undefined ? '' : poolLine(other, { t: texts, lang, format });
}

function fromHome(
  { distances, youths, groups }: Desk,
  { youth, group, homeTenths }: { youth: Code; group: Code; homeTenths: number },
): string {
  const measured = { homeTenths, schoolTenths: null };
  const { home } = distances(measured, youths.get(youth)?.facts, groups.get(group)?.facts);
  return home.from.home(home.far);
}
