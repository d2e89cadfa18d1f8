import { type VacancyFacts } from '../domain/vacancy.ts';
import { day, pastDay } from './cells/days.ts';
import { orNothing, whole } from './cells/numbers.ts';
import { code } from './cells/words.ts';
import { groupCode } from './group-code.ts';
import { type List, fault } from './list.ts';

export const vacancyList: List<VacancyFacts> = {
  kind: 'vacancies',
  title: { nl: 'Vrije plekken', en: 'Vacancies' },
  columns: {
    code: { heading: { nl: 'code', en: 'code' }, cell: code, example: 'V-900' },
    groupCode: { heading: { nl: 'groep', en: 'group' }, cell: groupCode, example: 'G-900' },
    from: { heading: { nl: 'vrij vanaf', en: 'free from' }, cell: day, example: '2026-11-22' },
    until: {
      heading: { nl: 'vrij tot en met', en: 'free until' },
      cell: orNothing(day),
      example: '',
    },
    places: { heading: { nl: 'plekken', en: 'places' }, cell: whole(1, 6), example: '1' },
    confirmedOn: {
      heading: { nl: 'laatst bevestigd op', en: 'last confirmed on' },
      cell: pastDay,
      example: '2026-11-20',
    },
  },
  keyOf: (vacancy) => vacancy.code,
  faults: ({ from, until }) =>
    until !== null && until < from
      ? [
          fault(
            'until',
            'De plek is niet meer vrij voor hij vrijkomt. Controleer beide datums.',
            'The place stops being free before it becomes free. Check both dates.',
          ),
        ]
      : [],
};
