import { derivedId, fold } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { revocation } from '../notice-hearing/notice-hearing.fixture';
import type { NoticeContent } from './content';
import { ActionEnded, ActionFiled, NoticeDelivered, NoticeReleased } from './events';
import type { GrantEvent } from './events';
import { ACTION, AMENDMENT, NOTICE, delivered, deliveredOn, ended, filed, released } from './grant.fixture';
import { decidePrepareReimbursement, interestFrom, isMunicipal, refusePaymentDay, takenBackBy } from './prepare-reimbursement';
import type { ClaimBack } from './prepare-reimbursement';
import { grantDecider } from './state';

const REVOKED = derivedId('ntc', 'revocation');
const of = (noticeId: string, content: NoticeContent, amountCents: number) => {
  const kind = content.kind;
  return {
    released: NoticeReleased({ ...released('2025-03-20').data, noticeId, kind, amountCents, content }),
    delivered: NoticeDelivered({ ...deliveredOn('2025-03-23').data, noticeId, kind, amountCents, content }),
  };
};
const revoked = of(REVOKED, revocation(), 100_000);
const claimNotice = (name: string, claimedCents: number) =>
  of(derivedId('ntc', name), { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents, interestFrom: '2022-09-01' }, claimedCents);
const inForce = [...delivered(), revoked.released, revoked.delivered];

const fromThenOn = of(REVOKED, revocation({ from: '2025-03-23' }), 100_000);
const ahead = [...delivered(), fromThenOn.released, fromThenOn.delivered];
const grantOf = (history: readonly GrantEvent[]) => {
  const grant = fold(grantDecider, history);
  if (grant.kind === 'none') throw new Error('The grant is not released.');
  return grant;
};
const claim = (command: Partial<ClaimBack> = {}, history: readonly GrantEvent[] = inForce) => {
  const grant = fold(grantDecider, history);
  if (grant.kind === 'none') throw new Error('The grant is not released.');
  const { becauseNoticeId = REVOKED, claimedCents = 3_600_000, paidOn = '2025-03-01' } = command;
  return decidePrepareReimbursement({ becauseNoticeId, claimedCents, paidOn, today: '2025-04-01', ...command }, grant);
};
const claimed = (claimedCents: number, interestFrom: string) => ({
  kind: 'REIMBURSEMENT',
  becauseNoticeId: REVOKED,
  claimedCents,
  interestFrom,
});

