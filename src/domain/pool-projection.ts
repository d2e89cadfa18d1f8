import { z } from 'zod';
import { type CodeLists } from './code-list.ts';
import { type NeedKind, coarseNeeds } from './coarse-needs.ts';
import { Code, Id } from './ids.ts';
import type { YouthFacts } from './youth.ts';

/** What is read of a youth of another organisation. A name, a birthday or an address of a street is not among it. */
export const PoolRow = z
  .strictObject({
    /** Only to count and to draw; it is in no page. */
    code: Code,
    poolCode: Code,
    organisationId: Id,
    organisationName: z.string(),
    age: z.int(),
    /** Made into a region at once. */
    postcode: z.string(),
    place: z.string(),
    setting: z.enum(['open', 'closed', 'either']),
    needs: z.array(Code).readonly(),
    urgency: z.enum(['crisis', 'urgent', 'regular']),
    waitingMonth: z.string().regex(/^\d{4}-\d{2}$/),
    flags: z.int().min(0),
  })
  .readonly();
export type PoolRow = z.infer<typeof PoolRow>;

/** All that a coordinator learns of a youth of another organisation. */
export interface PoolProjection {
  readonly code: Code;
  readonly organisation: string;
  /** Two years wide. */
  readonly ages: Ages;
  /** A province; never a place. */
  readonly region: string | undefined;
  readonly setting: YouthFacts['setting'];
  readonly needs: readonly NeedKind[];
  readonly urgency: YouthFacts['urgency'];
  /** `2026-02`: the month since when this youth waits. */
  readonly waitingSince: string;
  /** How many safety flags there are; not which. */
  readonly flags: number;
}

export type Ages = readonly [number, number];

export const poolProjectionOf = (
  row: PoolRow,
  { codes, region }: { codes: CodeLists; region: string | undefined },
): PoolProjection => ({
  code: row.poolCode,
  organisation: row.organisationName,
  ages: bandOf(row.age, 2),
  region,
  setting: row.setting,
  needs: coarseNeeds(row.needs, codes),
  urgency: row.urgency,
  waitingSince: row.waitingMonth,
  flags: row.flags,
});

/** An age in a band of so many years, always cut at the same ages. */
export const bandOf = (age: number, years: number): Ages => [
  age - (age % years),
  age - (age % years) + years - 1,
];

/** What a youth is called among organisations: says nothing, and is not the number of the dossier. */
export const poolCodeOf = (id: Id): Code => `K-${id.slice(0, 8).toUpperCase()}`;
