import type { TableCheck } from '../table-cross-checks.ts';

/** Nobody wishes and refuses the same group, or must be kept apart from themselves. */
export const wishesAgree: TableCheck = ({ youths = [], apart = [] }) => [
  ...youths.flatMap((youth, at) =>
    (youth?.wishes ?? []).flatMap((code, index) =>
      code !== undefined && youth?.refuses?.includes(code)
        ? [
            {
              path: `youths[${at}].wishes[${index}]`,
              text: {
                nl: `De groep ${code} staat bij de wensen en bij wat geweigerd is. Kies een van de twee.`,
                en: `The group ${code} is both wished and refused. Choose one of the two.`,
              },
            },
          ]
        : [],
    ),
  ),
  ...apart.flatMap((pair, at) =>
    pair?.[0] !== undefined && pair[0] === pair[1]
      ? [
          {
            path: `apart[${at}]`,
            text: {
              nl: `${pair[0]} kan niet apart wonen van zichzelf. Noem twee verschillende personen.`,
              en: `${pair[0]} cannot be kept apart from themselves. Name two different people.`,
            },
          },
        ]
      : [],
  ),
];
