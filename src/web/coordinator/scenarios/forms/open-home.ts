import { z } from 'zod';
import { neededText, oneOf, readForm, wholeNumber } from '../../../forms.ts';
import type { Opened } from '../opened.ts';
import { type ChangeForm, wrong } from './form.ts';
import { fromField, homeShape, numberFields, offersField } from './home-facts.ts';
import { pointOf } from './place.ts';

const Form = z.strictObject({
  name: neededText(60),
  place: neededText(80),
  setting: oneOf(['open', 'closed']),
  ...homeShape,
  places: wholeNumber(0, 12),
});

export const openHome: ChangeForm = {
  kind: 'open-home',
  fields: (opened, typed) => {
    const { fields, placeHint, settings, newHome } = opened.desk.texts.scenarios.changes;
    const asked: Readonly<Record<string, unknown>> = { ...usual(opened), name: newHome, ...typed };
    return [
      {
        name: 'name',
        label: fields.name,
        value: asked['name'],
        maxlength: 60,
        autocomplete: 'off',
      },
      {
        ...{ name: 'place', label: fields.place, value: asked['place'] ?? '', hint: placeHint },
        autocomplete: 'off',
      },
      {
        ...{ name: 'setting', label: fields.setting, kind: 'radio', value: asked['setting'] },
        options: Object.entries(settings).map(([value, label]) => ({ value, label })),
      },
      ...numberFields(opened, asked),
      { name: 'places', label: fields.places, value: asked['places'], inputmode: 'numeric', width: 'short', autocomplete: 'off' }, // prettier-ignore
      fromField(opened, asked),
      offersField(opened, asked),
    ];
  },
  read: (opened, deps, body) => {
    const form = readForm(Form, body);
    if (!form.ok) return form;
    const { youngest, oldest, ...rest } = form.values;
    const location = pointOf(deps, rest.place);
    if (location === undefined)
      return wrong(body, { place: opened.desk.texts.scenarios.changes.placeUnknown });
    const group = freeCode(opened);
    return {
      ok: true,
      values: { kind: 'open-home', group, ...rest, location, ages: [youngest, oldest] },
    };
  },
};

/** As a small home often is. */
const usual = ({ table }: Opened) => ({
  ...{ setting: 'open', youngest: '12', oldest: '17', stayUntilAge: '18' },
  ...{ size: '4', preferredSize: '4', staffOnGroup: '2', places: '4', from: table.today },
});

function freeCode({ table, read }: Opened): string {
  const taken = new Set([
    ...table.groups.map(({ code }) => code),
    ...read.changes.flatMap((change) => ('group' in change ? [change.group] : [])),
  ]);
  let number = 1;
  while (taken.has(`NEW-${number}`)) number += 1;
  return `NEW-${number}`;
}
