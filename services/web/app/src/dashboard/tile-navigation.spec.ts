import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tile } from './view-state';
import { neighbour } from './tile-navigation';

const tiles: Tile[] = readFileSync(resolve(__dirname, '../../../../../reference-data/district-tiles.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [district = '', name = '', plate = '', col, row] = line.split(',');
    return { district, name, fullName: name, plate, col: Number(col), row: Number(row) };
  });
const from = (district: string, direction: Parameters<typeof neighbour>[2]): string | undefined =>
  neighbour(tiles, district, direction)?.plate;

describe('moving over the tile map', () => {
  it('goes to the tile beside', () => {
    expect([from('08111', 'left'), from('08111', 'right'), from('08111', 'up'), from('08111', 'down')]).toEqual(['BB', 'GP', 'LB', 'ES']);
  });

  it('stays at the edge', () => {
    expect(from('08128', 'up')).toBeUndefined();
    expect(from('08336', 'down')).toBeUndefined();
  });

  it('reaches every district by arrow keys alone', () => {
    const seen = new Set([tiles[0]?.district ?? '']);
    for (const district of seen)
      for (const d of ['up', 'down', 'left', 'right'] as const) seen.add(neighbour(tiles, district, d)?.district ?? district);
    expect(seen.size).toBe(44);
  });
});
