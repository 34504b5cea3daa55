import { berlinDate, startOfBerlinDay } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { inTransaction } from '@paktwerk/postgres';
import type { Pool, PoolClient } from 'pg';
import type { EventStore, StoredEvent } from '../port';
import { makePosition, positionParts } from '../position';
import type { Position } from '../position';
import { ChainCheck } from './chain-check';
import { OrderDigest, headsDigest, orderDigest, parseStatement, statementHash, statementOf } from './log-root';
import type { LogRoot, Segment, StreamHeadAt } from './log-root';
import type { RootSigner } from './signing-key';

const READ = 1000;
const WRITE = 5000;

interface Covered {
  readonly heads: readonly StreamHeadAt[];
  readonly segments: readonly Segment[];
  readonly events: number;
  readonly last: StoredEvent;
}

/**
 * Makes the daily root: over everything up to the last event of yesterday that no earlier root covers. Every event is checked
 * against its stream's chain on the way, so that nothing broken is ever signed.
 */
export class LogRoots {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly signer: RootSigner,
  ) {}

  async last(): Promise<LogRoot | undefined> {
    const { rows } = await this.pool.query<{ statement: string }>('select statement from log_roots order by log_roots.number desc limit 1');
    return rows[0] && parseStatement(rows[0].statement);
  }

  /** The root of all days before the one of `now`, where it is due. @throws LogBrokenError when the log does not hold. */
  async makeDue(now: Instant): Promise<LogRoot | undefined> {
    const lastOfYesterday = new Date(Date.parse(startOfBerlinDay(berlinDate(now))) - 1).toISOString();
    const upTo = await this.store.positionAt(lastOfYesterday);
    return upTo && this.makeUpTo(upTo, now);
  }

  /** A root over everything up to a position; undefined when an earlier one covers it already. */
  async makeUpTo(upTo: Position, now: Instant): Promise<LogRoot | undefined> {
    const before = await this.last();
    const { number: position, epoch } = positionParts(upTo);
    const after = before?.position ?? 0;
    if (position <= after) return undefined;
    const { heads, segments, events, last } = await this.cover(before, position);
    const root: LogRoot = {
      store: this.store.name,
      number: (before?.number ?? 0) + 1,
      epoch,
      after,
      position,
      events,
      streams: heads.length,
      day: berlinDate(last.knownSince),
      madeAt: now,
      heads: headsDigest(heads),
      order: orderDigest(segments),
      previous: before ? statementHash(statementOf(before)) : '-',
      key: this.signer.keyId,
    };
    await this.save(root, heads, segments);
    return root;
  }

  private async cover(before: LogRoot | undefined, upTo: number): Promise<Covered> {
    const after = before?.position ?? 0;
    const check = new ChainCheck(after, before && (await this.knownSinceAt(before)));
    const changed = new Set<string>();
    const order = new OrderDigest();
    let at = after;
    let events = 0;
    let last: StoredEvent | undefined;
    while (at < upTo) {
      const read = await this.store.readAll({ after: makePosition(this.store.name, 0, at), max: READ });
      const batch = read.filter((e) => positionParts(e.position).number <= upTo);
      if (batch.length === 0) break;
      await this.recall(check, batch);
      for (const e of batch) {
        const head = check.next(e);
        const place = positionParts(e.position);
        order.add(place.number, place.epoch, head.hash);
        changed.add(e.stream);
        at = place.number;
        last = e;
      }
      events += batch.length;
    }
    if (!last || at !== upTo) throw new Error(`The log ends at position ${at}, before position ${upTo} that it was said to hold.`);
    return { heads: [...changed].sort(byName).map((s) => check.headOf(s)!), segments: order.finish(), events, last };
  }

  /** Where streams of this batch stood at the last root that named them. */
  private async recall(check: ChainCheck, batch: readonly StoredEvent[]): Promise<void> {
    const streams = [...new Set(batch.filter((e) => !check.knows(e.stream)).map((e) => e.stream))];
    if (streams.length === 0) return;
    const { rows } = await this.pool.query<{ stream: string; version: number; position: string; hash: Buffer }>(
      `select distinct on (h.stream) h.stream, h.version, h.position, h.hash from log_root_heads h where h.stream = any($1::text[] collate "C") order by h.stream, h.root desc`,
      [streams],
    );
    for (const r of rows)
      check.remember({ stream: r.stream, version: r.version, position: Number(r.position), hash: r.hash.toString('hex') });
  }

  /** The last event that a root covers is the head of its stream there. */
  private async knownSinceAt({ number, position }: LogRoot): Promise<Instant | undefined> {
    const { rows } = await this.pool.query<{ stream: string; version: number }>(
      'select h.stream, h.version from log_root_heads h where h.root = $1 and h.position = $2',
      [number, position],
    );
    const [event] = rows[0] ? await this.store.readStream(rows[0].stream, { from: rows[0].version, max: 1 }) : [];
    return event?.knownSince;
  }

  private async save(root: LogRoot, heads: readonly StreamHeadAt[], segments: readonly Segment[]): Promise<void> {
    const statement = statementOf(root);
    const signature = await this.signer.sign(statement);
    await inTransaction(this.pool, async (client) => {
      await client.query('insert into log_roots (number, position, statement, hash, segments, signature) values ($1, $2, $3, $4, $5, $6)', [
        root.number,
        root.position,
        statement,
        Buffer.from(statementHash(statement), 'hex'),
        JSON.stringify(segments),
        signature,
      ]);
      for (let i = 0; i < heads.length; i += WRITE) await insertHeads(client, root.number, heads.slice(i, i + WRITE));
    });
  }
}

const insertHeads = async (client: PoolClient, root: number, heads: readonly StreamHeadAt[]): Promise<void> => {
  await client.query(
    'insert into log_root_heads (root, stream, version, position, hash) select $1, * from unnest($2::text[], $3::int[], $4::bigint[], $5::bytea[])',
    [
      root,
      heads.map((h) => h.stream),
      heads.map((h) => h.version),
      heads.map((h) => h.position),
      heads.map((h) => Buffer.from(h.hash, 'hex')),
    ],
  );
};

/** As the database orders it (collation "C"), so that the digest can be made while streaming. */
const byName = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
