import { howFar } from '../../actions/how-far.ts';
import type { GroupFacts } from '../../domain/group.ts';
import { type Located, howLocated } from '../../domain/locate.ts';
import type { Language } from '../../domain/text.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { PageDeps } from '../page-deps.ts';

interface Measured {
  readonly homeTenths: number;
  readonly schoolTenths: number | null;
}

interface Tongue {
  readonly words: Catalogue['meeting']['facts'];
  readonly lang: Language;
  readonly format: Formats;
}

type How = Located['how'] | undefined;

/** How far a house is, told no more exactly than it was measured, and how that was. */
export function distanceTeller(deps: PageDeps, tongue: Tongue) {
  return (measured: Measured, youth?: YouthFacts, group?: GroupFacts) => {
    const hows = youth && group && howFar(deps, youth, group);
    const home = told(tongue, measured.homeTenths, hows?.home?.how);
    const school =
      measured.schoolTenths === null
        ? undefined
        : told(tongue, measured.schoolTenths, hows?.school?.how);
    return { home, school };
  };
}

export type DistanceTeller = ReturnType<typeof distanceTeller>;

/** Two places in one town lie at nought km of each other, which says something about towns only. */
function told({ words, lang, format }: Tongue, tenths: number, how: How) {
  const near = tenths < aKilometre;
  const same = near && how !== undefined && how !== 'postcode';
  return {
    far: near ? words.near[how ?? 'postcode'] : words.km(format.number(tenths / 10)),
    from: same ? words.same : words.from,
    how: how && howLocated[how][lang],
  };
}

const aKilometre = 10;
