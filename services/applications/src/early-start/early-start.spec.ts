import { eventsBeside, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { earlyStartAfter, mayStartOn } from './early-start';
import type { EarlyStartState } from './early-start';
import { START, allowed, denied, wished } from './early-start.fixture';

const after = (...events: readonly ApplicationEvent[]) => events.reduce<EarlyStartState | undefined>(earlyStartAfter, undefined);

describe('an early start', () => {
  it('is what was asked for last, and what became of it', () => {
    expect(after(wished())).toEqual({ from: START, status: 'requested' });
    expect(after(wished(), allowed({ from: '2022-09-01' }))).toEqual({ from: '2022-09-01', status: 'approved' });
    expect(after(wished(), denied())).toEqual({ from: START, status: 'refused' });
    expect(after(wished(), denied(), wished({ from: '2022-10-01' }))).toEqual({ from: '2022-10-01', status: 'requested' });
  });
  it('can be asked for with the application', () => {
    const { data, ...event } = submitted();
    const asked = { ...event, data: { ...data, earlyStart: { from: START, reason: 'Die Stelle ist besetzt.' } } };
    expect(after(asked)).toEqual({ from: START, status: 'requested' });
    expect(after(submitted())).toBeUndefined();
  });
  it.each(eventsBeside('early-start.'))('is as it was after $type', (event) => {
    const approved = after(allowed());
    expect(earlyStartAfter(approved, event)).toBe(approved);
  });
  it('is from its day on, once it is approved', () => {
    expect([mayStartOn('2022-08-14', after(allowed())), mayStartOn(START, after(allowed()))]).toEqual([false, true]);
    expect([mayStartOn(START, after(wished())), mayStartOn(START, undefined)]).toEqual([false, false]);
  });
});
