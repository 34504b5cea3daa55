import type { Pool, PoolClient } from 'pg';
import { GROUP_LOCK } from './migrations';

/** How often a replica asks for topics that another one reads; fail-over after a crash takes about this long. */
const ASK_EVERY_MS = 400;

/**
 * One reader per group and topic, by session locks on one connection: they vanish with a process that is killed. Two readers
 * for a moment would do no harm, because the inbox compares offsets.
 */
export class GroupMembership {
  private readonly held = new Set<string>();
  private askedAt = 0;
  private lost: Error | undefined;

  private constructor(
    private readonly client: PoolClient,
    private readonly group: string,
  ) {
    client.on('error', this.onLost);
    client.on('end', this.onLost);
  }

  private readonly onLost = (error?: Error): void => {
    this.lost = error ?? new Error('Connection terminated');
  };

  static async join(pool: Pool, group: string): Promise<GroupMembership> {
    return new GroupMembership(await pool.connect(), group);
  }

  /** Topics that became ours since the last call. @throws when the connection and with it all topics are lost. */
  async claim(topics: readonly string[]): Promise<readonly string[]> {
    if (this.lost) throw this.lost;
    if (Date.now() - this.askedAt < ASK_EVERY_MS) return [];
    this.askedAt = Date.now();
    const wanted = topics.filter((t) => !this.held.has(t));
    if (wanted.length === 0) {
      await this.client.query('select 1'); // a connection that died silently is noticed here
      return [];
    }
    const { rows } = await this.client.query<{ topic: string; mine: boolean }>(
      `select t as topic, pg_try_advisory_lock($1, hashtext($2 || '/' || t)) as mine from unnest($3::text[]) t`,
      [GROUP_LOCK, this.group, wanted],
    );
    const fresh = rows.filter((r) => r.mine).map((r) => r.topic);
    for (const topic of fresh) this.held.add(topic);
    return fresh;
  }

  async leave(): Promise<void> {
    this.client.off('error', this.onLost);
    this.client.off('end', this.onLost);
    let broken = this.lost !== undefined;
    if (!broken)
      await this.client.query('select pg_advisory_unlock_all()').catch(() => {
        broken = true;
      });
    this.client.release(broken);
  }
}
