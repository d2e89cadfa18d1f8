/**
 * So many rounds in parts. In life nobody is proposed a thousand times: each part begins an office without that history,
 * which would otherwise make every round slower than the one before.
 */
export const turns = (asked: number, most = 100): number[] =>
  Array.from({ length: Math.ceil(asked / most) }, (_, at) => Math.min(most, asked - at * most));
