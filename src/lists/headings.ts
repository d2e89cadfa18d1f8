import { tidy } from '../domain/clean-text.ts';
import { columnsOf } from './columns-of.ts';
import type { List } from './list.ts';
import type { ListError } from './list-error.ts';
import { restore } from './neutralise.ts';

/** Which heading stands in which place. Dutch, English and the machine's own heading are all right, in any order. */
export function arrange<Row>(list: List<Row>, headings: readonly string[]) {
  const places = new Map<string, number>();
  const errors: ListError[] = [];
  const add = (column: string, nl: string, en: string) =>
    errors.push({ row: 1, column: { nl: column, en: column }, error: { nl, en } });
  const keys = keysByHeading(list);
  headings.forEach((heading, at) => {
    const wanted = plain(restore(heading));
    if (wanted === '') return;
    const key = keys.get(wanted);
    const shown = tidy(heading).slice(0, 60);
    if (key === undefined) {
      add(
        shown,
        'Deze kolom kennen we niet. Haal hem weg of verbeter de kop.',
        'This column is not known. Take it away or mend its heading.',
      );
    } else if (places.has(key)) {
      add(
        shown,
        'Deze kolom staat er twee keer. Haal er een weg.',
        'This column is there twice. Take one away.',
      );
    } else places.set(key, at);
  });
  for (const [key, { heading }] of columnsOf(list)) {
    if (!places.has(key)) {
      errors.push({
        row: 1,
        column: heading,
        error: {
          nl: `De kolom “${heading.nl}” ontbreekt. Voeg hem toe; hij mag leeg zijn als dat bij de kolom staat.`,
          en: `The column “${heading.en}” is missing. Add it; it may be empty where its description says so.`,
        },
      });
    }
  }
  return { places, errors };
}

/** Worked out once: a file may have many thousands of headings. The first column to claim one has it. */
const keysByHeading = <Row>(list: List<Row>): ReadonlyMap<string, string> =>
  new Map(
    columnsOf(list)
      .flatMap(([key, { heading }]) =>
        [key, heading.nl, heading.en].map((name) => [plain(name), key] as const),
      )
      .reverse(),
  );

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
