import type { Code } from '../../../domain/ids.ts';
import type { Change } from '../../../region/what-if/change.ts';

/** What a home is called here: by the register, or by whoever thought of it. */
export type HomeName = (code: Code) => string;

export function homeNames(
  known: ReadonlyMap<Code, { readonly facts: { readonly name: string } }>,
  changes: readonly Change[],
): HomeName {
  const invented = new Map(
    changes.flatMap((change) =>
      change.kind === 'open-home' ? [[change.group, change.name] as const] : [],
    ),
  );
  return (code) => invented.get(code) ?? known.get(code)?.facts.name ?? code;
}
