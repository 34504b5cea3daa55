import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { ACTION, RELEASED_ON, delivered, deliveredOn, dispatched, ended, filed, released } from '../grant/grant.fixture';
import type { FurtherContent } from '../grant/content';
import { grantDecider, grantIdOf } from '../grant/state';
import type { GrantState } from '../grant/state';
import { DECISION } from '../application/application.fixture';
import { refuse } from '../problems';
import { MEASURE_TERMS, POST_TERMS } from '../grant/taken-back.fixture';
import { GROUNDS, HEARING, LAST_DAY, OPENED_ON, closed, opened, revocation } from './notice-hearing.fixture';
import { decideOpenNoticeHearing } from './open-notice-hearing';
import type { OpenNoticeHearing } from './open-notice-hearing';

const OTHER = derivedId('hea', 'other');
const GRANT = grantIdOf(DECISION);
const hear =
  (command: Partial<OpenNoticeHearing> = {}, intended: FurtherContent | ReturnType<typeof refuse> = revocation()) =>
  (state: GrantState) =>
    decideOpenNoticeHearing({ grantId: GRANT, hearingId: HEARING, grounds: GROUNDS, today: OPENED_ON, ...command }, intended, state);

describe('open a hearing before a notice', () => {
  it('tells what is intended, and gives two weeks', () => given(grantDecider, delivered()).when(hear()).then(opened()));
  it('ends on the day that is named, or on the working day after it', () => {
    given(grantDecider, delivered())
      .when(hear({ dueOn: '2025-04-15' }))
      .then(opened({ dueOn: '2025-04-15' }));
    given(grantDecider, delivered())
      .when(hear({ dueOn: '2025-04-18' }))
      .then(opened({ dueOn: '2025-04-18', lastDay: '2025-04-22' }));
  });
  it('says what shall be claimed back with it', () => {
    const claim = (claimedCents: number, interestFrom: string) => ({ claim: { claimedCents, interestFrom } });
    given(grantDecider, delivered())
      .when(hear({ claim: { claimedCents: 3_600_000, paidOn: '2025-02-28' } }))
      .then(opened(claim(3_600_000, '2025-03-01')));
    given(grantDecider, delivered())
      .when(hear({ claim: { claimedCents: 100 } }))
      .then(opened(claim(100, '2022-07-01')));
    given(grantDecider, delivered())
      .when(hear({ claim: { claimedCents: 3_600_001 } }))
      .refused('claim-above-taken-back', {
        field: '/claim/claimedCents',
        claimedCents: 3_600_001,
        claimedBeforeCents: 0,
        takenBackCents: 3_600_000,
      });
    given(grantDecider, delivered())
      .when(hear({ claim: { claimedCents: 100, paidOn: '2025-03-04' } }))
      .refused('paid-in-future', { field: '/claim/paidOn', paidOn: '2025-03-04', today: OPENED_ON });
  });
  it('is one at a time, and adds nothing the second time', () => {
    given(grantDecider, [...delivered(), opened()])
      .when(hear())
      .nothing();
    given(grantDecider, [...delivered(), opened(), closed()])
      .when(hear())
      .nothing();
    given(grantDecider, [...delivered(), opened()])
      .when(hear({ hearingId: OTHER }))
      .refused('hearing-running', { hearingId: HEARING, lastDay: LAST_DAY });
    given(grantDecider, [...delivered(), opened(), closed()])
      .when(hear({ hearingId: OTHER, today: '2025-03-20', dueOn: '2025-04-03' }))
      .then(opened({ hearingId: OTHER, on: '2025-03-20', dueOn: '2025-04-03' }));
  });
  it('is not about what could not be prepared', () => {
    const refusal = refuse('nothing-taken-back');
    given(grantDecider, delivered()).when(hear({}, refusal)).refused('nothing-taken-back');
  });
  it('is about what takes something', () => {
    const more = { lineId: 'line-2', before: MEASURE_TERMS, after: { amountCents: 600_000 } };
    const less = { lineId: 'line-1', before: POST_TERMS, after: { ...POST_TERMS, share: 30, amountCents: 1_920_000 } };
    const amendment = (lines: (typeof more)[]): FurtherContent => ({
      kind: 'AMENDMENT',
      lines,
      causes: [{ kind: 'rule-set', ruleSetVersion: 2 }],
    });
    given(grantDecider, delivered())
      .when(hear({}, amendment([more])))
      .refused('notice-not-adverse', { kind: 'AMENDMENT' });
    given(grantDecider, delivered())
      .when(hear({}, amendment([more, less])))
      .then(opened({ intended: amendment([more, less]) }));
    given(grantDecider, delivered())
      .when(hear({ claim: { claimedCents: 1 } }, amendment([less])))
      .refused('claim-without-taking-back', { field: '/claim' });
  });
  it('leaves time, but not for ever', () => {
    given(grantDecider, delivered())
      .when(hear({ dueOn: OPENED_ON }))
      .refused('information-date-past', { field: '/dueOn', dueOn: OPENED_ON, today: OPENED_ON });
    given(grantDecider, delivered())
      .when(hear({ dueOn: '2025-06-02' }))
      .refused('hearing-date-too-far', { field: '/dueOn', dueOn: '2025-06-02', latest: '2025-06-01', days: 90 });
  });
  it('waits until there is a grant to take back', () => {
    given(grantDecider, [released(), dispatched()])
      .when(hear())
      .refused('grant-not-delivered', { noticeId: released().data.noticeId, status: 'posted' });
    const annulled = [released(), dispatched(), deliveredOn('2025-02-17'), filed(RELEASED_ON, '2025-02-20T09:00:00.000Z', false, ACTION)];
    given(grantDecider, [...annulled, ended('2025-02-28', 'annulled')])
      .when(hear())
      .refused('notice-annulled', { noticeId: released().data.noticeId });
    given(grantDecider, []).when(hear()).refused('grant-unknown', { grantId: GRANT });
  });
});
