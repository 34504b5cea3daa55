import { draftOffers } from './offers';

describe('the steps that a draft offers', () => {
  it.each([
    [['APPLICANT'], ['hand-over']],
    [['SIGNATORY'], ['hand-over', 'submit']],
    [['CASE_MANAGER', 'APPLICANT'], ['hand-over']],
    [['AUDITOR'], []],
  ] as const)('%j: %j, and nothing once it was received', (roles, steps) => {
    expect(draftOffers({ roles }, {})).toEqual(steps);
    expect(draftOffers({ roles }, { receivedAt: '2026-01-01T00:00:00.000Z' })).toEqual([]);
  });
});
