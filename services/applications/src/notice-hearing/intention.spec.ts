import { derivedId, fold } from '@paktwerk/kernel';
import { someRules, submitted } from '../application/application.fixture';
import { NoticeDelivered, NoticeReleased } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import { AMENDMENT, FULLER, GRANT, GRANTED, RELEASED_ON, delivered, deliveredOn, released } from '../grant/grant.fixture';
import type { GrantedFile } from '../grant/granted-file';
import { grantDecider } from '../grant/state';
import { NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { refuse } from '../problems';
import { intendedBy } from './intention';
import type { Intention } from './intention';
import { HEARING, OPENED_ON, closed, opened, revocation } from './notice-hearing.fixture';

const FILE: GrantedFile = { app: submitted().data, issued: { ...GRANTED, effectiveOn: RELEASED_ON }, ruleSets: [someRules()] };
const REVOKED = derivedId('ntc', 'revocation');
const intended = (intention: Intention, history: readonly GrantEvent[] = [], file: GrantedFile | undefined = FILE, today = OPENED_ON) => {
  const grant = fold(grantDecider, [...delivered(), ...history]);
  if (grant.kind === 'none') throw new Error('The grant is not released.');
  return intendedBy(intention, grant, file, today);
};
const back = (more: object = {}): Intention => ({
  ...{ kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-21', from: '2022-07-01' },
  lines: [{ lineId: 'line-1' }],
  ...more,
});
const without = (intention: Intention) => {
  const grant = fold(grantDecider, delivered());
  return grant.kind === 'none' ? undefined : intendedBy(intention, grant, undefined, OPENED_ON);
};
const causes = AMENDMENT.causes;

describe('what a notice would say that is intended', () => {
  it('is a revocation or a withdrawal, each by its own reasons', () => {
    const { lines: _both, ...said } = revocation({ knownOn: '2025-02-21' });
    const lines = [{ lineId: 'line-1', before: POST_TERMS, after: NOTHING }];
    expect(intended(back())).toEqual({ ...said, lines });
    expect(intended(back({ kind: 'WITHDRAWAL', basis: 'unlawful' }))).toEqual({ ...said, kind: 'WITHDRAWAL', basis: 'unlawful', lines });
    expect(intended(back({ lines: undefined, from: '2022-07-01' }))).toMatchObject({
      lines: [lines[0], { lineId: 'line-2', after: NOTHING }],
    });
    expect(intended(back({ kind: 'WITHDRAWAL' }))).toMatchObject({ code: 'basis-of-another-kind', data: { field: '/intended/basis' } });
  });
  it('is an amendment, with shares as people write them', () => {
    expect(intended({ kind: 'AMENDMENT', lines: [{ lineId: 'line-1', share: 0.75 }], causes })).toEqual({
      kind: 'AMENDMENT',
      lines: [FULLER],
      causes,
    });
    expect(intended({ kind: 'AMENDMENT', lines: [{ lineId: 'line-9', share: 0.75 }], causes })).toEqual(
      refuse('line-unknown', { lineId: 'line-9' }),
    );
  });
  it.each([
    ['an amendment', { kind: 'AMENDMENT', lines: [{ lineId: 'line-1', share: 0.255 }], causes } as Intention],
    ['a revocation', back({ lines: [{ lineId: 'line-1', share: 0.255 }] })],
  ])('of %s is refused at a share that no hundredth is', (_, intention) =>
    expect(intended(intention)).toEqual(
      refuse('share-not-hundredths', { field: '/intended/lines/0/share', lineId: 'line-1', given: 0.255 }),
    ),
  );
  it('is a claim, which reads nothing of what was granted', () => {
    const content = revocation({ hearingId: HEARING });
    const of = { noticeId: REVOKED, kind: 'REVOCATION', amountCents: 100_000, content } as const;
    const revoked = [
      NoticeReleased({ ...released('2025-03-20').data, ...of }),
      NoticeDelivered({ ...deliveredOn('2025-03-23').data, ...of }),
    ];
    const claim: Intention = { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents: 100_000, paidOn: '2025-03-01' };
    expect(intended(claim, revoked, undefined, '2025-04-01')).toEqual({
      ...{ kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents: 100_000 },
      interestFrom: '2025-03-02',
    });
  });
  it('is a settlement, once it is proven', () =>
    expect(intended({ kind: 'FINAL', paidCents: 0 })).toEqual(refuse('final-proof-missing', { fileNumber: submitted().data.fileNumber })));
  it('is nothing where nothing was granted', () => {
    const unknown = refuse('grant-unknown', { grantId: GRANT });
    expect([without(back()), without({ kind: 'FINAL', paidCents: 0 })]).toEqual([unknown, unknown]);
  });
});

describe('the day from which the year runs', () => {
  const earlier = (told: Parameters<typeof opened>[0] = {}) => [opened(told), closed()];
  const refused = refuse('known-earlier', {
    ...{ field: '/intended/knownOn', knownOn: '2025-02-21' },
    ...{ toldOn: OPENED_ON, knownSince: '2025-02-20' },
  });

  it('is none after that which a hearing named for the same reason', () => {
    expect(intended(back(), earlier())).toEqual(refused);
    expect(intended(back({ knownOn: '2025-02-20' }), earlier())).toMatchObject({ kind: 'REVOCATION' });
  });
  it('is another one for another reason, and behind a hearing that named none', () => {
    expect(intended(back({ basis: 'condition-broken' }), earlier())).toMatchObject({ kind: 'REVOCATION' });
    expect(intended(back(), earlier({ intended: AMENDMENT }))).toMatchObject({ kind: 'REVOCATION' });
    const claim = { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents: 1, interestFrom: '2025-01-01' } as const;
    expect(intended(back(), earlier({ intended: claim }))).toMatchObject({ kind: 'REVOCATION' });
  });
  it('is another one once a notice has followed that hearing', () => {
    const lines = [{ lineId: 'line-2', before: { amountCents: 500_000 }, after: { amountCents: 100_000 } }];
    const content = revocation({ hearingId: HEARING, lines });
    const followed = NoticeReleased({ ...released('2025-03-20').data, noticeId: REVOKED, kind: 'REVOCATION', amountCents: 1, content });
    expect(intended(back(), [...earlier(), followed])).toMatchObject({ kind: 'REVOCATION' });
    const ofAnother = NoticeReleased({ ...followed.data, content: revocation({ hearingId: derivedId('hea', 'other'), lines }) });
    expect(intended(back(), [...earlier(), ofAnother])).toEqual(refused);
  });
});
