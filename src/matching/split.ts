import type { Candidate } from './candidate.ts';
import type { Packing } from './packing.ts';

/** A packing with fewer candidates, and where each stood in the whole. */
export interface Part {
  readonly packing: Packing;
  readonly origin: readonly number[];
}

/**
 * In two by what the relaxation doubts most: whether a youth is placed at all, for most tiers look at nothing
 * else, and otherwise whether in this group. Undefined when it doubts nothing.
 */
export function split(part: Part, parts: readonly number[]): readonly [Part, Part] | undefined {
  const { candidates, mustFill, mustPlace } = part.packing;
  const placed = mostDoubtful(part.packing, parts, () => 0);
  if (placed !== undefined) {
    const { youth } = placed;
    return [
      keep(part, ({ youths }) => !youths.includes(youth), { mustFill, mustPlace }),
      keep(part, () => true, { mustFill, mustPlace: mustPlace.with(youth, true) }),
    ];
  }
  const here = mostDoubtful(part.packing, parts, (index) => candidates[index]?.group ?? 0);
  if (here === undefined) return undefined;
  const { youth, at } = here;
  const isHere = ({ group, youths }: Candidate) => group === at && youths.includes(youth);
  return [
    keep(part, (candidate) => !isHere(candidate), { mustFill, mustPlace }),
    keep(
      part,
      (candidate) =>
        isHere(candidate) || (candidate.group !== at && !candidate.youths.includes(youth)),
      { mustFill: mustFill.with(at, true), mustPlace },
    ),
  ];
}

// Less doubt than this is the noise of floats.
const noise = 1e-6;

interface Share {
  readonly youth: number;
  readonly at: number;
  readonly share: number;
}

/** Adds up how much of each youth is placed, apart for each place that `placeOf` tells apart. */
function mostDoubtful(
  { candidates }: Packing,
  parts: readonly number[],
  placeOf: (index: number) => number,
): Share | undefined {
  const shares = new Map<string, Share>();
  for (const [index, { youths }] of candidates.entries()) {
    const at = placeOf(index);
    for (const youth of youths) {
      const key = `${youth} ${at}`;
      const share = (shares.get(key)?.share ?? 0) + (parts[index] ?? 0);
      shares.set(key, { youth, at, share });
    }
  }
  return [...shares.values()]
    .filter(({ share }) => share > noise && share < 1 - noise)
    .reduce<Share | undefined>(
      (most, one) => (most === undefined || doubtOf(one) > doubtOf(most) ? one : most),
      undefined,
    );
}

const doubtOf = ({ share }: Share) => Math.min(share, 1 - share);

function keep(
  { packing, origin }: Part,
  stays: (candidate: Candidate) => boolean,
  musts: Pick<Packing, 'mustFill' | 'mustPlace'>,
): Part {
  const kept = [...packing.candidates.entries()].flatMap(([index, candidate]) =>
    stays(candidate) ? [index] : [],
  );
  const newIndex = new Map(kept.map((index, now) => [index, now]));
  const renumbered = (indexes: readonly number[]) =>
    indexes.flatMap((index) => newIndex.get(index) ?? []);
  return {
    packing: {
      candidates: kept.flatMap((index) => packing.candidates[index] ?? []),
      ofGroup: packing.ofGroup.map(renumbered),
      ofYouth: packing.ofYouth.map(renumbered),
      ...musts,
    },
    origin: kept.flatMap((index) => origin[index] ?? []),
  };
}
