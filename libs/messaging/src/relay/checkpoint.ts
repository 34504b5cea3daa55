import { PositionLostError, makePosition, positionParts } from '@paktwerk/event-store';
import type { EventStore, Position, StoredEvent } from '@paktwerk/event-store';
import { notNull } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { CheckpointLostError } from '@paktwerk/projections';
import { WITHOUT_WAITING } from '@paktwerk/postgres';
import type { Database, Sql } from '@paktwerk/postgres';

/** The last event that is out. */
export interface RelayCheckpoint {
  readonly position: Position;
  readonly eventId: string;
  readonly knownSince: Instant;
  /**
   * Where the event before it stands: positions need not be dense, and reading behind it must give this event. Unknown for checkpoints of older
   * releases.
   */
  readonly previous?: Position;
}

/** The store no longer holds the event at the relay's checkpoint: it was restored or replaced. */
export class RelayMismatchError extends Error {
  constructor(
    readonly position: Position,
    /** The last position that store and relay surely have in common, where the store's epochs tell. */
    readonly survived?: number,
  ) {
    super(
      `The relay published ${position}, and the store no longer holds that event${survived === undefined ? '' : `: it was restored, and a newer epoch began behind position ${survived}`}. ` +
        'Nothing is published until a person decides: POST …/ops/v1/relay/reconcile sets the relay back to the last event that both know (docs/operations/messaging.md).',
    );
    this.name = 'RelayMismatchError';
  }
}

/** What the operator asks for does not fit how the relay stands. */
export class RelayStateError extends Error {
  constructor(
    readonly code: 'relay-not-stopped' | 'common-position-unknown',
    readonly data: Readonly<Record<string, unknown>>,
  ) {
    super(code);
    this.name = 'RelayStateError';
  }
}

interface Row {
  readonly position: Position;
  readonly event_id: string;
  readonly known_since: Instant;
  readonly previous: Position | null;
}

const beginning = (store: EventStore): Position => makePosition(store.name, 0, 0);
const idOf = (event: StoredEvent | undefined): string | undefined => event?.meta.eventId;

/** The relay's place in the store's log: one row, moved by compare-and-set, never believed without a look at the store. */
export class RelayCheckpoints {
  constructor(
    private readonly store: EventStore,
    private readonly db: Database,
  ) {}

  get consumer(): string {
    return `relay:${this.store.name}`;
  }

  async load(sql: Sql = this.db, lock = ''): Promise<RelayCheckpoint | undefined> {
    const [row] = await sql.query<Row>(`select position, event_id, known_since, previous from relay_checkpoints where name = $1 ${lock}`, [
      this.store.name,
    ]);
    return (
      row && {
        position: row.position,
        eventId: row.event_id,
        knownSince: row.known_since,
        ...notNull({ previous: row.previous }),
      }
    );
  }

  /** @throws RelayMismatchError when the store holds another event there, or none */
  async verified(checkpoint: RelayCheckpoint | undefined): Promise<RelayCheckpoint | undefined> {
    if (!checkpoint) return undefined;
    const { position, eventId, previous } = checkpoint;
    try {
      await this.store.readAll({ after: position, max: 1 }); // refused where a restore took that place away
      const { epoch, number } = positionParts(position);
      const before = previous ?? makePosition(this.store.name, epoch, Math.max(0, number - 1)); // an older release's store was dense
      const [event] = await this.store.readAll({ ...(positionParts(before).number > 0 ? { after: before } : {}), max: 1 });
      if (idOf(event) !== eventId) throw new RelayMismatchError(position);
    } catch (error) {
      throw error instanceof PositionLostError
        ? new RelayMismatchError(position, error.lostTo === undefined ? undefined : error.survived)
        : error;
    }
    return checkpoint;
  }

  /**
   * Compare-and-set, so that a leader that lost its lease cannot move the checkpoint back. It does not wait for the disk: what a crash takes back
   * is published again.
   */
  async move(from: RelayCheckpoint | undefined, to: RelayCheckpoint): Promise<RelayCheckpoint> {
    const values = [this.store.name, to.position, to.eventId, to.knownSince, to.previous ?? null];
    const rows = from
      ? await this.db.query(
          `update relay_checkpoints set position = $2, event_id = $3, known_since = $4, previous = $5, updated_at = now() where name = $1 and position = $6 and event_id = $7 returning name, ${WITHOUT_WAITING}`,
          [...values, from.position, from.eventId],
          'move_relay_checkpoint',
        )
      : await this.db.query(
          'insert into relay_checkpoints (name, position, event_id, known_since, previous) values ($1, $2, $3, $4, $5) on conflict do nothing returning name',
          values,
        );
    if (rows.length !== 1) throw new CheckpointLostError(this.consumer, from ? positionParts(from.position).number : 0);
    return to;
  }

  /**
   * Sets the checkpoint back to the last event that relay and store have in common, so that what was written behind it since is
   * published. Recorded with who decided it and why.
   * @param position the last common one, where the store cannot tell it
   * @throws RelayStateError
   */
  async reconcile(decision: { readonly by: string; readonly reason: string }, position?: number): Promise<{ readonly position: number }> {
    return this.db.tx(async (tx) => {
      const row = await this.load(tx, 'for update');
      const { number } = row ? positionParts(row.position) : { number: 0 };
      const mismatch = await this.verified(row).then(
        () => undefined,
        (error: unknown) => {
          if (error instanceof RelayMismatchError) return error;
          throw error;
        },
      );
      if (!row || !mismatch) throw new RelayStateError('relay-not-stopped', { consumer: this.consumer, position: number });
      const to = position ?? mismatch.survived;
      if (to === undefined || to > number)
        throw new RelayStateError('common-position-unknown', { consumer: this.consumer, position: number });
      const event = to === 0 ? undefined : await this.eventAt(to);
      if (to > 0 && !event) throw new RelayStateError('common-position-unknown', { consumer: this.consumer, position: to });
      if (event)
        await tx.query(
          'update relay_checkpoints set position = $2, event_id = $3, known_since = $4, previous = $5, updated_at = now() where name = $1',
          [this.store.name, event.at.position, event.at.meta.eventId, event.at.knownSince, event.previous],
        );
      else await tx.query('delete from relay_checkpoints where name = $1', [this.store.name]);
      await tx.query(
        "insert into consumer_decisions (consumer, kind, from_position, to_position, event_id, reason, decided_by) values ($1, 'reconcile', $2, $3, $4, $5, $6)",
        [this.consumer, number, to, event?.at.meta.eventId ?? null, decision.reason, decision.by],
      );
      return { position: to };
    });
  }

  /** The event at a position and the place before it, whether positions are dense or not. */
  private async eventAt(number: number): Promise<{ readonly at: StoredEvent; readonly previous: Position } | undefined> {
    const [dense] = await this.store.readAll({ after: makePosition(this.store.name, 0, number - 1), max: 1 });
    if (dense && positionParts(dense.position).number === number)
      return { at: dense, previous: makePosition(this.store.name, 0, number - 1) };
    for (let previous = beginning(this.store); ;) {
      const batch = await this.store.readAll({ ...(positionParts(previous).number > 0 ? { after: previous } : {}), max: 1000 });
      for (const at of batch) {
        const found = positionParts(at.position).number;
        if (found === number) return { at, previous };
        if (found > number) return undefined;
        previous = at.position;
      }
      if (batch.length === 0) return undefined;
    }
  }
}
