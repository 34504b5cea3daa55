import type { DomainEvent, EventCatalogue } from '@paktwerk/kernel';
import { textOf } from './port';
import type { NewEvent, StoredEvent } from './port';

/** Between what deciders see and what is stored. `libs/privacy` wraps it to encrypt personal fields. */
export interface EventCodec {
  encode(event: DomainEvent): Promise<{ readonly schemaVersion: number; readonly data: Buffer }>;
  decode(events: readonly StoredEvent[]): Promise<readonly DomainEvent[]>;
  /** Like decode, but personal fields stay as they are stored, encrypted: for commands and readers of a whole log, which need none of them. */
  decodeSealed(events: readonly NewEvent[]): Promise<readonly DomainEvent[]>;
}

/** Validates against the schema on the way in, upcasts to today's shape on the way out. */
export class JsonCodec implements EventCodec {
  constructor(protected readonly catalogue: EventCatalogue) {}

  encode(event: DomainEvent): Promise<{ schemaVersion: number; data: Buffer }> {
    this.catalogue.validate(event);
    return Promise.resolve({ schemaVersion: this.catalogue.definition(event.type).version, data: Buffer.from(JSON.stringify(event.data)) });
  }

  decode(events: readonly StoredEvent[]): Promise<readonly DomainEvent[]> {
    return this.decodeSealed(events);
  }

  decodeSealed(events: readonly NewEvent[]): Promise<readonly DomainEvent[]> {
    return Promise.resolve(events.map((e) => this.catalogue.read(e.type, e.schemaVersion, JSON.parse(textOf(e)))));
  }
}
