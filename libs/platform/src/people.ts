import type { Database } from '@paktwerk/postgres';

/** Display names of the staff who acted in this service. Events carry ids only; a name is looked up when a history is shown. */
export class People {
  private readonly remembered = new Map<string, string>();

  constructor(private readonly db: Database) {}

  /** Fire and forget: a name that could not be kept is kept at the person's next request. */
  remember(personId: string, name: string): void {
    if (this.remembered.get(personId) === name) return;
    this.remembered.set(personId, name);
    this.db
      .query('insert into rm_people (person_id, name) values ($1, $2) on conflict (person_id) do update set name = excluded.name', [
        personId,
        name,
      ])
      .catch(() => this.remembered.delete(personId));
  }

  async names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ person_id: string; name: string }>(
      'select person_id, name from rm_people where person_id = any($1)',
      [[...new Set(personIds)]],
    );
    return new Map(rows.map((r) => [r.person_id, r.name]));
  }
}
