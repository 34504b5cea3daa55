import { given } from '@paktwerk/testing';
import { CLERK, HEAD_OF_UNIT, OTHER_CLERK, THREE } from '../application/application.fixture';
import {
  AMENDED,
  AMENDMENT,
  FULLER,
  ISSUED,
  LETTER,
  NOTICE,
  OTHER_NOTICE,
  PREPARED_ON,
  RAISED,
  amendmentReleased,
  delivered,
  ended,
  filed,
  fundsAnswered,
  noticeCountersigned,
  noticePrepared,
  noticeReturned,
} from './grant.fixture';
import { NoticePrepared, NoticeReleased } from './events';
import { decideReleasePrepared } from './release-prepared-notice';
import { grantDecider } from './state';
import type { GrantState } from './state';

const release =
  (releasedBy = OTHER_CLERK) =>
  (state: GrantState) =>
    decideReleasePrepared({ noticeId: OTHER_NOTICE, releasedBy, issued: ISSUED, letter: LETTER, today: PREPARED_ON }, state);
const prepared = () => [...delivered(), noticePrepared(), fundsAnswered()];

describe('the release of a further notice', () => {
  it('is of another person than the one who prepared', () => {
    given(grantDecider, prepared()).when(release()).then(amendmentReleased());
    given(grantDecider, prepared()).when(release(CLERK)).refused('four-eyes', { noticeId: OTHER_NOTICE, preparedOn: PREPARED_ON });
  });
  it('is not of who stands close to the recipient', () => {
    const command = { noticeId: OTHER_NOTICE, releasedBy: OTHER_CLERK, conflictedSince: '2022-08-01', issued: ISSUED, letter: LETTER };
    given(grantDecider, prepared())
      .when((state) => decideReleasePrepared({ ...command, today: PREPARED_ON }, state))
      .refused('conflict-of-interest', { declaredOn: '2022-08-01' });
  });
  it('adds nothing the second time', () =>
    given(grantDecider, [...prepared(), amendmentReleased()])
      .when(release())
      .nothing());
  it('is of a third one where the amount asks for three', () => {
    const three = [...delivered(), noticePrepared({ needs: THREE }), fundsAnswered()];
    given(grantDecider, [...three, noticeCountersigned()])
      .when(release(HEAD_OF_UNIT))
      .then(amendmentReleased());
    for (const history of [three, [...three, noticeCountersigned()]])
      given(grantDecider, history)
        .when(release())
        .refused('third-signature-needed', { noticeId: OTHER_NOTICE, amountCents: AMENDED, ...THREE.thirdSignature });
  });
  it('says that its letter names the remedy where a block does', () => {
    const remedy = { key: 'remedy', version: 1, kind: 'remedy', language: 'de', title: 'Klage', text: 'Klage ist möglich.' } as const;
    given(grantDecider, [...delivered(), noticePrepared({ blocks: [remedy] }), fundsAnswered()])
      .when(release())
      .then({ ...amendmentReleased(), data: { ...amendmentReleased().data, isInstructed: true } });
  });
  it('is refused where it was returned', () =>
    given(grantDecider, [...prepared(), noticeReturned()])
      .when(release())
      .refused('notice-returned', { noticeId: OTHER_NOTICE, returnedOn: PREPARED_ON }));
  it('is refused where a line does not stand as it did when it was prepared', () => {
    const content = { ...AMENDMENT, lines: [{ ...FULLER, before: { ...FULLER.before, share: 60 } }] };
    given(grantDecider, [...delivered(), noticePrepared({ content })])
      .when(release())
      .refused('notice-outdated', { noticeId: OTHER_NOTICE, lineId: 'line-1', beforeCents: 3_200_000 });
  });
  it('is refused where the whole does not stand as it did, in another line or by another extension', () => {
    given(grantDecider, [...delivered(), noticePrepared({ amountCents: AMENDED + 1 })])
      .when(release())
      .refused('notice-outdated', { noticeId: OTHER_NOTICE, beforeCents: 3_700_001 });
    const posts = [
      { postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 1_000 },
    ];
    const content = { kind: 'EXTENSION' as const, ruleSetVersion: 2, months: 12, posts };
    given(grantDecider, [...delivered(), noticePrepared({ content, amountCents: 4_000_000 })])
      .when(release())
      .refused('notice-outdated', { noticeId: OTHER_NOTICE, beforeCents: 3_999_000 });
  });
  it('is refused where a court annulled the grant meanwhile', () =>
    given(grantDecider, [...prepared(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', 'annulled')])
      .when(release())
      .refused('notice-annulled', { noticeId: NOTICE }));
  it('is refused where what it adds is not set aside, and says what there is', () => {
    const about = { noticeId: OTHER_NOTICE, amountCents: RAISED };
    given(grantDecider, [...delivered(), noticePrepared()])
      .when(release())
      .refused('reservation-pending', about);
    const short = { reason: 'frame-exceeded', frameAvailableCents: 1, potAvailableCents: 2 } as const;
    given(grantDecider, [...delivered(), noticePrepared(), fundsAnswered(short)])
      .when(release())
      .refused('reservation-refused', { ...about, ...short });
    given(grantDecider, [...delivered(), noticePrepared(), fundsAnswered({ ...short, reason: 'pot-exceeded', closedYear: 2022 })])
      .when(release())
      .refused('budget-year-closed', { ...about, budgetYear: 2022 });
  });
  it('asks for no money where it was prepared before anybody set some aside for notices', () => {
    const { raisesCents: _none, ...before } = noticePrepared().data;
    const { raisesCents: _neither, ...told } = amendmentReleased().data;
    given(grantDecider, [...delivered(), NoticePrepared(before)])
      .when(release())
      .then(NoticeReleased(told));
  });
});
