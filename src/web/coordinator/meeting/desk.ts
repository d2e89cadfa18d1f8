import type { Response } from 'express';
import type { OfficeTable } from '../../../actions/table/office-table.ts';
import { type CodeLists, codeLists } from '../../../domain/code-list.ts';
import type { Group, Provider } from '../../../domain/group.ts';
import type { Code, Id } from '../../../domain/ids.ts';
import type { LookedUp } from '../../../domain/looked-up.ts';
import type { Language, Text } from '../../../domain/text.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { Formats } from '../../../i18n/format.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { inNames } from '../../code-names.ts';
import type { PageDeps } from '../../page-deps.ts';
import { seen } from '../../seen.ts';
import { visitOf } from '../../visit.ts';
import { type Caseload, caseloadOf } from '../caseload.ts';
import { officeNow } from '../office-now.ts';
import { whileQuiet } from '../../while-quiet.ts';
import { organisationOf } from '../own.ts';
import { type DistanceTeller, distanceTeller } from '../distance.ts';

/** What lies on the coordinator's desk for one page: looked up once, asked many times. */
export interface Desk {
  readonly deps: PageDeps;
  /** The office of today, by which everything on the page is judged again. */
  readonly table: OfficeTable;
  readonly lists: CodeLists;
  /** Her own organisation's; others are in the caseload by coarse facts only. */
  readonly youths: LookedUp<Code, Youth>;
  readonly caseload: Caseload;
  readonly groups: ReadonlyMap<Code, Group>;
  readonly providers: ReadonlyMap<Id, Provider>;
  readonly organisationId: Id;
  readonly t: Catalogue['meeting'];
  readonly texts: Catalogue;
  readonly lang: Language;
  /** A sentence of the matching, with names where it says codes. */
  readonly say: (sentence: Text) => string;
  readonly format: Formats;
  readonly distances: DistanceTeller;
  /** Everybody who is named is written down as seen. */
  readonly seen: (code: Code) => void;
}

const groupsByCode = whileQuiet(
  ({ store }): ReadonlyMap<Code, Group> =>
    new Map(store.groups.list().map((group) => [group.facts.code, group])),
);

export function deskOf(deps: PageDeps, res: Response): Desk {
  const { t, lang, format } = visitOf(res);
  const { store } = deps;
  const lists = codeLists(store.codes.list());
  const caseload = caseloadOf(deps, res);
  const inWords = inNames(lists, lang);
  return {
    deps,
    table: officeNow(deps),
    lists,
    youths: caseload.own,
    caseload,
    groups: groupsByCode(deps),
    providers: new Map(store.providers.list().map((provider) => [provider.id, provider])),
    organisationId: organisationOf(res),
    t: t.meeting,
    texts: t,
    lang,
    say: (sentence) => caseload.veil(inWords(sentence)),
    format,
    distances: distanceTeller(deps, { words: t.meeting.facts, lang, format }),
    seen: (code) => seen(res, [code]),
  };
}

/** Someone or something a page names and leads to. */
export interface Named {
  readonly code: Code;
  readonly name: string;
  readonly href: string | undefined;
}

/** Another organisation's youth by what it is called in the pool, with that organisation's name. */
export function youthNamed({ youths, caseload, seen: seeing }: Desk, code: Code): Named {
  const youth = youths.get(code);
  if (youth === undefined) {
    const other = caseload.others.get(code);
    return { code: other?.code ?? code, name: other?.organisation ?? '', href: undefined };
  }
  seeing(code);
  return { code, name: youth.facts.name, href: `/coordinator/youths/${youth.id}` };
}

/** No exact figure is told of who is not in the own caseload. */
export const isOwn = ({ youths }: Desk, code: Code): boolean => youths.has(code);

export function groupNamed({ groups }: Desk, code: Code): Named {
  const group = groups.get(code);
  return {
    code,
    name: group?.facts.name ?? '',
    href: group && `/coordinator/groups/${group.id}`,
  };
}

/** "4,2 km", from whole tenths. */
export const km = ({ format }: Desk, tenths: number): string => `${format.number(tenths / 10)} km`;
