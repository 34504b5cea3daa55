import { inOrder, leftFor, outlookOn, standings } from './in-order';
import type { Listed } from './in-order';
import { listed } from './waiting-list.fixture';

const money = (potCents: number, frames: Readonly<Record<string, number>> = { '08116': 1000, '08111': 1000 }) => ({
  potCents,
  frames: new Map(Object.entries(frames)),
});
const at = (minute: number) => `2022-07-01T10:0${minute}:00.000Z`;
const standing = (list: readonly Listed[], left: ReturnType<typeof money>) => Object.fromEntries(standings(list, left));

describe('the order of a waiting list', () => {
  it('is by points where there are some, then by receipt, then by file number', () => {
    const a = listed('a', { receivedAt: at(1) });
    const b = listed('b', { receivedAt: at(2), score: 500 });
    const c = listed('c', { receivedAt: at(2), score: 900 });
    const d = listed('d', { receivedAt: at(1) });
    expect([d, c, b, a].toSorted(inOrder).map((one) => one.applicationId)).toEqual(['c', 'b', 'a', 'd']);
  });
  it('is as the ranking has them: equal points were told apart there, and who was added stands behind', () => {
    const later = listed('tied, better concept', { receivedAt: at(2), score: 900, rank: 1 });
    const earlier = listed('tied', { receivedAt: at(1), score: 900, rank: 2 });
    const added = listed('added', { receivedAt: at(0), score: 1000, rank: 3 });
    expect([added, earlier, later].toSorted(inOrder)).toEqual([later, earlier, added]);
  });
});

describe('who the money of a call reaches', () => {
  const first = listed('first', { receivedAt: at(1) });
  const second = listed('second', { receivedAt: at(2) });

  it('is the first, and the next as long as it lasts', () => {
    expect(standing([second, first], money(100))).toEqual({ first: 'money-is-there', second: 'pot-short' });
    expect(standing([second, first], money(200))).toEqual({ first: 'money-is-there', second: 'money-is-there' });
    expect(standing([second, first], money(99))).toEqual({ first: 'pot-short', second: 'behind' });
  });
  it('is nobody who would overtake', () =>
    expect(standing([{ ...first, wantedCents: 500 }, second], money(400))).toEqual({ first: 'pot-short', second: 'behind' }));
  it('holds up only those of the same frame, where a frame is short', () => {
    const elsewhere = listed('elsewhere', { district: '08111', receivedAt: at(3) });
    expect(standing([first, second, elsewhere], money(1000, { '08116': 99, '08111': 100 }))).toEqual({
      first: 'frame-short',
      second: 'behind',
      elsewhere: 'money-is-there',
    });
    expect(standing([elsewhere], money(1000, {}))).toEqual({ elsewhere: 'frame-short' });
  });
  it('leaves what is promised and what is being asked for', () => {
    const promised = listed('promised', { stage: 'moved-up' });
    expect(standing([promised, first], money(199))).toEqual({ first: 'pot-short' });
    expect(standing([{ ...promised, stage: 'prepared' }, first], money(199))).toEqual({ first: 'pot-short' });
    expect(standing([{ ...promised, stage: 'settled' }, first], money(199))).toEqual({ first: 'money-is-there' });
    expect(standing([promised, first], money(1000, { '08116': 199 }))).toEqual({ first: 'frame-short' });
  });
  it('takes no frame for a carrier, which is held against the pot alone', () => {
    const carrier = listed('carrier', { district: '08111', recipient: 'T-WERK' });
    expect(standing([carrier], money(100, {}))).toEqual({ carrier: 'money-is-there' });
    expect(leftFor(carrier, money(100, {}))).toEqual({ potAvailableCents: 100 });
    expect(leftFor(first, money(-5, { '08116': -1 }))).toEqual({ frameAvailableCents: 0, potAvailableCents: 0 });
    expect(leftFor(first, money(5, {}))).toEqual({ frameAvailableCents: 0, potAvailableCents: 5 });
  });
});

describe('how one would stand', () => {
  const first = listed('first', { receivedAt: at(1) });
  const { wantedCents: _wanted, stage: _stage, ...self } = listed('self', { receivedAt: at(2) });

  it('is behind those who came before, for the amount that is asked for', () => {
    const outlook = outlookOn([first], self, money(150));
    expect(outlook(50)).toEqual({ standing: 'money-is-there', others: 1, frameAvailableCents: 1000, potAvailableCents: 150 });
    expect(outlook(51)).toEqual({ standing: 'pot-short', others: 1, frameAvailableCents: 1000, potAvailableCents: 150 });
  });
  it('counts what was promised to it before as free, and nobody who is settled', () => {
    const outlook = outlookOn([{ ...first, stage: 'settled' }, listed('self', { stage: 'moved-up', wantedCents: 900 })], self, money(100));
    expect(outlook(100)).toEqual({ standing: 'money-is-there', others: 0, frameAvailableCents: 1000, potAvailableCents: 100 });
  });
  it('is not known where no pot is', () =>
    expect(outlookOn([first], self, undefined)(1)).toEqual({ standing: 'money-unknown', others: 1 }));
});
