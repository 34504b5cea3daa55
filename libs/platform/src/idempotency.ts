import type { Database } from '@paktwerk/postgres';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Problem } from './problems';

export class PlatformTables1700000000004 implements MigrationInterface {
  readonly name = 'PlatformTables1700000000004';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table idempotency (
        command_id   uuid primary key,
        request_hash bytea not null,
        seen_at      timestamptz not null default now()
      );
      comment on table idempotency is 'Which request a command id was first used for; a keyed hash, never the body.';
      create table rm_people (
        person_id text primary key,
        name      text not null
      );
      comment on table rm_people is 'Display names of staff who acted here; events carry only the id.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_people; drop table idempotency');
  }
}

/** Recognises an Idempotency-Key that comes back with another body. The repeat itself is recognised in the target stream. */
export class Idempotency {
  constructor(
    private readonly db: Database,
    private readonly secret: string,
  ) {}

  /** Returns a function that forgets the key again: after a refusal the same key may be used for a corrected request. */
  async claim(commandId: string, body: unknown): Promise<() => Promise<void>> {
    const hash = createHmac('sha256', this.secret)
      .update(JSON.stringify(body ?? null))
      .digest();
    const inserted = await this.db.query(
      'insert into idempotency (command_id, request_hash) values ($1, $2) on conflict (command_id) do nothing returning command_id',
      [commandId, hash],
    );
    if (inserted.length === 1)
      return async () => {
        await this.db.query('delete from idempotency where command_id = $1', [commandId]).catch(() => []);
      };
    const [known] = await this.db.query<{ request_hash: Buffer }>('select request_hash from idempotency where command_id = $1', [
      commandId,
    ]);
    if (known && !timingSafeEqual(known.request_hash, hash)) throw new Problem(422, 'idempotency-key-reused', { field: 'Idempotency-Key' });
    return () => Promise.resolve();
  }
}
