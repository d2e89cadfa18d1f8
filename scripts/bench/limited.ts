import type { Result, Told } from './result.ts';
import { resultOf } from './result.ts';
import type { Row } from './rows.ts';

const name = ' with limitFarthest';

/** The line of a table once more, with the farthest distance limited first: its ratio is with against without. */
export function limitedResult(row: Row, told: Told): Result {
  const { withoutSeconds } = told;
  const ratio =
    withoutSeconds === undefined ? null : Math.round((told.seconds / withoutSeconds) * 10) / 10;
  return { ...resultOf(row, told, []), table: `${row.table}${name}`, ratio };
}

export const isLimited = ({ table }: Result): boolean => table.endsWith(name);

export function printedLimited({ table, status, seconds, ratio }: Result): string {
  const times = ratio === null ? '' : `: ${ratio}× as long as without`;
  return `${table}  ${status} in ${seconds.toFixed(2)} s${times}`;
}
