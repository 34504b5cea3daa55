import { Applications } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';

/** The grant that the specs of this service hear of first: Stuttgart's, with these lines. */
export const granted = (amountCents: number, lines: Parameters<typeof Applications.GrantIssued>[0]['lines']) =>
  Applications.GrantIssued(
    {
      grantId: 'grt_1',
      applicationId: 'app_1',
      decisionId: 'dec_1',
      callId: 'cal_1',
      programmeId: 'prg_1',
      district: '08111',
      amountCents,
      budgetYear: 2022,
      from: '2022-09-01',
      to: '2023-12-31',
      ruleSetVersion: 1,
      effectiveOn: '2022-08-15',
      lines,
    },
    'app_1',
  );

type Granted = ReturnType<typeof Applications.GrantIssued>;

/** A grant whose notice is delivered a few days later, as both are told. */
export const andDelivered = (grant: Granted): readonly [Granted, ReturnType<typeof Applications.NoticeDelivered>] => [
  grant,
  Applications.NoticeDelivered(
    { ...noticeOf(grant), amountCents: grant.data.amountCents, basis: 'fiction', lastDay: '2022-09-19' },
    grant.key,
  ),
];

/** What is told of its notice names it so. */
export const noticeOf = ({ data: { grantId, applicationId, callId, programmeId, district, recipient } }: Granted) => ({
  grantId,
  noticeId: `ntc_${grantId}`,
  kind: 'GRANT' as const,
  applicationId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  effectiveOn: '2022-08-18',
});
