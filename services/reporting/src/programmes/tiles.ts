import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a district stands in the tile map, and its registration code. */
export interface Tile {
  readonly district: string;
  readonly name: string;
  readonly plate: string;
  readonly col: number;
  readonly row: number;
}

/** The tile map of this deployment's state: data, never code. */
export class Tiles {
  private readonly byDistrict: ReadonlyMap<string, Tile>;

  constructor(readonly all: readonly Tile[]) {
    this.byDistrict = new Map(all.map((t) => [t.district, t]));
  }

  plateOf(district: string): string {
    return this.byDistrict.get(district)?.plate ?? '';
  }

  static load(folder: string): Tiles {
    const [, ...lines] = readFileSync(join(folder, 'district-tiles.csv'), 'utf8').trim().split(/\r?\n/);
    return new Tiles(
      lines.map((line) => {
        const [district = '', name = '', plate = '', col = '', row = ''] = line.split(',');
        return { district, name, plate, col: Number(col), row: Number(row) };
      }),
    );
  }
}
