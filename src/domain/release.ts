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

/** From this moment the provider knows; with the words that went along. */
export const Release = z
  .strictObject({
    ground: z.enum(releaseGrounds),
    words: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .readonly();
export type Release = z.infer<typeof Release>;
