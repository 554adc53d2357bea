/** A cell of a grid by row and column, headers included. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** "3.4": how a spot is written on its element. */
export function spotKey({ row, column }: Spot): string {
  return `${row}.${column}`;
}

export function spotOf(key: string): Spot | undefined {
  const match = /^(\d+)\.(\d+)$/u.exec(key);
  return match ? { row: Number(match[1]), column: Number(match[2]) } : undefined;
}

/**
 * Where a key leads in a grid whose rows and columns are numbered from 0: arrows to the next spot that can be reached,
 * Home and End to the ends of the row, with Ctrl to the ends of the grid. Undefined where it leads nowhere.
 */
export function spotAfter(
  from: Spot,
  press: { readonly key: string; readonly ctrlKey: boolean },
  grid: { readonly last: Spot; readonly isThere: (spot: Spot) => boolean },
): Spot | undefined {
  const { last } = grid;
  switch (press.key) {
    case "ArrowRight":
      return next(from, { row: 0, column: 1 });
    case "ArrowLeft":
      return next(from, { row: 0, column: -1 });
    case "ArrowDown":
      return next(from, { row: 1, column: 0 });
    case "ArrowUp":
      return next(from, { row: -1, column: 0 });
    case "Home":
      return next({ row: press.ctrlKey ? 1 : from.row, column: -1 }, { row: 0, column: 1 });
    case "End":
      return next({ row: press.ctrlKey ? last.row : from.row, column: last.column + 1 }, { row: 0, column: -1 });
    default:
      return undefined;
  }

  function next(spot: Spot, step: Spot): Spot | undefined {
    const [row, column] = [spot.row + step.row, spot.column + step.column];
    if (row < 0 || column < 0 || row > last.row || column > last.column) return undefined;
    return grid.isThere({ row, column }) ? { row, column } : next({ row, column }, step);
  }
}
