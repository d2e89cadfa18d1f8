import type { z } from 'zod';

type Path = readonly PropertyKey[];

/** The document without the parts that have an issue; places in lists are kept, so paths stay true. */
export function withoutUnsound(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const unsound = new Set(issues.flatMap(unsoundPaths).map(String));
  return unsound.has('') ? {} : prune(raw, [], unsound);
}

function unsoundPaths(issue: z.core.$ZodIssue): Path[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((unknown) => [...issue.path, unknown])
    : [issue.path];
}

function prune(value: unknown, path: Path, unsound: ReadonlySet<string>): unknown {
  if (unsound.has(String(path))) return undefined;
  if (Array.isArray(value)) {
    return value.map((part: unknown, index) => prune(part, [...path, index], unsound));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, prune(part, [...path, name], unsound)]),
  );
}
