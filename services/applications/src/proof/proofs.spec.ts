import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import type { GrantEvent } from '../grant/events';
import { fold } from '@paktwerk/kernel';
import {
  LAST_DAY,
  NOTICE,
  amendmentReleased,
  delivered,
  ended,
  filed,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
} from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { annulledOn, brokenFrom, isGivenOut, untilAnswered } from './proofs';

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

describe('what a letter told of', () => {
  const notice = (...history: readonly GrantEvent[]) => {
    const state = fold(grantDecider, [...delivered(), filed(LAST_DAY, `${LAST_DAY}T09:00:00.000Z`), ...history]);
    return state.kind === 'none' ? undefined : state.notices.find((one) => one.noticeId === NOTICE);
  };
  it('has no effect any more from the day on which a court annulled it', () => {
    const told = (one: ReturnType<typeof notice>) => annulledOn(one === undefined ? {} : { notice: one });
    expect([told(notice(ended('2025-09-01', 'annulled'))), told(notice(ended('2025-09-01', 'dismissed'))), told(undefined)]).toEqual([
      '2025-09-01',
      undefined,
      undefined,
    ]);
  });
});

describe('an unknown code', () => {
  it('told by its time whether there is such a file: it is answered at steps', () => {
    expect([0, 1, 200].map((took) => took + untilAnswered(1000, 1000 + took))).toEqual([250, 250, 250]);
    expect([250, 300].map((took) => took + untilAnswered(1000, 1000 + took))).toEqual([500, 500]);
  });
});
