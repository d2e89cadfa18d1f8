/** The same JSON text without anything that is about this code: a kept calculation forgets one youth. */
export const withoutCode = (text: string, code: string): string =>
  JSON.stringify(without(JSON.parse(text) as unknown, code));

function without(value: unknown, code: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !isAbout(one, code)).map((one) => without(one, code));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== code)
      .map(([key, one]) => [key, one === code ? null : without(one, code)]),
  );
}

/** A youth, a placement or a pair that names the code, or the code itself. */
function isAbout(one: unknown, code: string): boolean {
  if (one === code) return true;
  if (Array.isArray(one)) return one.length === 2 && one.includes(code);
  return (
    typeof one === 'object' &&
    one !== null &&
    Object.entries(one).some(([key, value]) => ['code', 'youth'].includes(key) && value === code)
  );
}
