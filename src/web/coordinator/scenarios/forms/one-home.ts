import { z } from 'zod';
import { neededText, readForm } from '../../../forms.ts';
import { type ChangeForm, homeField, isHome, wrong } from './form.ts';
import { pointOf } from './place.ts';

const OneHome = z.strictObject({ group: z.string() });
const MoveHome = z.strictObject({ group: z.string(), place: neededText(80) });

/** A change of which the home says all. */
const aboutOneHome = (kind: 'close-home' | 'add-worker'): ChangeForm => ({
  kind,
  fields: (opened, typed) => [homeField(opened, typed)],
  read: (opened, _deps, body) => {
    const form = readForm(OneHome, body);
    if (!form.ok) return form;
    const { group } = form.values;
    if (!isHome(opened, group)) return wrong(body, { group: 'choose-one' });
    return { ok: true, values: { kind, group } };
  },
});

export const closeHome = aboutOneHome('close-home');
export const addWorker = aboutOneHome('add-worker');

export const moveHome: ChangeForm = {
  kind: 'move-home',
  fields: (opened, typed) => {
    const { fields, placeHint } = opened.desk.texts.scenarios.changes;
    return [
      homeField(opened, typed),
      {
        ...{ name: 'place', label: fields.place, hint: placeHint },
        ...{ value: typed['place'] ?? '', autocomplete: 'off' },
      },
    ];
  },
  read: (opened, deps, body) => {
    const form = readForm(MoveHome, body);
    if (!form.ok) return form;
    const { group, place } = form.values;
    if (!isHome(opened, group)) return wrong(body, { group: 'choose-one' });
    const location = pointOf(deps, place);
    if (location === undefined)
      return wrong(body, { place: opened.desk.texts.scenarios.changes.placeUnknown });
    return { ok: true, values: { kind: 'move-home', group, place, location } };
  },
};
