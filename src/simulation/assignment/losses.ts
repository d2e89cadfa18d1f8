import { type Assignment, nobody, reducedCost } from './assignment.ts';

/** What is lost when a row must take a column that is worth so much to it; or when it must stay alone. */
export interface Losses {
  readonly of: (column: number, worth: number) => number;
  readonly alone: number;
}

/**
 * All others then move along as well as they can: whoever had that column looks for another, and what this row had is
 * free for somebody. That is one cheapest path back to what the row had, and one search finds it for all columns. The
 * worth is told, so that it may also be asked of a pair that could not be; then a loss below zero is a gain.
 */
export function lossesOfRow(assignment: Assignment, row: number): Losses {
  const { columnOfRow, rowOfColumn, priceOfRow, priceOfColumn } = assignment;
  const { ofRows, ofNobody } = waysBack(assignment, row);
  const back = (column: number): number => {
    if (column === columnOfRow[row]) return 0;
    const owner = rowOfColumn[column] ?? nobody;
    return owner === nobody ? ofNobody : (ofRows[owner] ?? Infinity);
  };
  const paid = priceOfRow[row] ?? 0;
  return {
    of: (column, worth) => back(column) - worth - paid - (priceOfColumn[column] ?? 0),
    alone: ofNobody - paid,
  };
}

/**
 * For each other row, what it costs all together that it finds something else once the column of this row is free;
 * and what it costs when nobody looks for anything.
 */
function waysBack(assignment: Assignment, freed: number) {
  const { rows, columns, columnOfRow, rowOfColumn, priceOfRow, priceOfColumn } = assignment;
  const ofRows = new Float64Array(rows).fill(Infinity);
  const done = new Uint8Array(rows);
  done[freed] = 1;
  const nobodyLooks = { far: Infinity, isDone: false };

  /** From a column, so far away: rows could take it, or nobody does. */
  const reach = (column: number, far: number) => {
    for (let row = 0; row < rows; row += 1) {
      if (done[row] === 1) continue;
      const here = far + reducedCost(assignment, row, column);
      if (here < (ofRows[row] ?? Infinity)) ofRows[row] = here;
    }
    nobodyLooks.far = Math.min(nobodyLooks.far, far - (priceOfColumn[column] ?? 0));
  };
  const reachNobody = () => {
    nobodyLooks.isDone = true;
    for (let row = 0; row < rows; row += 1) {
      if (done[row] === 1) continue;
      ofRows[row] = Math.min(ofRows[row] ?? Infinity, nobodyLooks.far - (priceOfRow[row] ?? 0));
    }
    for (let column = 0; column < columns; column += 1) {
      if (rowOfColumn[column] === nobody) reach(column, nobodyLooks.far);
    }
  };

  const target = columnOfRow[freed] ?? nobody;
  if (target === nobody) nobodyLooks.far = 0;
  else reach(target, 0);
  for (;;) {
    let next = nobody;
    for (let row = 0; row < rows; row += 1) {
      if (done[row] === 1) continue;
      if ((ofRows[row] ?? Infinity) < (ofRows[next] ?? Infinity)) next = row;
    }
    const nearest = ofRows[next] ?? Infinity;
    if (!nobodyLooks.isDone && nobodyLooks.far <= nearest) {
      reachNobody();
      continue;
    }
    if (next === nobody) break;
    done[next] = 1;
    const column = columnOfRow[next] ?? nobody;
    if (column !== nobody) reach(column, nearest);
    else if (!nobodyLooks.isDone) nobodyLooks.far = Math.min(nobodyLooks.far, nearest);
  }
  return { ofRows, ofNobody: nobodyLooks.far };
}
