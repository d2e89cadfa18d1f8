import { z } from 'zod';
import { Code, Id } from '../../../domain/ids.ts';
import { day, dayOrNothing, neededText, oneOf } from '../../forms.ts';

/** From which weekly meeting the form was sent, to go back there. */
const run = Id.optional().catch(undefined);

/** Of any form: where it came from. */
export const CameFrom = z.object({ run });

const listed = z.string({ error: 'choose-one' }).min(1, { error: 'choose-one' }).pipe(Code);

/** Which place, from the list and in words: as much work for the first option as for any other, and for none. */
export const Acceptance = z.strictObject({
  run,
  startsOn: day,
  why: listed,
  reason: neededText(1000),
});

export const Alternative = z.strictObject({
  run,
  vacancy: z.string({ error: 'choose-one' }).regex(/^[A-Za-z0-9-]{1,40}$/, { error: 'choose-one' }),
  why: listed,
  because: neededText(1000),
});

export const Rejection = z
  .strictObject({
    run,
    reason: listed,
    note: neededText(1000),
    lasts: oneOf(['until', 'for-good']),
    untilOn: dayOrNothing,
  })
  .refine(({ lasts, untilOn }) => lasts === 'for-good' || untilOn !== null, {
    path: ['untilOn'],
    error: 'needed',
  })
  .transform(({ lasts, untilOn, ...rest }) => ({
    ...rest,
    untilOn: lasts === 'for-good' ? null : untilOn,
  }));
