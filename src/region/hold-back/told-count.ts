/** From how many youths of other organisations on a count says nothing about one of them. */
export const fewestTold = 5;

/** Own youths to the one; of others only a count that hides nobody. Nothing when there is nothing to tell. */
export interface ToldCount {
  readonly own: number;
  /** Without a number they are fewer than five, or nobody. */
  readonly others: number | undefined;
}

export function toldCount(
  youths: readonly string[],
  isOwn: (code: string) => boolean,
): ToldCount | undefined {
  const own = youths.filter(isOwn).length;
  const others = youths.length - own;
  const isTold = others >= fewestTold;
  return own === 0 && !isTold ? undefined : { own, others: isTold ? others : undefined };
}
