import { advance, assertNever, drafted, fold, nothing, record, refusing } from './decisions';
import type { Decider } from './decisions';
import type { DomainEvent } from './events';

describe('a decision', () => {
  it('records, adds nothing, or refuses with a code and data', () => {
    const [one, two]: readonly [DomainEvent, DomainEvent] = [
      { type: 'thing.named', data: 1 },
      { type: 'thing.lost', data: 2 },
    ];
    expect(record(one, two)).toEqual({ kind: 'recorded', events: [one, two] });
    expect(nothing()).toEqual({ kind: 'recorded', events: [] });
    const refuse = refusing({ 'thing-gone': { de: 'weg', en: 'gone' } });
    expect(refuse('thing-gone')).toEqual({ kind: 'refused', code: 'thing-gone', data: {} });
    expect(refuse('thing-gone', { since: '2022' })).toEqual({ kind: 'refused', code: 'thing-gone', data: { since: '2022' } });
  });
});

describe('a state', () => {
  const adding: Decider<readonly number[], number> = { initial: [0], evolve: (state, n) => [...state, n] };
  it('follows from the events in their order', () => {
    expect(fold(adding, [1, 2])).toEqual([0, 1, 2]);
    expect(advance(adding, [5], [1, 2])).toEqual([5, 1, 2]);
  });
  it('follows by the faster way where there is one', () =>
    expect(fold({ ...adding, evolveAll: (state, events) => [...state, ...[...events].map((n) => n * 10)] }, [1, 2])).toEqual([0, 10, 20]));
  it('that is a draft is copied once, and what was there stays as it was', () => {
    const copies: number[][] = [];
    const decider = drafted<readonly number[], number[], number>({
      initial: [0],
      copy: (state) => {
        copies.push([...state]);
        return [...state];
      },
      change: (draft, n) => (draft.push(n), draft),
    });
    expect(fold(decider, [1, 2])).toEqual([0, 1, 2]);
    expect(copies).toEqual([[0]]);
    expect(decider.evolve([7], 8)).toEqual([7, 8]);
    expect(decider.initial).toEqual([0]);
  });
  it('of a kind that nobody thought of is an error with its data', () =>
    expect(() => assertNever({ kind: 'new' } as never)).toThrow(new Error('Unexpected case: {"kind":"new"}')));
});
