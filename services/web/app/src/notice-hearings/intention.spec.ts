import type { CauseValues } from '../grants/cause-fields';
import { emptyIntention, intentionOf } from './intention';
import type { IntentionValues } from './intention';
import type { Known } from './types';

const KNOWN = {
  lines: [
    { lineId: 'line-1', place: 1, terms: { amountCents: 3_200_000, share: 50, months: 12 } },
    { lineId: 'line-2', place: 2, terms: { amountCents: 500_000 } },
  ],
  takenBack: [{ noticeId: 'ntc_1', kind: 'REVOCATION', from: '2023-01-01', takenBackCents: 100 }],
} as unknown as Known;
const said = (intended: Partial<IntentionValues['intended']>, more: Partial<IntentionValues> = {}): IntentionValues => {
  const empty = emptyIntention(KNOWN);
  return { ...empty, ...more, intended: { ...empty.intended, ...intended } };
};
const why = { basis: 'purpose-missed', knownOn: '2023-02-01', from: '2023-01-01' };

describe('what shall be taken', () => {
  it('is everything from a day on, unless lines are named', () => expect(intentionOf(said(why))).toEqual({ kind: 'REVOCATION', ...why }));

  it('is what is left of the lines that are named; one without a figure ends before the day', () => {
    const [post, measure] = emptyIntention(KNOWN).left;
    const left = [{ ...post!, isTaken: true, share: 30 }, measure!];
    expect(intentionOf(said(why, { extent: 'lines', left }))).toEqual({
      kind: 'REVOCATION',
      ...why,
      lines: [{ lineId: 'line-1', share: 0.3 }],
    });
    const both = [
      { ...post!, isTaken: true },
      { ...measure!, isTaken: true, amountCents: 0 },
    ];
    expect(intentionOf(said(why, { extent: 'lines', left: both }))).toMatchObject({
      lines: [{ lineId: 'line-1' }, { lineId: 'line-2', amountCents: 0 }],
    });
  });

  it('is what an amendment lowers, and why', () => {
    const [post, measure] = emptyIntention(KNOWN).left;
    const left = [{ ...post!, isTaken: true, share: 40 }, measure!];
    const [cause] = emptyIntention(KNOWN).intended.causes as [CauseValues];
    const amended = { kind: 'AMENDMENT', lines: [{ lineId: 'line-1', share: 0.4 }] };
    expect(intentionOf(said({ kind: 'AMENDMENT', causes: [{ ...cause, changeId: 'chg_1' }] }, { left }))).toEqual({
      ...amended,
      causes: [{ kind: 'change-notification', changeId: 'chg_1' }],
    });
    expect(
      intentionOf(said({ kind: 'AMENDMENT', causes: [{ ...cause, kind: 'rule-set', ruleSetVersion: '2' }], from: '2023-01-01' }, { left })),
    ).toEqual({
      kind: 'AMENDMENT',
      lines: [{ lineId: 'line-1', share: 0.4, from: '2023-01-01' }],
      causes: [{ kind: 'rule-set', ruleSetVersion: 2 }],
    });
  });

  it('is the start of a line that moves', () => {
    const [post, measure] = emptyIntention(KNOWN).left;
    const left = [{ ...post!, isTaken: true, start: '2022-10-01' }, measure!];
    expect(intentionOf(said({ kind: 'AMENDMENT' }, { left }))).toMatchObject({ lines: [{ lineId: 'line-1', start: '2022-10-01' }] });
  });

  it('is claimed because of the notice that took it', () => {
    const claim = { kind: 'REIMBURSEMENT', claimedCents: 100 } as const;
    expect(intentionOf(said(claim))).toEqual({ ...claim, becauseNoticeId: 'ntc_1' });
    expect(intentionOf(said({ ...claim, paidOn: '2023-01-05' }))).toEqual({ ...claim, becauseNoticeId: 'ntc_1', paidOn: '2023-01-05' });
  });
});
