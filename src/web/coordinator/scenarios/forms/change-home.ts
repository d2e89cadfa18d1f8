import { z } from 'zod';
import type { Group } from '../../../../matching/table.ts';
import type { HomeFacts } from '../../../../region/what-if/change.ts';
import { readForm, wholeNumber } from '../../../forms.ts';
import type { Opened } from '../opened.ts';
import { type ChangeForm, wrong } from './form.ts';
import { fromField, homeShape, numberFields, offersField } from './home-facts.ts';

const Form = z.strictObject({ group: z.string(), ...homeShape, extraPlaces: wholeNumber(0, 12) });

/** The form begins with the home as it is, and only what is otherwise becomes the change. */
export const changeHome: ChangeForm = {
  kind: 'change-home',
  fields: (opened, typed) => {
    const { fields, extraHint } = opened.desk.texts.scenarios.changes;
    const home = homeIn(opened, typed['group']);
    const asked = { ...(home === undefined ? {} : asTyped(home, opened)), ...typed };
    return [
      ...numberFields(opened, asked),
      {
        ...{ name: 'extraPlaces', label: fields.extraPlaces, value: asked['extraPlaces'] },
        ...{ hint: extraHint, inputmode: 'numeric', width: 'short', autocomplete: 'off' },
      },
      fromField(opened, asked),
      offersField(opened, asked),
    ];
  },
  read: (opened, _deps, body) => {
    const form = readForm(Form, body);
    if (!form.ok) return form;
    const { group, extraPlaces, from, youngest, oldest, ...rest } = form.values;
    const home = homeIn(opened, group);
    if (home === undefined) return wrong(body, { group: 'choose-one' });
    const facts = otherwise(home, { ...rest, ages: [youngest, oldest] });
    if (Object.keys(facts).length === 0 && extraPlaces === 0)
      return wrong(body, { youngest: opened.desk.texts.scenarios.changes.nothingChanged });
    return { ok: true, values: { kind: 'change-home', group, facts, extraPlaces, from } };
  },
};

const homeIn = ({ table }: Opened, code: unknown): Group | undefined =>
  table.groups.find((home) => home.code === code);

const asTyped = (home: Group, { table }: Opened) => ({
  youngest: String(home.ages[0]),
  oldest: String(home.ages[1]),
  stayUntilAge: String(home.stayUntilAge),
  size: String(home.size),
  preferredSize: String(home.preferredSize),
  staffOnGroup: String(home.staffOnGroup),
  offers: home.offers,
  extraPlaces: '0',
  from: table.today,
});

function otherwise(home: Group, facts: HomeFacts): Partial<HomeFacts> {
  const { size, preferredSize, ages, stayUntilAge, staffOnGroup, offers } = facts;
  return {
    ...(size === home.size ? {} : { size }),
    ...(preferredSize === home.preferredSize ? {} : { preferredSize }),
    ...(same(ages, home.ages) ? {} : { ages }),
    ...(stayUntilAge === home.stayUntilAge ? {} : { stayUntilAge }),
    ...(staffOnGroup === home.staffOnGroup ? {} : { staffOnGroup }),
    ...(same(offers.toSorted(), home.offers) ? {} : { offers }),
  };
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
