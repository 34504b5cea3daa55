import type { DomainEvent } from './events';

/** An expected "no": a value with a stable code and the data that explains it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
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
export const refuse = (code: string, data: Readonly<Record<string, unknown>> = {}): Refusal => ({ kind: 'refused', code, data });

/** How the state of one aggregate follows from its events. `evolve` accepts every event of the stream and never throws. */
export interface Decider<S, E> {
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
}

export const fold = <S, E>(decider: Decider<S, E>, events: Iterable<E>): S => {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};

/** The end of an exhaustive switch: a new member of the union fails to compile here. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
};
