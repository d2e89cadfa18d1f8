/** What each row and each column would be worth together; nothing when they cannot be. */
export type Worths = readonly (readonly (number | undefined)[])[];

/**
 * The best way to give rows a column, each at most once, with the prices that prove it. A row may stay alone, for
 * nothing. Hungarian method, by shortest augmenting paths; costs are worths below zero.
 */
export interface Assignment {
  readonly rows: number;
  readonly columns: number;
  readonly cost: Float64Array;
  /** Never above zero, and zero for a column that nobody has. */
  readonly priceOfColumn: Float64Array;
  readonly priceOfRow: Float64Array;
  /** Below zero for a row that stays alone. */
  readonly columnOfRow: Int32Array;
  /** Below zero for a column that nobody has. */
  readonly rowOfColumn: Int32Array;
}

export const nobody = -1;
const impossible = 1e9;

export function assign(worths: Worths, columns: number): Assignment {
  const rows = worths.length;
  const assignment: Assignment = {
    rows,
    columns,
    cost: new Float64Array(rows * columns).fill(impossible),
    priceOfColumn: new Float64Array(columns),
    priceOfRow: new Float64Array(rows),
    columnOfRow: new Int32Array(rows).fill(nobody),
    rowOfColumn: new Int32Array(columns).fill(nobody),
  };
  for (const [row, ofRow] of worths.entries()) {
    for (const [column, worth] of ofRow.entries()) {
      if (worth !== undefined) assignment.cost[row * columns + column] = -worth;
    }
  }
  for (let row = 0; row < rows; row += 1) augment(assignment, row);
  return assignment;
}

export const totalOf = ({ cost, columns, columnOfRow }: Assignment): number =>
  columnOfRow.reduce(
    (sum, column, row) => (column === nobody ? sum : sum - at(cost, row * columns + column)),
    0,
  );

/** The most that any assignment can be worth, if no pair is worth more than its prices. */
export const boundOf = ({ priceOfRow, priceOfColumn }: Assignment): number =>
  [...priceOfRow, ...priceOfColumn].reduce((sum, price) => sum - price, 0);

/** What a pair costs beyond its prices; never below zero, and zero for pairs that are taken. */
export const reducedCost = (one: Assignment, row: number, column: number): number =>
  at(one.cost, row * one.columns + column) -
  at(one.priceOfRow, row) -
  at(one.priceOfColumn, column);

/** Gives a row a column, or lets it or one that it pushes aside stay alone, by the cheapest path there is. */
function augment(assignment: Assignment, first: number): void {
  const { columns, priceOfRow, priceOfColumn, rowOfColumn } = assignment;
  const distance = new Float64Array(columns).fill(Infinity);
  const cameFrom = new Int32Array(columns).fill(nobody);
  const done = new Uint8Array(columns);
  let [row, far, end] = [first, 0, nobody];
  // Whoever is on the path may also be the one who stays alone.
  let [alone, aloneAt] = [first, -at(priceOfRow, first)];
  for (;;) {
    const next = nearestFrom(assignment, row, far, { distance, cameFrom, done });
    if (next === nobody || at(distance, next) >= aloneAt) {
      far = aloneAt;
      break;
    }
    far = at(distance, next);
    done[next] = 1;
    row = at(rowOfColumn, next);
    if (row === nobody) {
      end = next;
      break;
    }
    if (far - at(priceOfRow, row) < aloneAt) [alone, aloneAt] = [row, far - at(priceOfRow, row)];
  }
  for (let column = 0; column < columns; column += 1) {
    if (done[column] !== 1 || column === end) continue;
    const owner = at(rowOfColumn, column);
    const shift = far - at(distance, column);
    priceOfColumn[column] = at(priceOfColumn, column) - shift;
    priceOfRow[owner] = at(priceOfRow, owner) + shift;
  }
  priceOfRow[first] = at(priceOfRow, first) + far;
  moveAlong(assignment, end === nobody ? { alone } : { end }, cameFrom);
}

function nearestFrom(
  { columns, cost, priceOfRow, priceOfColumn }: Assignment,
  row: number,
  far: number,
  { distance, cameFrom, done }: { distance: Float64Array; cameFrom: Int32Array; done: Uint8Array },
): number {
  const from = far - at(priceOfRow, row);
  const start = row * columns;
  let [nearest, next] = [impossible / 2, nobody];
  for (let column = 0; column < columns; column += 1) {
    if (done[column] === 1) continue;
    const here = from + at(cost, start + column) - at(priceOfColumn, column);
    if (here < at(distance, column)) {
      distance[column] = here;
      cameFrom[column] = row;
    }
    if (at(distance, column) < nearest) [nearest, next] = [at(distance, column), column];
  }
  return next;
}

/** Everybody on the path takes the column of the next. */
function moveAlong(
  { columnOfRow, rowOfColumn }: Assignment,
  last: { readonly end: number } | { readonly alone: number },
  cameFrom: Int32Array,
): void {
  let column: number;
  if ('end' in last) column = last.end;
  else {
    column = at(columnOfRow, last.alone);
    columnOfRow[last.alone] = nobody;
  }
  while (column !== nobody) {
    const owner = at(cameFrom, column);
    const left = at(columnOfRow, owner);
    columnOfRow[owner] = column;
    rowOfColumn[column] = owner;
    column = left;
  }
}

const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
