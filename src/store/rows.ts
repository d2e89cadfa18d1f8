import { z } from 'zod';

/** SQLite keeps lists and facts as JSON text; here they become values again, or the row is refused. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

/**
 * The same for facts that are read again and again: rows of facts are never changed, so the same words give the same
 * value. Whoever is forgotten must be forgotten here too.
 */
export function keptJson<T extends z.ZodType>(schema: T) {
  const reads = json(schema);
  const kept = new Map<string, z.output<T>>();
  forgetting.push(() => kept.clear());
  return z.string().transform((text, context): z.output<T> => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const read = reads.safeParse(text);
    if (!read.success) {
      context.addIssue({ code: 'custom', message: read.error.message });
      return z.NEVER;
    }
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, read.data);
    return read.data;
  });
}

/** Who waits, lives somewhere and offers a place in a whole country. */
const mostKept = 20_000;
const forgetting: (() => void)[] = [];

export function forgetKept(): void {
  for (const forget of forgetting) forget();
}

/** SQLite has no booleans. */
export const flag = z.literal([0, 1]).transform((value) => value === 1);

/** Who wrote a fact, and when. */
export interface Pen {
  readonly by: string;
  readonly at: Date;
}

export const penned = ({ by, at }: Pen): { by: string; at: string } => ({
  by,
  at: at.toISOString(),
});
