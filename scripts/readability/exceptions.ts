/** Texts that may be as they are, each with the reason. Nowhere else is anything let through. */
const exceptions: readonly { readonly text: RegExp; readonly why: string }[] = [];

export const excepted = (text: string): boolean => exceptions.some((one) => one.text.test(text));
