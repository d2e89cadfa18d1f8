import type { CodeLists } from '../../../domain/code-list.ts';
import type { Visit } from '../../visit.ts';
import { type Filter, ageBands, opens, statuses, urgencies } from './filter.ts';

/** The questions above the list, with what is chosen now. */
export function filterFields(filter: Filter, { t, lang }: Visit, codes: CodeLists) {
  const words = t.registers.youths;
  const select = (name: string, label: string, value: string, options: readonly Option[]) => ({
    name,
    label,
    kind: 'select',
    value,
    options,
  });
  const anything = { value: '', label: words.filter.all };
  const needs = [...(codes.get('need') ?? []), ...(codes.get('education') ?? [])];
  return [
    { name: 'q', label: words.filter.q, value: filter.q, maxlength: 80 },
    select(
      'status',
      words.filter.status,
      filter.status,
      statuses.map((value) => ({ value, label: words.statusChoices[value] })),
    ),
    select('urgency', words.filter.urgency, filter.urgency ?? '', [
      anything,
      ...urgencies.map((value) => ({ value, label: words.urgencies[value] })),
    ]),
    select('age', words.filter.age, filter.age ?? '', [
      anything,
      ...(Object.keys(ageBands) as (keyof typeof ageBands)[]).map((value) => ({
        value,
        label: words.ages[value],
      })),
    ]),
    select('need', words.filter.need, filter.need, [
      anything,
      ...needs.map(([value, name]) => ({ value, label: name[lang] })),
    ]),
    select('open', words.filter.open, filter.open ?? '', [
      anything,
      ...opens.map((value) => ({ value, label: words.opens[value] })),
    ]),
  ];
}

interface Option {
  readonly value: string;
  readonly label: string;
}
