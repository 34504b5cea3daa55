import { derivedId, fold } from '@paktwerk/kernel';
import type { PostEvent } from './events';
import { PostLostGrant, PostReinstated, PostRevocationLifted, PostRevoked, PostTakenBack, ReportsAcknowledged, postEvents } from './events';
import { amended, approved, corrected, extended, filled, keys, shareChanged, suspended, twelveMonths, vacated } from './post.fixture';
import { approvedUntil, fromDay, heldOn, interruptionsOf, postDecider, workingSharesOf } from './state';

/** What is shown of a post beside its state. */
describe('the file of a post', () => {
  const knownSince = '2023-02-01T09:00:00.000Z';
  const file = (...events: readonly PostEvent[]) =>
    events.reduce(
      (before, event) =>
        postDecider.file.evolve(before, { ...event, knownSince, version: 1, meta: { actor: { role: 'SYSTEM' } } } as never),
      postDecider.file.initial,
    );
  const first = {
    grantId: 'grt_1',
    lineId: 'line-1',
    callId: 'cal_1',
    tier: 'A_SOCIAL_DEGREE',
    paysHigherTier: false,
    told: [],
    corrections: [],
  };

  it('says which grant it comes from, and whether a higher tier is paid', () => {
    expect(file(approved())).toEqual(first);
    expect(file(approved({ paysHigherTier: true }))).toEqual({ ...first, paysHigherTier: true });
  });

  it('lists what was corrected, and since when that is known; who fills the post is not in it', () => {
    const was = { from: '2022-10-01' };
    const is = { from: '2022-11-01' };
    expect(file(approved(), filled(1, '2022-10-01'), corrected(1, was, is), corrected(2, was, undefined))).toEqual({
      ...first,
      corrections: [
        { correctionId: derivedId('cor', '1'), appointmentId: derivedId('apt', '1'), was, is, knownSince },
        { correctionId: derivedId('cor', '2'), appointmentId: derivedId('apt', '2'), was, knownSince },
      ],
    });
  });

  it('is not there before the post is approved', () =>
    expect(file(filled(1, '2022-10-01'), corrected(1, { from: '2022-10-01' }, undefined))).toBeUndefined());

  it('says which of its versions the recipient told, and what the authority noted with that', () => {
    const told = (role: string) => ({ meta: { actor: { role } } });
    const events = [
      { ...approved(), ...told('SYSTEM') },
      { ...filled(1, '2022-10-01'), ...told('APPLICANT') },
      { ...corrected(1, { from: '2022-10-01' }, { from: '2022-11-01' }), ...told('SYSTEM') },
      { ...ReportsAcknowledged({ ...keys, through: 3, note: 'gesehen' }), ...told('GRANT_CLERK') },
    ];
    const shown = events.reduce(
      (before, event, i) => postDecider.file.evolve(before, { ...event, knownSince, version: i + 1 } as never),
      postDecider.file.initial,
    );
    expect(shown).toMatchObject({ told: [2], note: 'gesehen' });
  });
});

