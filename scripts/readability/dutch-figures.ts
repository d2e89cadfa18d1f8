/** Names with a version keep their point, and so do clocks, addresses and lists of numbers. */
const names =
  /\b(?:WCAG|BY|Jeugdwet|artikel|versie|Node|axe|TLS|OAuth)\s\d[\d.]*|\bEUPL-\d[\d.]*|\S+@\S+|\bhttps?:\S+|\bV?\d+\.\d+\.\d+\S*/g;

const odd: readonly { readonly pattern: RegExp; readonly better: string }[] = [
  { pattern: /\b\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?\b/, better: 'een datum als 3 maart 2027' },
  { pattern: /\b\d{1,2}[/]\d{1,2}[/]\d{2,4}\b/, better: 'een datum als 3 maart 2027' },
  { pattern: /\d\.\d{1,2}(?![\d.])/, better: 'een komma: 3,5' },
  { pattern: /\b\d{1,3},\d{3}(?!\d)/, better: 'een punt voor duizend: 1.200' },
  { pattern: /\b\d{1,2}(?::\d{2})?\s?[ap]\.?m\b/i, better: 'een tijd als 14:30' },
  { pattern: /\d\s?(?:kilometers?|KM|Km)\b|\dkm\b/, better: 'km, met een spatie ervoor' },
];

/** Days, moments, numbers and distances that a Dutch reader would write otherwise. */
export const oddFiguresIn = (text: string): { word: string; better: string }[] =>
  odd.flatMap(({ pattern, better }) => {
    const word = pattern.exec(text.replaceAll(names, ''))?.[0];
    return word === undefined ? [] : [{ word, better }];
  });
