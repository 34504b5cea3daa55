import type { EventStore, Position, StoredEvent } from '@paktwerk/event-store';

/** Reads a store in long pages and gives them out in short pieces: the database is asked seldom, and little lives at a time. */
export class Pages {
  private rest: readonly StoredEvent[] = [];
  private after: Position | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly length: number,
  ) {}

  /** What stands behind `after`: at most `max` events, none when there is nothing. */
  async read(after: Position | undefined, max: number): Promise<readonly StoredEvent[]> {
    if (this.rest.length === 0 || this.after !== after)
      this.rest = await this.store.readAll({ ...(after ? { after } : {}), max: this.length });
    const piece = this.rest.slice(0, max);
    this.rest = this.rest.slice(max);
    this.after = piece.at(-1)?.position;
    return piece;
  }

  /** The next piece comes from the store again. */
  forget(): void {
    this.rest = [];
  }
}
