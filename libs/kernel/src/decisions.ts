import type { DomainEvent } from './events';

/** An expected "no": a value with a stable code and the data that explains it. */
export interface Refusal<C extends string = string> {
  readonly kind: 'refused';
  readonly code: C;
  readonly data: Readonly<Record<string, unknown>>;
}
export interface Recorded<E> {
  readonly kind: 'recorded';
  readonly events: readonly E[];
}
/** What a decider answers: the events to record (none when the command changes nothing) or a refusal. */
export type Decision<E> = Recorded<E> | Refusal;

export const record = <E extends DomainEvent>(...events: readonly E[]): Recorded<E> => ({ kind: 'recorded', events });
export const nothing = (): Recorded<never> => ({ kind: 'recorded', events: [] });
/** How a service refuses: its codes are those that have German and English text, and no other compiles. */
export const refusing =
  <T extends Readonly<Record<string, { readonly de: string; readonly en: string }>>>(_texts: T) =>
  <C extends keyof T & string>(code: C, data: Readonly<Record<string, unknown>> = {}): Refusal<C> => ({ kind: 'refused', code, data });

/**
 * How the state of one aggregate follows from its events. `evolve` accepts every event of the stream, never throws, and leaves the state that it is
 * given as it is.
 */
export interface Decider<S, E> {
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
  /** A faster way to the state that `evolve` reaches event by event. */
  readonly evolveAll?: (state: S, events: Iterable<E>) => S;
}

export const advance = <S, E>({ evolve, evolveAll }: Omit<Decider<S, E>, 'initial'>, state: S, events: Iterable<E>): S => {
  if (evolveAll) return evolveAll(state, events);
  let reached = state;
  for (const event of events) reached = evolve(reached, event);
  return reached;
};

export const fold = <S, E>(decider: Decider<S, E>, events: Iterable<E>): S => advance(decider, decider.initial, events);

/**
 * A decider for a large state, where a copy for each event would make a fold quadratic. `copy` makes one draft, and `change` alters it
 * event by event or answers another one. Only the finished draft is handed out.
 */
export const drafted = <S, D extends S, E>({
  initial,
  copy,
  change,
}: {
  readonly initial: S;
  readonly copy: (state: S) => D;
  readonly change: (draft: D, event: E) => D;
}): Decider<S, E> => {
  const evolveAll = (state: S, events: Iterable<E>): S => advance({ evolve: change }, copy(state), events);
  return { initial, evolve: (state, event) => evolveAll(state, [event]), evolveAll };
};

/** The end of an exhaustive switch: a new member of the union fails to compile here. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
};
