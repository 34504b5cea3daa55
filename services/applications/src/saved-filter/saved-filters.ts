import { Injectable } from '@nestjs/common';
import { derivedId } from '@paktwerk/kernel';
import type { Instant, Refusal } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { find, insert, remove, update } from '@paktwerk/postgres';
import { refuse } from '../problems';
import { SavedFilterRow } from './entity';

/** [A] More names nobody finds again. */
const MOST = 50;

export interface SaveFilter {
  readonly list: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

/** A person's own: a name in a list stands for one filter, and saving it again replaces that. */
@Injectable()
export class SavedFilters {
  constructor(private readonly db: Database) {}

  async of(personId: string, list?: string) {
    const rows = await find(this.db, SavedFilterRow, { where: { personId, list }, order: { number: 'asc' } });
    return rows.map(({ personId: _person, number: _number, ...row }) => row);
  }

  async save(personId: string, { list, name, filter }: SaveFilter, savedAt: Instant): Promise<{ readonly filterId: string } | Refusal> {
    const filterId = derivedId('flt', personId, list, name);
    const [replaced] = await update(this.db, SavedFilterRow, { filterId }, { filter, savedAt });
    if (replaced !== undefined) return { filterId };
    const known = await this.of(personId, list);
    if (known.length >= MOST) return refuse('too-many-saved-filters', { maximum: MOST });
    await insert(this.db, SavedFilterRow, { filterId, personId, list, name, filter, savedAt });
    return { filterId };
  }

  async remove(personId: string, filterId: string): Promise<boolean> {
    return (await remove(this.db, SavedFilterRow, { filterId, personId })) === 1;
  }
}
