import { deepStrictEqual, fail } from 'node:assert/strict';
import { fold } from '@paktwerk/kernel';
import type { Decider, Decision, DomainEvent } from '@paktwerk/kernel';

/** What a decision answered, and the words to say what it should have been. */
export interface Outcome<E extends DomainEvent> {
  /** Exactly these events, in this order. */
  readonly then: (...events: readonly E[]) => void;
  /** An expected "no" with this code and exactly this data; none where none is given. */
  readonly refused: (code: string, data?: Readonly<Record<string, unknown>>) => void;
  /** The command was understood and changes nothing. */
  readonly nothing: () => void;
  /** The events themselves, for what `then` says too clumsily. */
  readonly events: () => readonly E[];
}

export interface Given<S, E extends DomainEvent> {
  readonly when: (decide: (state: S) => Decision<E>) => Outcome<E>;
  readonly state: () => S;
}

/**
 * `given(decider, history).when((state) => decide(command, state)).then(happened)`:
 * a decision spec without mocks. What was recorded is also folded, so that `evolve` is shown to accept it.
 */
export const given = <S, E extends DomainEvent>(decider: Decider<S, E>, history: readonly NoInfer<E>[] = []): Given<S, E> => ({
  state: () => fold(decider, history),
  when: (decide) => {
    const state = fold(decider, history);
    const decision = decide(state);
    const events = () => {
      if (decision.kind === 'refused') fail(`Refused with "${decision.code}" ${JSON.stringify(decision.data)}`);
      decision.events.reduce(decider.evolve, state);
      return decision.events;
    };
    return {
      events,
      then: (...expected) => deepStrictEqual(events(), expected),
      nothing: () => deepStrictEqual(events(), []),
      refused: (code, data = {}) => {
        if (decision.kind !== 'refused')
          fail(`Recorded ${JSON.stringify(decision.events.map((e) => e.type))} instead of refusing with "${code}"`);
        deepStrictEqual({ code: decision.code, data: decision.data }, { code, data });
      },
    };
  },
});
