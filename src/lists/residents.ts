import type { ResidentFacts } from '../domain/group.ts';
import { oneOf } from './cells/choices.ts';
import { codesOf } from './cells/listed-codes.ts';
import { day, pastDay } from './cells/days.ts';
import { orNothing, whole } from './cells/numbers.ts';
import { code } from './cells/words.ts';
import { groupCode } from './group-code.ts';
import { type List, fault } from './list.ts';

export const residentList: List<ResidentFacts> = {
  kind: 'residents',
  title: { nl: 'Bewoners', en: 'Residents' },
  columns: {
    code: { heading: { nl: 'code', en: 'code' }, cell: code, example: 'R-900' },
    groupCode: { heading: { nl: 'groep', en: 'group' }, cell: groupCode, example: 'G-900' },
    bornOn: {
      heading: { nl: 'geboortedatum', en: 'date of birth' },
      cell: pastDay,
      example: '2011-02-11',
    },
    sex: {
      heading: { nl: 'geslacht', en: 'sex' },
      cell: oneOf({
        f: { nl: 'vrouw', en: 'female' },
        m: { nl: 'man', en: 'male' },
        x: { nl: 'anders', en: 'other' },
      }),
      example: 'm',
    },
    risks: {
      heading: { nl: 'zorgen om gedrag', en: 'behaviour of concern' },
      cell: codesOf('risk'),
      example: '',
    },
    intensity: {
      heading: { nl: 'zorgzwaarte', en: 'care intensity' },
      cell: whole(1, 4),
      example: '2',
    },
    livesThereSince: {
      heading: { nl: 'woont er sinds', en: 'lives there since' },
      cell: orNothing(pastDay),
      example: '2025-09-01',
    },
    expectedExit: {
      heading: { nl: 'gaat waarschijnlijk weg op', en: 'expected to leave on' },
      cell: orNothing(day),
      example: '',
    },
    leftOn: { heading: { nl: 'weg sinds', en: 'left on' }, cell: orNothing(pastDay), example: '' },
  },
  keyOf: ({ code: own }) => own,
  faults: (resident, { today }) => [
    ...(resident.bornOn < today
      ? []
      : [
          fault<ResidentFacts>(
            'bornOn',
            'Een bewoner is voor vandaag geboren.',
            'A resident was born before today.',
          ),
        ]),
    ...(resident.leftOn !== null &&
    resident.livesThereSince !== null &&
    resident.leftOn < resident.livesThereSince
      ? [
          fault<ResidentFacts>(
            'leftOn',
            'Deze bewoner is weg voor hij er kwam wonen. Controleer beide datums.',
            'This resident left before moving in. Check both dates.',
          ),
        ]
      : []),
  ],
};
