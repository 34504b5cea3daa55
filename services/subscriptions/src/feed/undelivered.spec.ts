import { Applications, Budgeting, NOTICE_KINDS, Staffing } from '@paktwerk/contracts';
import { ofNotice } from './undelivered';

const { GrantIssued, ApplicationRejected, NoticeDelivered, NoticeNotDelivered, NoticeContested, NoticeAnnulled, NoticeFinal } =
  Applications;
const { FundsCommitted } = Budgeting;
const applicationId = 'app_1';
const noticeId = 'ntc_1';
const nameOf = (kind: string): string => (kind === 'GRANT' || kind === 'REJECTION' ? applicationId : noticeId);

describe('what waits for the delivery of a notice', () => {
  it.each([GrantIssued, ApplicationRejected, FundsCommitted])('is $type of a decision', ({ type }) =>
    expect(ofNotice(type, { applicationId, decisionId: 'dec_1' })).toEqual({ notice: applicationId, delivers: false }),
  );

  it('is the commitment of what a further notice adds', () =>
    expect(ofNotice(FundsCommitted.type, { applicationId, decisionId: 'dec_2', noticeId })).toEqual({ notice: noticeId, delivers: false }));

  it.each([NoticeNotDelivered, NoticeContested, NoticeAnnulled, NoticeFinal])('is $type, whichever kind it is', ({ type }) =>
    expect(NOTICE_KINDS.map((kind) => ofNotice(type, { applicationId, noticeId, kind }))).toEqual(
      NOTICE_KINDS.map((kind) => ({ notice: nameOf(kind), delivers: false })),
    ),
  );

  it('ends with the delivery of that notice', () =>
    expect(NOTICE_KINDS.map((kind) => ofNotice(NoticeDelivered.type, { applicationId, noticeId, kind }))).toEqual(
      NOTICE_KINDS.map((kind) => ({ notice: nameOf(kind), delivers: true })),
    ));

  it('is nothing else: neither a formal rejection, which has no notice, nor what has to do with none', () => {
    expect(ofNotice(ApplicationRejected.type, { applicationId, stage: 'formal' })).toBeUndefined();
    expect(ofNotice(Staffing.PostFilled.type, { applicationId })).toBeUndefined();
    expect(ofNotice(Applications.ApplicationWithdrawn.type, { applicationId, decisionId: 'dec_1' })).toBeUndefined();
  });
});
