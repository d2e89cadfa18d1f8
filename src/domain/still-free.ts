import { z } from 'zod';

/** What a mail asks about: a house by its name, and the key of a link of our own. */
const Asked = z.array(z.strictObject({ house: z.string(), key: z.string() }));
export type Asked = z.infer<typeof Asked>;

/** As it waits in the outbox, sealed. */
export const askedAsWords = (asked: Asked): string => JSON.stringify(asked);

export const askedIn = (words: string): Asked => Asked.parse(JSON.parse(words));
