import { z } from 'zod';
import { Code, Id } from './ids.ts';

/** Somebody with brothers and sisters: the code of their set, and the organisation that gave it that code. */
export const InSet = z.strictObject({ youthId: Id, code: Code, organisationId: Id });
export type InSet = z.infer<typeof InSet>;

/**
 * A name for each set that no other set has, by youth: two organisations may both have a set S-1. What is in use by one
 * organisation only keeps its code.
 */
export function setNames(all: readonly InSet[]): ReadonlyMap<Id, Code> {
  const taken = new Set(all.map(({ code }) => code));
  const names = new Map<string, Code>();
  const first = new Set<Code>();
  for (const { code, organisationId } of all) {
    const set = `${organisationId} ${code}`;
    if (names.has(set)) continue;
    const name = first.has(code) ? another(code, taken) : code;
    first.add(code);
    taken.add(name);
    names.set(set, name);
  }
  return new Map(
    all.map(({ youthId, code, organisationId }) => [
      youthId,
      names.get(`${organisationId} ${code}`) ?? code,
    ]),
  );
}

function another(code: Code, taken: ReadonlySet<Code>): Code {
  for (let nth = 2; ; nth += 1) {
    const name = `${code.slice(0, 34)}-${nth}`;
    if (!taken.has(name)) return name;
  }
}
