import { z } from 'zod';
import { Id } from './ids.ts';

/** The lists of which somebody may keep a filter under a name. */
export const filteredLists = ['youths', 'pool', 'vacancies', 'proposals'] as const;
export type FilteredList = (typeof filteredLists)[number];

/** What somebody asked of a list, kept under a name of their own. */
export const SavedFilter = z
  .strictObject({
    id: Id,
    list: z.enum(filteredLists),
    name: z.string(),
    query: z.string(),
  })
  .readonly();
export type SavedFilter = z.infer<typeof SavedFilter>;

/** More than this is no help any more. */
export const mostFilters = 12;
