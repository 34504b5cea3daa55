import type { Database } from '@paktwerk/postgres';

/**
 * Display names of the staff who acted in this service. Events carry ids only; a name is looked up when a history is shown, and forgotten when
 * its person has not come back for as long as the life of the table says: the history then names the role only.
 */
export class People {
  /** What was noted of a person, and on which day. */
  private readonly remembered = new Map<string, string>();

  constructor(private readonly db: Database) {}

  /** Fire and forget: a name that could not be kept is kept at the person's next request. */
  remember(personId: string, name: string, organisation: string): void {
    const noted = `${new Date().toISOString().slice(0, 10)} ${organisation} ${name}`;
    if (this.remembered.get(personId) === noted) return;
    this.remembered.set(personId, noted);
    this.db
      .query(
        `insert into rm_people (person_id, name, organisation) values ($1, $2, $3)
         on conflict (person_id) do update set name = excluded.name, organisation = excluded.organisation, seen_at = now()`,
        [personId, name, organisation],
      )
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
