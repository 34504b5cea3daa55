import { EventPattern } from '@nestjs/microservices';

export interface ReactionOptions {
  /** Written-out id, part of the command ids it derives: never change it. */
  readonly id: string;
  /** Event types it reacts to. */
  readonly on: readonly string[];
  readonly log: 'store' | 'inbox';
  /** Where it starts when it is new: at the first entry of the log, or only with what comes. */
  readonly startFrom: 'beginning' | 'end';
}

/** What a reaction threw. Nest's filters would replace the error; the runner must see it to tell its kind. */
export class ReactionFailure {
  constructor(readonly error: unknown) {}
}

type Handler = (...args: unknown[]) => unknown;

/** Marks a controller's method as a reaction: Nest's `@EventPattern` for each type, run by the one runner with parking and checkpoints. */
export const Reaction =
  (options: ReactionOptions): MethodDecorator =>
  (target, key, descriptor) => {
    const original = descriptor.value as Handler;
    const guarded: Handler = async function guarded(this: unknown, ...args: unknown[]) {
      try {
        return await original.apply(this, args);
      } catch (error) {
        return new ReactionFailure(error);
      }
    };
    for (const name of Reflect.getMetadataKeys(original) as unknown[])
      Reflect.defineMetadata(name, Reflect.getMetadata(name, original), guarded);
    descriptor.value = guarded as typeof descriptor.value;
    EventPattern([...options.on], { ...options, on: [...options.on] })(target, key, descriptor);
    return descriptor;
  };
