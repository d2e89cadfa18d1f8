/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it. A quote in front makes it
 * text; reading takes that quote away again, so what goes out comes back the same.
 */
const formula = /^'*[=+\-@\t\r\0＝＋－＠]/u;

export const neutralise = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const restore = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
