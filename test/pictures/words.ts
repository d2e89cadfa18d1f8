import { nl } from '../../src/i18n/nl.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import type { Shape } from '../../src/pictures/shape.ts';

/** Words as pages hand them over. */
export const words = nl.pictures;

/** How many marks of this look there are. */
export const drawn = ({ shapes }: Picture, look: string): number =>
  shapes.filter((shape) => lookOf(shape) === look).length;

/** All that is written in the picture, from front to back. */
export const written = ({ shapes }: Picture): string[] =>
  shapes.filter(({ name }) => name === 'text').map((shape) => shape.words);

export const numberOf = ({ attributes }: Shape, name: string): number =>
  Number(new Map(attributes).get(name));

export const lookOf = ({ attributes }: Shape): string =>
  (new Map(attributes).get('class') ?? '').replace('plek-drawing__', '');

/** Marks that stick out of the picture. */
export const outside = ({ shapes, width, height }: Picture): string[] =>
  shapes
    .filter(({ name }) => name === 'rect' || name === 'circle')
    .filter((shape) => {
      const [x, y] = [numberOf(shape, 'x') || 0, numberOf(shape, 'y') || 0];
      const [cx, cy] = [numberOf(shape, 'cx') || x, numberOf(shape, 'cy') || y];
      const right = x + (numberOf(shape, 'width') || 0);
      const low = y + (numberOf(shape, 'height') || 0);
      return [x, y, cx, cy].some((place) => place < 0) || right > width || low > height;
    })
    .map(lookOf);
