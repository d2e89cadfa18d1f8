/** Texts that may be as they are, each with the reason. Nowhere else is anything let through. */
const exceptions: readonly { readonly text: RegExp; readonly why: string }[] = [
  {
    text: /^Een datum, zoals 2026-11-22 of 22-11-2026\.$/,
    why: 'shows how a list may write a day, which is not how a page does',
  },
];

export const excepted = (text: string): boolean => exceptions.some((one) => one.text.test(text));
