import { expect, test } from 'vitest';
import { z } from 'zod';
import { Id } from '../../src/domain/ids.ts';
import { nl } from '../../src/i18n/nl.ts';
import {
  day,
  dayOrNothing,
  neededText,
  oneOf,
  readForm,
  text,
  wholeNumber,
} from '../../src/web/forms.ts';

/** Every kind of field says what is wrong in words of ours. */

test.each([
  ['a text', text(3)],
  ['a text that is needed', neededText(3)],
  ['a day', day],
  ['a day, or nothing', dayOrNothing],
  ['a whole number', wholeNumber(1, 9)],
  ['one of several', oneOf(['a', 'b'])],
  ['what only a made-up form lacks', Id.or(z.literal(''))],
])('%s', (_, field) => {
  for (const typed of [undefined, ['two', 'words'], '31-12-2026', '2026-02-30', 'far too long']) {
    const form = readForm(z.strictObject({ field }), typed === undefined ? {} : { field: typed });
    if (!form.ok) expect(nl.errors).toHaveProperty(form.errors['field'] ?? 'no word');
  }
  expect(readForm(z.strictObject({ field }), {}).ok).toBe(false);
});

test('no day is nothing, and a day is that day', () => {
  const form = z.strictObject({ field: dayOrNothing });
  expect(readForm(form, { field: '' })).toEqual({ ok: true, values: { field: null } });
  expect(readForm(form, { field: '2026-12-31' })).toEqual({ ok: true, values: { field: '2026-12-31' } }); // prettier-ignore
});
