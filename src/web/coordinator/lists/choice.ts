/** A question above a list, with every answer it can have and the one that is chosen. */
export const choiceOf = (
  name: string,
  label: string,
  value: string | undefined,
  options: readonly { readonly value: string; readonly label: string }[],
  anything: string,
) => ({
  name,
  label,
  kind: 'select',
  value: value ?? '',
  options: [{ value: '', label: anything }, ...options],
});
