import { z } from 'zod';
import { readPolicy } from '../../../../actions/read-policy.ts';
import { policySentences } from '../../../../matching/policy-sentences.ts';
import { numberKeys } from '../../../../region/what-if/change.ts';
import { readForm } from '../../../forms.ts';
import type { Opened } from '../opened.ts';
import { type ChangeForm, wrong } from './form.ts';

const Form = z.strictObject({
  number: z.string({ error: 'choose-one' }),
  value: z
    .string({ error: 'needed' })
    .trim()
    .min(1, { error: 'needed' })
    .regex(/^\d{1,7}(?:[.,]\d{1,4})?$/, { error: 'not-a-number' })
    .transform((typed) => Number(typed.replace(',', '.'))),
});

/** One number of the policy at a time. Of a pair each is a number of its own. */
export const setNumber: ChangeForm = {
  kind: 'set-number',
  fields: (opened, typed) => {
    const { fields } = opened.desk.texts.scenarios.changes;
    return [
      {
        ...{ name: 'number', label: fields.number, kind: 'select', value: typed['number'] },
        blank: opened.desk.texts.form.choose,
        options: partsOf(opened).map(({ value, label }) => ({ value, label })),
      },
      {
        ...{ name: 'value', label: fields.value, value: typed['value'] ?? '' },
        ...{ inputmode: 'decimal', width: 'short', autocomplete: 'off' },
      },
    ];
  },
  read: (opened, _deps, body) => {
    const form = readForm(Form, body);
    if (!form.ok) return form;
    const part = partsOf(opened).find(({ value }) => value === form.values.number);
    if (part === undefined) return wrong(body, { number: 'choose-one' });
    const { policy } = opened.table;
    const { key, at } = part;
    const is = policy[key];
    const value = typeof is === 'number' ? form.values.value : replaced(is, at, form.values.value);
    if (JSON.stringify(value) === JSON.stringify(is))
      return wrong(body, { value: opened.desk.texts.scenarios.changes.nothingChanged });
    const read = readPolicy({ ...policy, [key]: value });
    const [error] = read.ok ? [] : read.errors;
    if (error !== undefined) return wrong(body, { value: error.text[opened.desk.lang] });
    return { ok: true, values: { kind: 'set-number', number: key, value } };
  },
};

const replaced = (
  [first, second]: readonly [number, number],
  at: number,
  value: number,
): [number, number] => (at === 0 ? [value, second] : [first, value]);

function partsOf({ desk, table: { policy } }: Opened) {
  const { nowIs, part } = desk.texts.scenarios.changes;
  return numberKeys.flatMap((key) =>
    [policy[key]].flat().map((now, at, all) => ({
      key,
      at,
      value: all.length === 1 ? key : `${key}-${at + 1}`,
      label: nowIs(
        all.length === 1
          ? policySentences[key][desk.lang]
          : `${policySentences[key][desk.lang]} ${part(at + 1)}`,
        `${desk.format.number(now)} ${desk.texts.rules.units[key] ?? ''}`.trim(),
      ),
    })),
  );
}
