import { EventPattern } from '@nestjs/microservices';
import type { Described } from '@paktwerk/kernel';
import type { EntryOf } from '@paktwerk/projections';

export interface ReactionOptions<D extends Described = Described> {
  /** Written-out id, part of the command ids it derives: never change it. */
  readonly id: string;
  /** Definitions of the events that it reads: private ones of the own store, or public ones of the inbox. */
  readonly on: readonly D[];
  readonly log: 'store' | 'inbox';
  /** Where it starts when it is new: at the first entry of the log, or only with what comes. */
  readonly startFrom: 'beginning' | 'end';
  /** What stays in order, where that is less than the log's own key: the stream that it acts on. */
  inOrderOf?(entry: EntryOf<D>): string;
}

/** What Nest keeps of a reaction beside its patterns, for the server that collects them. */
export type ReactionExtras = Omit<ReactionOptions, 'on'>;

/** What a reaction threw. Nest's filters would replace the error; the runner must see it to tell its kind. */
export class ReactionFailure {
  constructor(readonly error: unknown) {}
}

type Handler<D extends Described> = (entry: EntryOf<D>) => Promise<unknown>;

/**
 * Marks a controller's method as a reaction: Nest's `@EventPattern` for each type, run by the one runner with parking and checkpoints.
 * A method that does not take the entries of every event it is declared with does not compile.
 */
export const Reaction =
  <D extends Described>({ on, ...extras }: ReactionOptions<D>) =>
  (target: object, key: string | symbol, descriptor: { value?: Handler<D> }): void => {
    const original = descriptor.value;
    if (!original) return;
    const guarded: Handler<D> = async function guarded(this: unknown, entry) {
      try {
        return await original.call(this, entry);
      } catch (error) {
        return new ReactionFailure(error);
      }
    };
    for (const name of Reflect.getMetadataKeys(original) as unknown[])
      Reflect.defineMetadata(name, Reflect.getMetadata(name, original), guarded);
    descriptor.value = guarded;
    EventPattern(
      on.map((d) => d.type),
      extras satisfies ReactionExtras,
    )(target, key, descriptor);
  };
