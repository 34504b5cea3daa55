import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the state's districts (Stadt- or Landkreis), from the reference data. */
export interface District {
  /** Official five-digit key. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'Stadtkreis' | 'Landkreis';
  readonly region: string;
  readonly population: number;
}

/** The districts of this deployment's state: data, never code. */
export class Districts {
  private readonly byKey: ReadonlyMap<string, District>;

  constructor(readonly all: readonly District[]) {
    this.byKey = new Map(all.map((d) => [d.key, d]));
  }

  find(key: string): District | undefined {
    return this.byKey.get(key);
  }

  /** `Landkreis Esslingen`, `Stadtkreis Stuttgart`; an organisation that is no district by its German name. */
  organisationName(organisation: string): string {
    if (organisation === 'state') return 'Ministerium';
    if (organisation === 'authority') return 'Regierungspräsidium (Bewilligungsstelle)';
    if (organisation === 'audit') return 'Rechnungshof';
    const d = this.byKey.get(organisation);
    if (!d) return organisation;
    return /kreis$/i.test(d.name) ? d.name : `${d.kind} ${d.name}`; // the Ortenaukreis is no "Landkreis Ortenaukreis"
  }

  static load(folder: string): Districts {
    const [head, ...lines] = readFileSync(join(folder, 'districts.csv'), 'utf8').trim().split(/\r?\n/);
    const columns = (head ?? '').split(',');
    const at = (row: readonly string[], name: string) => row[columns.indexOf(name)] ?? '';
    return new Districts(
      lines.map((line) => {
        const row = line.split(',');
        return {
          key: at(row, 'ags'),
          name: at(row, 'name'),
          kind: at(row, 'type') === 'Stadtkreis' ? 'Stadtkreis' : 'Landkreis',
          region: at(row, 'regierungsbezirk'),
          population: Number(at(row, 'population')),
        };
      }),
    );
  }
}
