import { Applications } from '@paktwerk/contracts';

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
