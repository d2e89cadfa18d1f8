/** Fewer than this many could be recognised. */
export const fewestPublished = 5;
const step = 5;
const fewestForShare = 20;
const fewestForMedian = 10;

/** A count as it may be published: rounded to a multiple of five, and nothing of fewer than five. */
export const published = (count: number): number | null =>
  count < fewestPublished ? null : toStep(count);

/** As a share in whole per cents of a large enough group, from what is published anyhow: it tells nothing more. */
export function publishedShare(part: number, whole: number): number | null {
  const [of, all] = [published(part), published(whole)];
  return shareOfPublished(of, all);
}

/** The same, of two numbers that were published already. */
export const shareOfPublished = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole < fewestForShare
    ? null
    : Math.min(100, toStep((100 * part) / whole));

/** The one in the middle of at least ten, rounded to five: nobody's own number. */
export function publishedMiddle(count: number, median: number | undefined): number | null {
  return count < fewestForMedian || median === undefined ? null : toStep(median);
}

/** Halves up, and never minus nothing. */
const toStep = (number: number): number => Math.floor(number / step + 0.5) * step;
