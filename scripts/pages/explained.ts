/** What axe leaves undecided, why that is right as it stands, and what decides it instead. */
interface Explained {
  readonly rule: string;
  readonly html: RegExp;
  readonly message: RegExp;
  readonly because: string;
}

export const explained: readonly Explained[] = [
  {
    rule: 'color-contrast',
    html: /^<text class="plek-drawing__/,
    message: /./,
    because:
      'Words in a drawing stand on its shapes, whose colours axe does not see. Ink, muted and the light ink on dark are counted on every ground that drawings use in test/styles.test.ts, by day and by night.',
  },
  {
    rule: 'color-contrast',
    html: /^<input [^>]*type="file"/,
    message: /partially obscured/,
    because:
      'The browser draws the button of a field for a file itself, over the field. Its words have the ink of every field, which test/styles.test.ts counts.',
  },
  {
    rule: 'color-contrast',
    html: /^<span class="plek-where__state"/,
    message: /pseudo element/,
    because:
      'The line between the steps is drawn beside the words, never behind them. Muted and brand on the surface are counted in test/styles.test.ts.',
  },
  {
    rule: 'color-contrast',
    html: /plek-drawing__mark|\?area=|: Kaart: |: Map: |<h2>(De kaart|The map|De beste plekken|The best places)<|>(Stand van|As of) .{10,40} (Bekeken|Looked at): /,
    message: /overlapped by another element/,
    because:
      'On the map of one province its neighbours go on beyond the frame. The browser cuts them off there; axe counts them still, over the words beside the map. What these words stand on is counted in test/styles.test.ts.',
  },
  {
    rule: 'color-contrast',
    html: /^<th [^>]*rowspan="2"/,
    message: /overlapped by another element/,
    because:
      'A heading over two rows lies over the second row too, and axe cannot see that a row has no ground of its own. Every cell of a head has the same soft ground and the same ink as the cells beside it, which axe does decide.',
  },
];

export const reasonFor = (rule: string, html: string, message: string): string | undefined =>
  explained.find((one) => one.rule === rule && one.html.test(html) && one.message.test(message))
    ?.because;
