import { z } from 'zod';
import { readForm } from '../../../forms.ts';
import { isOwn } from '../../meeting/desk.ts';
import type { Opened } from '../opened.ts';
import { type ChangeForm, wrong } from './form.ts';

const Form = z.strictObject({ youth: z.string() });

/** Only own youths can be chosen: of others nobody here knows who is on the table. */
export const takeOut: ChangeForm = {
  kind: 'take-out',
  fields: (opened, typed) => [
    {
      ...{ name: 'youth', label: opened.desk.texts.scenarios.changes.fields.youth },
      ...{ kind: 'select', value: typed['youth'], blank: opened.desk.texts.form.choose },
      options: ownYouths(opened).map((code) => ({ value: code, label: code })),
    },
  ],
  read: (opened, _deps, body) => {
    const form = readForm(Form, body);
    if (!form.ok) return form;
    const { youth } = form.values;
    if (!ownYouths(opened).includes(youth)) return wrong(body, { youth: 'choose-one' });
    return { ok: true, values: { kind: 'take-out', youth } };
  },
};

const ownYouths = ({ desk, table }: Opened): string[] =>
  table.youths.map(({ code }) => code).filter((code) => isOwn(desk, code));
