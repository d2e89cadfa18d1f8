import { z } from 'zod';
import { Code, Id } from '../../../domain/ids.ts';
import { day, dayOrNothing, neededText, oneOf, text } from '../../forms.ts';

/** From which weekly meeting the form was sent, to go back there. */
const run = Id.optional().catch(undefined);

export const Consultation = z.strictObject({ run });

export const Acceptance = z.strictObject({ run, startsOn: day, reason: text(1000) });

export const Alternative = z.strictObject({
  run,
  vacancy: z.string({ error: 'choose-one' }).regex(/^[A-Za-z0-9-]{1,40}$/, { error: 'choose-one' }),
  because: neededText(1000),
});

export const Rejection = z
  .strictObject({
    run,
    reason: z.string({ error: 'choose-one' }).min(1, { error: 'choose-one' }).pipe(Code),
    note: text(1000),
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

export const Reply = z.strictObject({ run, text: neededText(2000) });
