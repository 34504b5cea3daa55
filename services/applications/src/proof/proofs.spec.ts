import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import { brokenFrom } from './proofs';

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
