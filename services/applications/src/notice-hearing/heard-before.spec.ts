import { derivedId, fold } from '@paktwerk/kernel';
import type { ContentOf, FurtherContent } from '../grant/content';
import { NoticeReleased } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import { delivered, released } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { MEASURE_TERMS, NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { refuse } from '../problems';
import { heardBefore } from './notice-hearing';
import { HEARING, closed, opened, revocation } from './notice-hearing.fixture';

const before = (content: FurtherContent, ...history: readonly GrantEvent[]) => {
  const grant = fold(grantDecider, [...delivered(), ...history]);
  if (grant.kind === 'none') throw new Error('The grant is not released.');
  return heardBefore(content, grant);
};
const heard = { hearingId: HEARING };
const missing = (kind: string) =>
  refuse('hearing-missing', { kind, source: '§ 28 Abs. 1 LVwVfG: Anhörung, bevor in Rechte eines Beteiligten eingegriffen wird' });
const told = [opened(), closed()];
const NOTICE = derivedId('ntc', 'revocation');
const revoked = NoticeReleased({
  ...released('2025-03-20').data,
  noticeId: NOTICE,
  kind: 'REVOCATION',
  amountCents: 100_000,
  content: revocation(heard),
});
const claimed = (change: Partial<ContentOf<'REIMBURSEMENT'>> = {}): FurtherContent => ({
  kind: 'REIMBURSEMENT',
  becauseNoticeId: NOTICE,
  claimedCents: 1_000_000,
  interestFrom: '2022-09-01',
  ...change,
});

describe('before a notice takes something, its recipient', () => {
  it('is heard on it', () => {
    expect(before(revocation())).toEqual(missing('REVOCATION'));
    expect(before(revocation(), opened())).toEqual(missing('REVOCATION'));
    expect(before(revocation(), ...told)).toEqual(heard);
  });
  it('was told of this, or of worse', () => {
    const mild = revocation({ from: '2023-01-01', lines: [{ lineId: 'line-2', before: MEASURE_TERMS, after: { amountCents: 300_000 } }] });
    expect(before(mild, ...told)).toEqual(heard);
    const deeper = revocation({ lines: [{ lineId: 'line-2', before: MEASURE_TERMS, after: { amountCents: 99_999 } }] });
    expect(before(deeper, ...told)).toEqual(missing('REVOCATION'));
    expect(before(revocation({ lines: [{ lineId: 'line-3', before: MEASURE_TERMS, after: NOTHING }] }), ...told)).toEqual(
      missing('REVOCATION'),
    );
  });
  it.each([
    ['another reason', revocation({ basis: 'condition-broken' }), 'REVOCATION'],
    ['an earlier day', revocation({ from: '2022-06-30' }), 'REVOCATION'],
    ['another act', { ...revocation(), kind: 'WITHDRAWAL', basis: 'unlawful' } as FurtherContent, 'WITHDRAWAL'],
    ['a claim on its own', claimed(), 'REIMBURSEMENT'],
  ])('is heard anew on %s', (_, content, kind) => expect(before(content, ...told)).toEqual(missing(kind)));
  it('is heard in the last hearing that said so', () => {
    const hearingId = derivedId('hea', 'second');
    const again = [opened({ hearingId, on: '2025-03-19', dueOn: '2025-04-02' }), closed('period-over', '2025-04-03', hearingId)];
    expect(before(revocation(), ...told, ...again)).toEqual({ hearingId });
  });
  it('hears of a claim with the revocation that it follows, or on its own', () => {
    const withClaim = [opened({ claim: { claimedCents: 1_000_000, interestFrom: '2022-09-01' } }), closed()];
    expect(before(claimed(), ...withClaim, revoked)).toEqual(heard);
    expect(before(claimed(), ...withClaim)).toEqual(missing('REIMBURSEMENT'));
    expect(before(claimed({ claimedCents: 1_000_001 }), ...withClaim, revoked)).toEqual(missing('REIMBURSEMENT'));
    expect(before(claimed({ interestFrom: '2022-08-31' }), ...withClaim, revoked)).toEqual(missing('REIMBURSEMENT'));
    const alone = [opened({ intended: claimed() }), closed()];
    expect(before(claimed({ claimedCents: 900_000 }), ...alone)).toEqual(heard);
    expect(before(claimed({ becauseNoticeId: derivedId('ntc', 'other') }), ...alone)).toEqual(missing('REIMBURSEMENT'));
  });
  it('is heard anew where several claims come to more than one hearing said', () => {
    const withClaim = [opened({ claim: { claimedCents: 1_000_000, interestFrom: '2022-09-01' } }), closed()];
    const content = claimed({ claimedCents: 600_000, ...heard });
    const noticeId = derivedId('ntc', 'first claim');
    const first = NoticeReleased({ ...released('2025-03-25').data, noticeId, kind: 'REIMBURSEMENT', amountCents: 600_000, content });
    expect(before(claimed({ claimedCents: 400_000 }), ...withClaim, revoked, first)).toEqual(heard);
    expect(before(claimed({ claimedCents: 400_001 }), ...withClaim, revoked, first)).toEqual(missing('REIMBURSEMENT'));
  });
  it('is heard on an amendment that takes, and not on one that only gives', () => {
    const amendment = (after: typeof POST_TERMS): FurtherContent => ({
      kind: 'AMENDMENT',
      lines: [{ lineId: 'line-1', before: POST_TERMS, after }],
      causes: [{ kind: 'rule-set', ruleSetVersion: 2 }],
    });
    const more = amendment({ ...POST_TERMS, amountCents: 3_300_000 });
    const less = amendment({ ...POST_TERMS, share: 30, amountCents: 1_920_000 });
    expect(before(more)).toEqual({});
    expect(before(less)).toEqual(missing('AMENDMENT'));
    expect(before(less, opened({ intended: less }), closed())).toEqual(heard);
    expect(before(less, ...told)).toEqual(missing('AMENDMENT'));
  });
  it('was told of every line that loses, and of none that gains', () => {
    const line = (lineId: string, toCents: number) => ({ lineId, before: MEASURE_TERMS, after: { amountCents: toCents } });
    const toldOf = (lines: ReturnType<typeof line>[]) => [opened({ intended: revocation({ lines }) }), closed()];
    const one = toldOf([line('line-1', 100_000)]);
    expect(before(revocation({ lines: [line('line-1', 100_000), line('line-2', 600_000)] }), ...one)).toEqual(heard);
    expect(before(revocation({ lines: [line('line-1', 100_000), line('line-2', 500_000)] }), ...one)).toEqual(heard);
    expect(before(revocation({ lines: [line('line-1', 100_000), line('line-2', 499_999)] }), ...one)).toEqual(missing('REVOCATION'));
  });
  it('is heard on a settlement at less than was proven and granted, or with something to pay back', () => {
    const settled = (settledCents: number, claimableCents: number, provenCents = 3_000_000): ContentOf<'FINAL'> => ({
      ...{ kind: 'FINAL', proofId: derivedId('prf', 'spec'), grantedCents: 3_700_000, provenCents, settledCents },
      ...{ paidCents: 3_000_000, backPaidCents: 0, claimableCents },
    });
    expect(before(settled(3_000_000, 0))).toEqual({});
    expect(before(settled(3_700_000, 0, 4_000_000))).toEqual({});
    expect(before(settled(2_999_999, 0))).toEqual(missing('FINAL'));
    expect(before(settled(3_000_000, 1))).toEqual(missing('FINAL'));
    const toldIt = [opened({ intended: settled(2_500_000, 500_000) }), closed()];
    expect(before(settled(2_500_000, 500_000), ...toldIt)).toEqual(heard);
    expect(before(settled(2_600_000, 400_000), ...toldIt)).toEqual(heard);
    expect(before(settled(2_499_999, 500_000), ...toldIt)).toEqual(missing('FINAL'));
    expect(before(settled(2_500_000, 500_001), ...toldIt)).toEqual(missing('FINAL'));
    expect(before(settled(2_500_000, 500_000), ...told)).toEqual(missing('FINAL'));
  });
  it('is not heard on what only adds', () => expect(before({ kind: 'EXTENSION', ruleSetVersion: 1, months: 12, posts: [] })).toEqual({}));
});