describe('a post, by what happened to it', () => {
  const postOf = (...events: readonly PostEvent[]) => {
    const state = fold(postDecider, events);
    if (state.kind === 'none') throw new Error('The post must exist.');
    return state;
  };

  it('begins with a notice, and with nothing else', () => {
    for (const { type } of postEvents.filter((one) => one.type !== 'post.announced' && one.type !== 'post.approved'))
      expect([type, fold(postDecider, [{ type, data: {} } as unknown as PostEvent])]).toEqual([type, { kind: 'none' }]);
  });

  it('keeps what holds from a day on in the order of the days, once for each', () => {
    const of = (from: string, share: number) => ({ from, share });
    const all = fromDay(fromDay(fromDay([], of('2025-03-01', 50)), of('2025-01-01', 75)), of('2025-02-01', 60));
    expect(all).toEqual([of('2025-01-01', 75), of('2025-02-01', 60), of('2025-03-01', 50)]);
    expect(fromDay(all, of('2025-02-01', 25))).toEqual([of('2025-01-01', 75), of('2025-02-01', 25), of('2025-03-01', 50)]);
    expect(['2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01'].map((day) => heldOn(all, day)?.share)).toEqual([undefined, 75, 60, 50]);
  });

  it('has shares from the day on which they change, the last day included, and none behind it', () => {
    const shares = (...changes: readonly PostEvent[]) => {
      const state = postOf(twelveMonths(), filled(1, '2025-01-01', { share: 100, approvedUntil: '2025-12-31' }), ...changes);
      return state.occupancies.flatMap((one) => workingSharesOf(state, one)).map(({ from, until, share }) => [from, until, share]);
    };
    const change = (from: string, share: number) => shareChanged(1, from, share, { share: 100 });
    expect(shares()).toEqual([['2025-01-01', '2025-12-31', 100]]);
    expect(shares(change('2025-12-31', 50))).toEqual([
      ['2025-01-01', '2025-12-30', 100],
      ['2025-12-31', '2025-12-31', 50],
    ]);
    expect(shares(change('2026-01-01', 50))).toEqual([['2025-01-01', '2025-12-31', 100]]);
    expect(shares(change('2025-01-01', 50))).toEqual([['2025-01-01', '2025-12-31', 50]]);
  });

  it('has interruptions on the days of their appointment alone, and those whose end somebody knows', () => {
    const held = filled(1, '2025-02-01', { share: 100 });
    const days = (...events: readonly PostEvent[]) => {
      const state = postOf(twelveMonths(), held, ...events);
      return interruptionsOf(state, state.occupancies).map(({ from, until }) => [from, until]);
    };
    const left = (lastDay: string) => vacated(1, '2025-02-01', lastDay);
    expect(days(suspended(1, '2025-03-01', { until: '2025-03-31' }))).toEqual([['2025-03-01', '2025-03-31']]);
    expect(days(suspended(1, '2025-03-01'))).toEqual([]);
    expect(days(suspended(1, '2025-03-01'), left('2025-04-15'))).toEqual([['2025-03-01', '2025-04-15']]);
    expect(days(suspended(1, '2025-03-01', { until: '2025-04-30' }), left('2025-04-15'))).toEqual([['2025-03-01', '2025-04-15']]);
    expect(days(suspended(1, '2025-03-01', { until: '2025-04-30' }), left('2025-03-01'))).toEqual([['2025-03-01', '2025-03-01']]);
    expect(days(suspended(1, '2025-03-01', { until: '2025-04-30' }), left('2025-02-28'))).toEqual([]);
    const state = postOf(twelveMonths(), held, suspended(1, '2025-03-01', { until: '2025-03-31' }));
    expect(interruptionsOf(state, [])).toEqual([]);
  });

  it('ends by what revokes it first, and as before once that is lifted', () => {
    const held = filled(1, '2025-01-01', { share: 100 });
    const line = { grantId: 'grt_1', lineId: 'line-1', callId: 'cal_1' };
    const revoked = (noticeId: string, lastDay: string) =>
      ({ type: PostRevoked.type, data: { ...keys, ...line, noticeId, lastDay, freed: [], effectiveOn: lastDay } }) as unknown as PostEvent;
    const lifted = (noticeId: string) =>
      ({ type: PostRevocationLifted.type, data: { ...keys, ...line, noticeId, effectiveOn: '2025-09-01' } }) as unknown as PostEvent;
    const ends = (...events: readonly PostEvent[]) => approvedUntil(postOf(twelveMonths(), held, ...events));
    const [june, august] = [revoked('ntc_1', '2025-06-30'), revoked('ntc_2', '2025-08-31')];
    expect([ends(), ends(june), ends(august), ends(june, august), ends(august, june)]).toEqual([
      ...['2025-12-31', '2025-06-30', '2025-08-31', '2025-06-30', '2025-06-30'],
    ]);
    expect([ends(june, august, lifted('ntc_1')), ends(june, august, lifted('ntc_2')), ends(june, lifted('ntc_1'))]).toEqual([
      ...['2025-08-31', '2025-06-30', '2025-12-31'],
    ]);
    expect([ends(lifted('ntc_1')), ends(june, revoked('ntc_1', '2025-07-31'))]).toEqual(['2025-12-31', '2025-07-31']);
  });

  it('says what it was granted once more where it is reinstated, and on which day it may begin', () => {
    const lost = { type: PostTakenBack.type, data: { ...keys, noticeId: 'ntc_1', because: 'annulled' } } as unknown as PostEvent;
    const grantLost = { type: PostLostGrant.type, data: { ...keys, noticeId: 'ntc_1' } } as unknown as PostEvent;
    const back = (startsFrom?: string) =>
      ({ type: PostReinstated.type, data: { ...keys, ...(startsFrom === undefined ? {} : { startsFrom }) } }) as unknown as PostEvent;
    const first = twelveMonths({ startsFrom: '2025-02-01' });
    expect(postOf(first, lost)).toMatchObject({ isTakenBack: true });
    expect(postOf(first, grantLost)).toHaveProperty('grantLost');
    for (const was of [lost, grantLost]) {
      const again = postOf(first, was, back());
      expect([again.startsFrom, 'isTakenBack' in again, 'grantLost' in again]).toEqual(['2025-02-01', false, false]);
      expect(postOf(first, was, back('2025-05-01')).startsFrom).toBe('2025-05-01');
    }
    expect(postOf(twelveMonths(), lost, back())).not.toHaveProperty('startsFrom');
  });

  it('lasts as long as the furthest of its extensions says, and has the share of its last amendment', () => {
    const two = [extended(), extended({ noticeId: 'ntc_3', oldEnd: '2027-02-28', newEnd: '2028-02-29', fundedMonths: 36 })];
    const { changes } = postOf(twelveMonths(), filled(1, '2025-03-01', { share: 100 }), ...two, amended());
    expect(changes.map((one) => ('noticeId' in one ? one.noticeId : one.kind))).toEqual(['ntc_1', 'ntc_3', 'ntc_2']);
  });
});
