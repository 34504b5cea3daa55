import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { PostRevocationLifted, PostRevoked } from './events';
import type { PostEvent } from './events';
import { decideFill } from './fill-post';
import { decideLiftRevocation } from './lift-revocation';
import { approved, corrected, fill, filled, keys, term, twelveMonths, vacated } from './post.fixture';
import { decideRevoke } from './revoke-post';
import type { RevokePost } from './revoke-post';
import { postDecider } from './state';
import type { PostState } from './state';

const REASON = 'Die Zuwendung für diese Stelle ist widerrufen oder zurückgenommen.';
const revoke =
  (command: Partial<RevokePost> = {}) =>
  (state: PostState) =>
    decideRevoke({ noticeId: 'ntc_1', lastDay: '2023-03-31', deliveredOn: DELIVERED, ...command }, state);
const DELIVERED = '2023-03-13';
const went = (...numbers: readonly number[]) => ({
  deliveredOn: DELIVERED,
  endedAppointmentIds: numbers.map((n) => derivedId('apt', String(n))),
});
const revoked = (
  lastDay = '2023-03-31',
  { approvedUntil = lastDay, noticeId = 'ntc_1', effectiveOn = '2023-04-01', ...told }: Partial<Parameters<typeof PostRevoked>[0]> = {},
) => PostRevoked({ ...keys, noticeId, lastDay, approvedUntil, effectiveOn, ...went(), ...told });
const lifted = (approvedUntil = '2023-12-31', because: 'annulled' | 'not-delivered' = 'annulled') =>
  PostRevocationLifted({ ...keys, noticeId: 'ntc_1', because, approvedUntil, effectiveOn: '2023-09-01' });
const lift =
  (because: 'annulled' | 'not-delivered' = 'annulled', noticeId = 'ntc_1') =>
  (state: PostState) =>
    decideLiftRevocation({ noticeId, because, on: '2023-09-01' }, state);
const from = '2022-10-01';

