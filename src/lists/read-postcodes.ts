import type { Point } from '../domain/gazetteer.ts';
import { Postcode } from '../domain/postcode.ts';
import type { Text } from '../domain/text.ts';
import { brief } from './cells/words.ts';
import type { ListError } from './list-error.ts';
import { records } from './records.ts';

export interface Located extends Point {
  readonly postcode: Postcode;
}

/** What people who publish such tables call the columns. */
const called = {
  postcode: ['postcode', 'pc4', 'pc6', 'postcode4', 'postcode6', 'pc', 'zipcode', 'zip'],
  lat: ['lat', 'latitude', 'breedtegraad', 'breedte'],
  lon: ['lon', 'lng', 'long', 'longitude', 'lengtegraad', 'lengte'],
} as const;

const names: Readonly<Record<keyof typeof called, Text>> = {
  postcode: { nl: 'postcode', en: 'postcode' },
  lat: { nl: 'breedtegraad', en: 'latitude' },
  lon: { nl: 'lengtegraad', en: 'longitude' },
};

/** The Netherlands in Europe, with some room; the islands overseas have no postcodes. */
const within = { lat: [50.5, 53.8], lon: [3.1, 7.4] } as const;

/** Where postcodes lie, of four or six signs, or everything that is wrong with the table. */
export function readPostcodes(text: string): { rows: Located[]; errors: ListError[] } {
  const lines = records(text);
  if (!Array.isArray(lines)) return { rows: [], errors: [lines] };
  const [headings = [], ...body] = lines;
  const at = {
    postcode: placeOf(headings, 'postcode'),
    lat: placeOf(headings, 'lat'),
    lon: placeOf(headings, 'lon'),
  };
  const missing = (['postcode', 'lat', 'lon'] as const).filter((column) => at[column] === -1);
  if (missing.length > 0) return { rows: [], errors: missing.map(noColumn) };

  const rows: Located[] = [];
  const errors: ListError[] = [];
  const seen = new Map<string, number>();
  body.forEach((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return;
    const row = index + 2;
    const wrong = (column: keyof typeof called, error: Text) =>
      errors.push({ row, column: names[column], error });
    const words = {
      postcode: line[at.postcode] ?? '',
      lat: line[at.lat] ?? '',
      lon: line[at.lon] ?? '',
    };
    const postcode = Postcode.safeParse(words.postcode);
    if (!postcode.success) wrong('postcode', notAPostcode(words.postcode));
    else if (seen.has(postcode.data)) wrong('postcode', twice(seen.get(postcode.data) ?? 0));
    else seen.set(postcode.data, row);
    const [lat, lon] = [degrees(words.lat), degrees(words.lon)];
    if (!isWithin('lat', lat)) wrong('lat', notThere('lat', words.lat));
    if (!isWithin('lon', lon)) wrong('lon', notThere('lon', words.lon));
    if (postcode.success) rows.push({ postcode: postcode.data, lat, lon });
  });
  return { rows: errors.length > 0 ? [] : rows, errors };
}

const placeOf = (headings: readonly string[], column: keyof typeof called): number =>
  headings.findIndex((heading) =>
    (called[column] as readonly string[]).includes(
      heading.toLowerCase().replaceAll(/[^a-z\d]/g, ''),
    ),
  );

/** `52.1`, or `52,1` as a Dutch spreadsheet writes it. */
const degrees = (words: string): number =>
  /^\s*\d{1,2}[.,]\d+\s*$/.test(words) ? Number(words.trim().replace(',', '.')) : NaN;

const isWithin = (axis: 'lat' | 'lon', number: number): boolean =>
  number >= within[axis][0] && number <= within[axis][1];

const noColumn = (column: keyof typeof called): ListError => ({
  row: 1,
  column: names[column],
  error: {
    nl: `Deze kolom ontbreekt. Noem hem ${called[column].slice(0, 3).join(', ')}.`,
    en: `This column is missing. Call it ${called[column].slice(0, 3).join(', ')}.`,
  },
});

const notAPostcode = (words: string): Text => ({
  nl: `“${brief(words)}” is geen postcode. Schrijf 1234 of 1234 AB.`,
  en: `“${brief(words)}” is not a postcode. Write 1234 or 1234 AB.`,
});

const twice = (first: number): Text => ({
  nl: `Deze postcode staat ook al in rij ${first}. Haal een van de twee weg.`,
  en: `This postcode is in row ${first} already. Take one of the two away.`,
});

const notThere = (axis: 'lat' | 'lon', words: string): Text => {
  const [least, most] = within[axis];
  return Number.isNaN(degrees(words))
    ? {
        nl: `“${brief(words)}” is geen getal in graden. Verbeter het, zoals ${least}21, of haal de rij weg.`,
        en: `“${brief(words)}” is not a number of degrees. Mend it, such as ${least}21, or take the row away.`,
      }
    : {
        nl: `“${brief(words)}” ligt buiten Nederland. Vul graden in tussen ${least} en ${most}.`,
        en: `“${brief(words)}” is outside the Netherlands. Fill in degrees between ${least} and ${most}.`,
      };
};
