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
