import { z } from 'zod';
import { Code, Id } from './ids.ts';

const Words = z.string();
const Codes = z.array(Code).readonly();

/** A home where a few young people live together, as its provider describes it. */
export const GroupFacts = z
  .strictObject({
    code: Code,
    name: Words,
    providerCode: Code,
    providerName: Words,
    postcode: Words,
    place: Words,
    setting: z.enum(['open', 'closed']),
    registeredClosed: z.boolean(),
    siting: z.enum(['neighbourhood', 'campus']),
    aroundTheClock: z.boolean(),
    homely: z.boolean(),
    fixedTeam: z.boolean(),
    individualHelp: z.enum(['treatment', 'support', 'both', 'none']),
    asLongAsNeeded: z.boolean(),
    perspectiveLiving: z.boolean(),
    perspectiveCare: z.boolean(),
    perspectiveSchoolWork: z.boolean(),
    youngest: z.int().min(0).max(30),
    oldest: z.int().min(0).max(30),
    stayUntilAge: z.int().min(1).max(40),
    sex: z.enum(['any', 'f', 'm']),
    size: z.int().min(1).max(12),
    preferredSize: z.int().min(1).max(12),
    staffOnGroup: z.int().min(0).max(12),
    offers: Codes,
    education: Codes,
    excludes: Codes,
    riskCaps: z.record(Code, z.int().min(0)),
    intensityBudget: z.int().min(0).nullable(),
    maxAgeSpread: z.number().min(0),
    arrivalsAtOnce: z.int().min(0).max(6),
    ownBedroom: z.boolean(),
    wheelchair: z.boolean(),
    pets: z.boolean(),
    smoking: z.enum(['no', 'outside']),
    houseText: Words,
  })
  .readonly();
export type GroupFacts = z.infer<typeof GroupFacts>;

export const Group = z.strictObject({ id: Id, providerId: Id, facts: GroupFacts }).readonly();
export type Group = z.infer<typeof Group>;

/** Somebody who lives in a group already; known by code only. */
export const ResidentFacts = z
  .strictObject({
    code: Code,
    groupCode: Code,
    bornOn: z.iso.date(),
    sex: z.enum(['f', 'm', 'x']),
    risks: Codes,
    intensity: z.int().min(1).max(4),
    livesThereSince: z.iso.date().nullable(),
    expectedExit: z.iso.date().nullable(),
    leftOn: z.iso.date().nullable(),
  })
  .readonly();
export type ResidentFacts = z.infer<typeof ResidentFacts>;

export const Provider = z.strictObject({ id: Id, code: Code, name: Words }).readonly();
export type Provider = z.infer<typeof Provider>;

/** Two people who must not live together, and why (a code, never a story). */
export const KeptApart = z.strictObject({ personA: Code, personB: Code, reason: Code }).readonly();
export type KeptApart = z.infer<typeof KeptApart>;
