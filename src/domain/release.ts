import { z } from 'zod';

/** On what a provider may learn who it is about: whose consent there is, or a measure that asks none. */
export const releaseGrounds = [
  'parents',
  'youth-and-parents',
  'youth',
  'representative',
  'measure',
] as const;
export type ReleaseGround = (typeof releaseGrounds)[number];

/** Whose consent was asked, by which coordinator, and when. */
const Given = z
  .strictObject({ ground: z.enum(releaseGrounds), by: z.string(), at: z.iso.datetime() })
  .readonly();
export type Given = z.infer<typeof Given>;

/** From this moment the provider knows; with the words that went along. Consent may be asked again, and all of it stays. */
export const Release = z
  .strictObject({ ...Given.unwrap().shape, words: z.string(), renewals: z.array(Given).readonly() })
  .readonly();
export type Release = z.infer<typeof Release>;

/** What counts now: the consent that was asked last. */
export const lastGiven = (release: Release): Given => release.renewals.at(-1) ?? release;
