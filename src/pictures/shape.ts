/** A mark in a picture. What it says and its attributes are escaped where they are printed, like all words. */
export interface Shape {
  readonly name: ShapeName;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly words: string;
}

type ShapeName = 'rect' | 'circle' | 'line' | 'path' | 'text';

/** How something looks is a class; the style sheet knows its colours by day, by night and on paper. */
export type Look =
  | 'land'
  | 'here'
  | 'axis'
  | 'way'
  | 'taken'
  | 'new'
  | 'free'
  | 'other'
  | 'before'
  | 'home'
  | 'worker'
  | 'today'
  | 'words'
  | 'quiet'
  | 'strong'
  | 'on-dark';

type Place = Readonly<Record<string, number>>;

export const rect = (look: Look, place: Place): Shape => mark('rect', look, place);
export const circle = (look: Look, place: Place): Shape => mark('circle', look, place);
export const line = (look: Look, place: Place): Shape => mark('line', look, place);

export const text = (
  look: Look,
  { x, y }: { x: number; y: number },
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => {
  const shape = mark('text', look, { x, y });
  return { ...shape, attributes: [...shape.attributes, ['text-anchor', anchor]], words };
};

/** An outline that closes itself, of one or more rings. */
export function outline(look: Look, rings: readonly (readonly Dot[])[]): Shape {
  const d = rings.map((ring) => `M${ring.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`);
  const shape = mark('path', look, {});
  return { ...shape, attributes: [...shape.attributes, ['d', d.join('')]] };
}

/** A point of the picture. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

const mark = (name: ShapeName, look: Look, place: Place): Shape => ({
  name,
  attributes: [
    ['class', `plek-drawing__${look}`],
    ...Object.entries(place).map(([key, number]) => [key, tenth(number)] as const),
  ],
  words: '',
});

/** No number of a picture needs more; one that is no number is our mistake. */
function tenth(number: number): string {
  if (!Number.isFinite(number)) throw new Error('A picture was given something that is no number');
  return String(Math.round(number * 10) / 10);
}
