import { Type } from '@sinclair/typebox';
import type { Static, TObject, TProperties, TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck } from '@sinclair/typebox/compiler';

/** A fact of a stream, as deciders see it. */
export interface DomainEvent<T extends string = string, D = unknown> {
  readonly type: T;
  readonly data: D;
}

/** Who acted. The person's id stays inside the service; public events name only role and organisation. */
export interface EventActor {
  /** Our own id of the person (`per_…`), or `system:<reaction>`. */
  readonly person: string;
  readonly role: string;
  /** `state`, `authority`, or a district's five-digit key. */
  readonly organisation: string;
}

/** Nobody: what a reaction, a timer or a worker does by itself. */
export const systemActor = (id: string): EventActor => ({ person: `system:${id}`, role: 'SYSTEM', organisation: 'state' });

/** What every stored event carries beside its data. It is part of the hash. */
export interface EventMeta {
  readonly eventId: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly actor: EventActor;
  /** Known since: max(domain clock, head of the stream, cause). */
  readonly recordedAt: string;
  /** The rule-set version the decision was made under, where one applies. */
  readonly ruleSet?: string;
  readonly traceparent?: string;
  /** Keyed hash of the request that the command came with, so that its repeat is told from another request under the same key. */
  readonly requestHash?: string;
}

export interface EventDefinition<T extends string = string, S extends TSchema = TSchema> {
  (data: Static<S>): DomainEvent<T, Static<S>>;
  /** The stored name: past tense, `noun.happened`, never changed by a renaming. */
  readonly type: T;
  readonly version: number;
  readonly schema: S;
  readonly check: TypeCheck<S>;
  readonly is: <E extends { readonly type: string; readonly data?: unknown }>(event: E) => event is E & DomainEvent<T, Static<S>>;
}

/** What the definition of a private event and of a public one have in common: the name it is stored or sent under, and its data. */
export interface Described<T extends string = string, S extends TSchema = TSchema> {
  readonly type: T;
  readonly schema: S;
}

/** The event that a definition describes; of several definitions the union of their events. */
export type EventOf<D> = D extends Described<infer T, infer S> ? DomainEvent<T, Static<S>> : never;

/** Defines an event: one schema gives the type, the validation and the catalogue. */
export const event = <T extends string, P extends TProperties>(type: T, version: number, properties: P): EventDefinition<T, TObject<P>> => {
  const schema = Type.Object(properties, { additionalProperties: false });
  const create = (data: Static<typeof schema>) => ({ type, data });
  return Object.assign(create, {
    type,
    version,
    schema,
    check: TypeCompiler.Compile(schema),
    is: <E extends { readonly type: string; readonly data?: unknown }>(e: E): e is E & DomainEvent<T, Static<typeof schema>> =>
      e.type === type,
  });
};

/** Turns data of one schema version into the next; pure. */
export interface Upcaster {
  readonly type: string;
  readonly from: number;
  readonly up: (data: never) => unknown;
}
export const upcast = <From>(type: string, from: number, up: (old: From) => unknown): Upcaster => ({
  type,
  from,
  up: up as (data: never) => unknown,
});

export class UnknownEventVersionError extends Error {
  constructor(
    readonly type: string,
    readonly version: number,
    readonly known: number,
  ) {
    super(
      `Event "${type}" is stored in version ${version}, but this release knows versions up to ${known}. Install the release that reads it; nothing was skipped.`,
    );
    this.name = 'UnknownEventVersionError';
  }
}
export class UnknownEventTypeError extends Error {
  constructor(readonly type: string) {
    super(`Event type "${type}" is not in this service's catalogue.`);
    this.name = 'UnknownEventTypeError';
  }
}
export class InvalidEventError extends Error {
  constructor(
    readonly type: string,
    readonly problems: readonly string[],
  ) {
    super(`Event "${type}" does not fit its schema: ${problems.join('; ')}`);
    this.name = 'InvalidEventError';
  }
}

/** All events of one service: validates on the way in, upcasts on the way out. */
export class EventCatalogue<D extends Described = Described> {
  private readonly definitions: ReadonlyMap<string, EventDefinition>;
  private readonly upcasters: ReadonlyMap<string, Upcaster>;

  // The definitions differ in their schema's type; the catalogue only needs what all share.
  constructor(definitions: readonly D[], upcasters: readonly Upcaster[] = []) {
    this.definitions = new Map(definitions.map((d) => [d.type, d as Described as EventDefinition]));
    if (this.definitions.size !== definitions.length) throw new Error('Two events share one stored name.');
    this.upcasters = new Map(upcasters.map((u) => [`${u.type}@${u.from}`, u]));
  }

  get types(): readonly string[] {
    return [...this.definitions.keys()];
  }

  definition(type: string): EventDefinition {
    const found = this.definitions.get(type);
    if (!found) throw new UnknownEventTypeError(type);
    return found;
  }

  /** @throws InvalidEventError when our own code made an event that does not fit its schema. */
  validate(e: DomainEvent): void {
    const { check } = this.definition(e.type);
    if (!check.Check(e.data))
      throw new InvalidEventError(
        e.type,
        [...check.Errors(e.data)].slice(0, 5).map((x) => `${x.path} ${x.message}`),
      );
  }

  /** Data of any stored version in today's shape. @throws UnknownEventVersionError, UnknownEventTypeError */
  read(type: string, version: number, data: unknown): EventOf<D> {
    const definition = this.definition(type);
    if (version > definition.version) throw new UnknownEventVersionError(type, version, definition.version);
    let current = data;
    for (let v = version; v < definition.version; v += 1) {
      const step = this.upcasters.get(`${type}@${v}`);
      if (!step) throw new InvalidEventError(type, [`no upcaster from version ${v}`]);
      current = step.up(current as never);
    }
    // The definition was found by its name, and what is stored was checked against its schema when it was written.
    return { type, data: current } as EventOf<D>;
  }
}