describe('claim back what was paid', () => {
  it('bears interest from the day behind the payment on, where the grant was taken back for the time before', () =>
    expect(claim()).toEqual(claimed(3_600_000, '2025-03-02')));
  it('bears interest from the day on which the grant lost its effect, where it was paid before', () =>
    expect(claim({ claimedCents: 100_000, paidOn: '2025-03-01' }, ahead)).toEqual(claimed(100_000, '2025-03-23')));
  it('is of money that was paid once the grant had effect', () =>
    expect(claim({ paidOn: '1990-01-01' })).toEqual(
      refuse('paid-before-the-grant', { field: '/paidOn', paidOn: '1990-01-01', deliveredOn: '2025-02-17' }),
    ));
  it('asks for the payment where it was taken back for the past, and otherwise not', () => {
    const { paidOn: _none, ...without } = { paidOn: undefined };
    const grant = fold(grantDecider, inForce);
    if (grant.kind === 'none') throw new Error('The grant is not released.');
    const command = { becauseNoticeId: REVOKED, claimedCents: 100_000, today: '2025-04-01', ...without };
    expect(decidePrepareReimbursement(command, grant)).toEqual(
      refuse('payment-day-missing', { field: '/paidOn', from: '2022-07-01', deliveredOn: '2025-03-23' }),
    );
    const state = fold(grantDecider, ahead);
    if (state.kind === 'none') throw new Error('The grant is not released.');
    expect(decidePrepareReimbursement(command, state)).toEqual(claimed(100_000, '2025-03-23'));
  });
  it('is never more than was taken back, with all that was claimed before', () => {
    const above = { field: '/claimedCents', claimedCents: 3_600_001, claimedBeforeCents: 0, takenBackCents: 3_600_000 };
    expect(claim({ claimedCents: 3_600_001 })).toEqual(refuse('claim-above-taken-back', above));
    const first = claimNotice('first claim', 3_000_000);
    const history = [...inForce, first.released, first.delivered];
    expect(claim({ claimedCents: 600_000 }, history)).toMatchObject({ claimedCents: 600_000 });
    expect(claim({ claimedCents: 600_001 }, history)).toEqual(
      refuse('claim-above-taken-back', { ...above, claimedCents: 600_001, claimedBeforeCents: 3_000_000 }),
    );
    const action = filed('2025-04-01', '2025-04-01T09:00:00.000Z', false, ACTION).data;
    const { noticeId, kind } = first.released.data;
    const annulled = [ActionFiled({ ...action, noticeId, kind }), ActionEnded({ ...ended('2025-09-01', 'annulled').data, noticeId, kind })];
    expect(claim({ claimedCents: 3_600_000 }, [...history, ...annulled])).toMatchObject({ claimedCents: 3_600_000 });
  });
  it('is worth the trouble below the threshold where a carrier owes it: the threshold is one for municipal recipients', () => {
    const of = (kind: 'carrier' | 'grouping') => {
      const [first, ...others] = inForce;
      if (first?.type !== 'notice.released') throw new Error('The grant is not released.');
      const applicant = { kinds: [kind], name: 'Werk e. V.' };
      return claim({ claimedCents: 49_999 }, [NoticeReleased({ ...first.data, applicant }), ...others]);
    };
    expect(of('carrier')).toMatchObject({ claimedCents: 49_999 });
    expect(of('grouping')).toMatchObject({ code: 'claim-de-minimis' });
  });
  it('is not worth the trouble below a threshold', () => {
    expect(claim({ claimedCents: 50_000 })).toMatchObject({ claimedCents: 50_000 });
    expect(claim({ claimedCents: 49_999 })).toEqual(
      refuse('claim-de-minimis', {
        field: '/claimedCents',
        claimedCents: 49_999,
        fromCents: 50_000,
        source: 'Modellannahme: Bagatellgrenze von 500 Euro bei kommunalen Empfängern; darunter wird nicht zurückgefordert',
      }),
    );
  });
  it('follows a notice that took something back, has effect and stands', () => {
    const field = '/becauseNoticeId';
    expect(claim({ becauseNoticeId: NOTICE })).toEqual(
      refuse('reimbursement-without-taking-back', { field, noticeId: NOTICE, kind: 'GRANT' }),
    );
    expect(claim({}, [...delivered(), revoked.released])).toEqual(
      refuse('not-delivered', { field, noticeId: REVOKED, status: 'released' }),
    );
    expect(claim({}, delivered())).toEqual(refuse('notice-unknown', { field, noticeId: REVOKED }));
    const action = filed('2025-04-01', '2025-04-01T09:00:00.000Z', false, ACTION).data;
    const annulled = [
      ActionFiled({ ...action, noticeId: REVOKED, kind: 'REVOCATION' }),
      ActionEnded({ ...ended('2025-09-01', 'annulled').data, noticeId: REVOKED, kind: 'REVOCATION' }),
    ];
    expect(claim({}, [...inForce, ...annulled])).toEqual(refuse('notice-annulled', { field, noticeId: REVOKED }));
  });
  it('is of money that was paid already', () =>
    expect(claim({ paidOn: '2025-04-02' })).toEqual(
      refuse('paid-in-future', { field: '/paidOn', paidOn: '2025-04-02', today: '2025-04-01' }),
    ));
  it('is of money that was paid from the day on which the grant had effect until today', () => {
    expect(claim({ paidOn: '2025-04-01' })).toEqual(claimed(3_600_000, '2025-04-02'));
    expect(claim({ paidOn: '2025-02-17' })).toEqual(claimed(3_600_000, '2025-02-18'));
    const notices = grantOf([fromThenOn.released, fromThenOn.delivered, ...delivered()]).notices;
    expect(refusePaymentDay('2025-02-17', { notices }, '2025-04-01')).toBeUndefined();
    expect(refusePaymentDay('2025-02-16', { notices }, '2025-04-01', '/day')).toEqual(
      refuse('paid-before-the-grant', { field: '/day', paidOn: '2025-02-16', deliveredOn: '2025-02-17' }),
    );
    expect(refusePaymentDay('2025-02-16', { notices: [] }, '2025-04-01')).toBeUndefined();
    expect(refusePaymentDay(undefined, { notices }, '2025-04-01')).toBeUndefined();
  });
  it('is of what was paid too much, where the proof of use settled the grant', () => {
    const money = { grantedCents: 3_700_000, provenCents: 3_000_000, settledCents: 3_000_000, paidCents: 3_100_000 };
    const final: NoticeContent = { kind: 'FINAL', proofId: derivedId('prf', 'spec'), ...money, backPaidCents: 0, claimableCents: 100_000 };
    const settled = of(REVOKED, final, 3_000_000);
    const history = [...delivered(), settled.released, settled.delivered];
    expect(claim({ claimedCents: 100_000, paidOn: '2025-03-01' }, history)).toEqual(claimed(100_000, '2025-03-02'));
    expect(claim({ claimedCents: 100_001, paidOn: '2025-03-01' }, history)).toEqual(
      refuse('claim-above-taken-back', { field: '/claimedCents', claimedCents: 100_001, claimedBeforeCents: 0, takenBackCents: 100_000 }),
    );
    const unpaid = decidePrepareReimbursement({ becauseNoticeId: REVOKED, claimedCents: 100_000, today: '2025-04-01' }, grantOf(history));
    expect(unpaid).toEqual(refuse('payment-day-missing', { field: '/paidOn', from: '2025-03-23', deliveredOn: '2025-03-23' }));
  });
  it('follows what takes back or settles, and no other notice', () => {
    const withdrawn: NoticeContent = { ...revocation(), kind: 'WITHDRAWAL', basis: 'unlawful' };
    expect(takenBackBy(withdrawn)).toEqual({ cents: 3_600_000, from: '2022-07-01' });
    const others: readonly NoticeContent[] = [
      AMENDMENT,
      { kind: 'GRANT', from: '2022-07-01', to: '2023-06-30', lines: [] },
      { kind: 'EXTENSION', ruleSetVersion: 1, months: 12, posts: [] },
      { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents: 1, interestFrom: '2025-01-01' },
      {
        ...{ kind: 'INTEREST', becauseNoticeId: REVOKED, claimedCents: 1, repayments: [], periods: [] },
        ...{ from: '2025-01-01', until: '2025-01-02', interestCents: 1 },
      },
    ];
    expect(others.map(takenBackBy)).toEqual(others.map(() => undefined));
  });
  it('is counted apart from what was claimed because of another notice', () => {
    const other = of(
      derivedId('ntc', 'other claim'),
      { ...claimed(3_000_000, '2022-09-01'), kind: 'REIMBURSEMENT', becauseNoticeId: NOTICE },
      1,
    );
    expect(claim({ claimedCents: 3_600_000 }, [...inForce, other.released, other.delivered])).toMatchObject({ claimedCents: 3_600_000 });
  });
  it('bears interest from the day of its loss of effect, and from behind the payment where that came then or later', () => {
    expect(interestFrom('2025-03-23', '2025-03-22')).toBe('2025-03-23');
    expect(interestFrom('2025-03-23', '2025-03-23')).toBe('2025-03-24');
    expect(interestFrom('2025-03-23')).toBe('2025-03-23');
  });
  it('is municipal where anybody but a carrier owes it, also where nobody wrote down who', () => {
    const isOf = (...kinds: ('carrier' | 'grouping' | 'municipality')[]) => isMunicipal({ applicant: { kinds, name: 'x' } });
    expect([isOf('carrier'), isOf('carrier', 'grouping'), isOf('municipality'), isMunicipal({})]).toEqual([false, true, true, true]);
  });
});
