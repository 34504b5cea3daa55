import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import type { GrantEvent } from '../grant/events';
import { amendmentReleased, delivered, noticeDiscarded, noticePrepared, noticeReturned } from '../grant/grant.fixture';
import { brokenFrom, isGivenOut } from './proofs';

describe('the chain of a file', () => {
  const stored = async () => {
    const store = new MemoryEventStore('applications');
    const meta = (eventId: string) => ({
      eventId,
      commandId: eventId,
      correlationId: eventId,
      actor: { person: 'p', role: 'SIGNATORY', organisation: '08111' },
      recordedAt: '2022-07-12T08:15:00.000Z',
    });
    const event = (n: number) => ({ type: 'thing.happened', schemaVersion: 1, meta: meta(`e${n}`), data: Buffer.from(`{"n":${n}}`) });
    await store.append('application-x', NO_STREAM, [event(1), event(2), event(3)]);
    return store.readStream('application-x');
  };
  it('holds as it was written', async () => expect(brokenFrom(await stored())).toBeUndefined());
  it('is broken from where something was changed', async () => {
    const events = await stored();
    const changed = events.map((e) => (e.version === 2 ? { ...e, data: Buffer.from('{"n":9}') } : e));
    expect(brokenFrom(changed)).toBe(2);
  });
});

describe('the code of a notice that was prepared', () => {
  const numbered = (...history: readonly GrantEvent[]) => history.map((e, i) => ({ ...e, eventId: `e${i}` }));
  const isGenuine = (...history: readonly GrantEvent[]) => {
    const notices = numbered(...delivered(), noticePrepared(), ...history);
    return isGivenOut({ eventId: `e${delivered().length}` }, notices);
  };
  it('is genuine once the notice is released', () => expect(isGenuine(amendmentReleased())).toBe(true));
  it('is not before that, and not where it was returned or discarded', () =>
    expect([isGenuine(), isGenuine(noticeReturned()), isGenuine(noticeDiscarded())]).toEqual([false, false, false]));
  it('that is no notice of a grant is genuine as it is', () =>
    expect(isGivenOut({ eventId: 'receipt' }, numbered(...delivered()))).toBe(true));
});
