import type { Tile } from './view-state';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEP: Readonly<Record<Direction, readonly [number, number]>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/**
 * The neighbour in a direction. The map has gaps, so it is the tile that lies least far away along the direction,
 * where a step to the side counts double; nothing further back is ever reached.
 */
export const neighbour = (tiles: readonly Tile[], from: string, direction: Direction): Tile | undefined => {
  const here = tiles.find((tile) => tile.district === from);
  if (!here) return tiles[0];
  const [dx, dy] = STEP[direction];
  let best: { tile: Tile; cost: number } | undefined;
  for (const tile of tiles) {
    const along = (tile.col - here.col) * dx + (tile.row - here.row) * dy;
    if (along <= 0) continue;
    const aside = Math.abs((tile.col - here.col) * dy) + Math.abs((tile.row - here.row) * dx);
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { tile, cost };
  }
  return best?.tile;
};