describe('a post whose grant is revoked', () => {
  it('ends on the day before, and nobody comes after it', () => {
    given(postDecider, [approved()]).when(revoke()).then(revoked());
    given(postDecider, [approved(), revoked()])
      .when((s) => decideFill(fill(1, '2023-04-01'), s))
      .refused('first-day-outside-approval', { from: '2022-09-01', to: '2023-03-31', requestedFrom: '2023-04-01' });
    given(postDecider, [approved(), revoked()])
      .when((s) => decideFill(fill(1, from, '2023-03-31'), s))
      .then(filled(1, from), term(1, from, '2023-03-31'));
  });
  it('loses who works on it then, and keeps who has gone before', () => {
    given(postDecider, [approved(), filled(1, from)])
      .when(revoke())
      .then(revoked('2023-03-31', went(1)), vacated(1, from, '2023-03-31', REASON));
    given(postDecider, [approved(), filled(1, from), vacated(1, from, '2023-03-31')])
      .when(revoke())
      .then(revoked());
  });
  it('keeps who worked there while the money is taken back for the past, until the notice has effect', () =>
    given(postDecider, [approved(), filled(1, from)])
      .when(revoke({ lastDay: '2022-08-31' }))
      .then(revoked('2022-08-31', { effectiveOn: '2022-09-01', ...went(1) }), vacated(1, from, '2023-03-12', REASON)));
  it('takes nobody who was to come later', () =>
    given(postDecider, [approved(), filled(1, '2023-06-01', { tier: 'A_SOCIAL_DEGREE' })])
      .when(revoke())
      .then(
        revoked('2023-03-31', went(1)),
        corrected(1, { from: '2023-06-01', tier: 'A_SOCIAL_DEGREE' }, undefined, {
          correctionId: derivedId('cor', 'ntc_1', derivedId('apt', '1')),
          attemptId: derivedId('cor', 'ntc_1', derivedId('apt', '1'), 'first'),
          reason: REASON,
        }),
      ));
  it('ends where the money does, where that is earlier', () =>
    given(postDecider, [twelveMonths(), filled(1, '2025-02-01', { approvedUntil: '2026-01-31', share: 100 })])
      .when(revoke({ lastDay: '2026-05-31', deliveredOn: '2026-03-13' }))
      .then(revoked('2026-05-31', { approvedUntil: '2026-01-31', effectiveOn: '2026-06-01', deliveredOn: '2026-03-13', share: 100 })));
  it('is revoked once by a notice, and earlier by another one', () => {
    given(postDecider, [approved(), revoked()]).when(revoke()).nothing();
    given(postDecider, [approved(), revoked()])
      .when(revoke({ noticeId: 'ntc_2', lastDay: '2023-01-31' }))
      .then(revoked('2023-01-31', { noticeId: 'ntc_2', effectiveOn: '2023-02-01' }));
    given(postDecider).when(revoke()).nothing();
  });
  it('keeps who went with it until the day before its receipt, where that is told later, and moves nothing else', () => {
    const past = revoked('2022-08-31', { effectiveOn: '2022-09-01', ...went(1) });
    const history = [approved(), filled(1, from), past, vacated(1, from, '2023-03-12', REASON)];
    const received = (deliveredOn: string, events: readonly PostEvent[] = history) =>
      given(postDecider, events).when(revoke({ lastDay: '2022-08-31', deliveredOn }));
    const moved = (deliveredOn: string, ...numbers: readonly number[]) =>
      revoked('2022-08-31', { effectiveOn: '2022-09-01', ...went(...numbers), deliveredOn });
    received('2023-03-20').then(moved('2023-03-20', 1), vacated(1, from, '2023-03-19', REASON));
    received('2023-03-10').then(moved('2023-03-10', 1), vacated(1, from, '2023-03-09', REASON));
    received(DELIVERED).nothing();
    const leftBefore = [...history, corrected(1, { from, lastDay: '2023-03-12' }, { from, lastDay: '2023-02-28' })];
    received('2023-03-20', leftBefore).then(moved('2023-03-20'));
  });
  it('moves nobody where the last day lies ahead of the receipt, or the revocation is one of before', () => {
    const ahead = [approved(), filled(1, from), revoked('2023-03-31', went(1)), vacated(1, from, '2023-03-31', REASON)];
    given(postDecider, ahead)
      .when(revoke({ deliveredOn: '2023-03-20' }))
      .nothing();
    const { deliveredOn: _day, endedAppointmentIds: _people, ...before } = revoked('2022-08-31').data;
    given(postDecider, [approved(), PostRevoked(before)])
      .when(revoke({ lastDay: '2022-08-31', deliveredOn: '2023-03-20' }))
      .nothing();
  });
  it.each(['annulled', 'not-delivered'] as const)('lasts as it did where the revocation is %s', (because) => {
    given(postDecider, [approved(), revoked()]).when(lift(because)).then(lifted('2023-12-31', because));
    given(postDecider, [approved(), revoked(), lifted()])
      .when((s) => decideFill(fill(1, '2023-10-01', '2023-12-31'), s))
      .then(filled(1, '2023-10-01'), term(1, '2023-10-01', '2023-12-31'));
  });
  it('ends by the other notice where one of two is annulled', () => {
    const both: readonly PostEvent[] = [
      approved(),
      revoked(),
      revoked('2023-06-30', { approvedUntil: '2023-03-31', noticeId: 'ntc_2', effectiveOn: '2023-07-01' }),
    ];
    given(postDecider, both).when(lift()).then(lifted('2023-06-30'));
  });
  it('is given back by what revoked it, once', () => {
    for (const history of [[], [approved()], [approved(), revoked(), lifted()]]) given(postDecider, history).when(lift()).nothing();
    given(postDecider, [approved(), revoked()]).when(lift('annulled', 'ntc_9')).nothing();
  });
});
