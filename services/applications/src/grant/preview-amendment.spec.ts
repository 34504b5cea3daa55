import { fold } from '@paktwerk/kernel';
import { CLERK, aMeasure, aPost, someRules, submitted } from '../application/application.fixture';
import { said } from '../funding/funding.fixture';
import type { RuleSet } from '../programme/rule-set';
import { AMENDMENT, FULLER, GRANT, GRANTED, OTHER_NOTICE, PREPARED_ON, delivered } from './grant.fixture';
import type { AmendLine } from './amended-line';
import type { FundsLeft } from './funds-left';
import { previewAmendment } from './preview-amendment';
import { grantDecider } from './state';

const state = fold(grantDecider, delivered());
const preview = (lines: readonly AmendLine[], rules: RuleSet = someRules(), left?: FundsLeft) => {
  if (state.kind === 'none') throw new Error('The grant is not there.');
  const file = { app: submitted({ lines: [aPost(), aMeasure()] }).data, issued: GRANTED, ruleSets: [rules] };
  const command = { grantId: GRANT, noticeId: OTHER_NOTICE, lines, causes: AMENDMENT.causes, preparedBy: CLERK, today: PREPARED_ON };
  return previewAmendment(command, state, file, left);
};

describe('an amendment that is being written', () => {
  it('says what each line comes to and how, and what the whole does', () =>
    expect(preview([{ lineId: 'line-1', share: 75 }])).toEqual({
      beforeCents: 3_700_000,
      amountCents: 5_300_000,
      lines: [{ ...FULLER, steps: ['64.000,00 € × 0,75 VZÄ × 12 Monate ÷ 12 = 48.000,00 €'] }],
    }));
  it('says beside the line why it cannot be, and reckons the others', () => {
    const { amountCents, refusal, lines } = preview([
      { lineId: 'line-1', share: 101 },
      { lineId: 'line-2', amountCents: 600_000 },
    ]);
    expect([amountCents, refusal?.code, lines.map((l) => [l.after?.amountCents, l.refusal?.code])]).toEqual([
      3_800_000,
      'share-above-full-time',
      [
        [undefined, 'share-above-full-time'],
        [600_000, undefined],
      ],
    ]);
  });
  it('says before anybody prepares it that there is no money for it', () => {
    const left = (cents: number): FundsLeft => ({ budgetYear: 2025, potCents: 2_000_000, frames: new Map([['08116', cents]]) });
    const fuller = [{ lineId: 'line-1', share: 75 }];
    expect(preview(fuller, someRules(), left(1_600_000)).refusal).toBeUndefined();
    expect(preview(fuller, someRules(), left(1_599_999)).refusal?.code).toBe('reservation-refused');
  });
  it('says what it needs before its release', () => {
    const rules = { ...someRules(), funding: { ...someRules().funding, thirdSignatureFromCents: said(5_300_000, 'Zeichnungsordnung') } };
    expect(preview([{ lineId: 'line-1', share: 75 }], rules).needs).toEqual({
      thirdSignature: { fromCents: 5_300_000, source: 'Zeichnungsordnung' },
    });
    expect(preview([{ lineId: 'line-1', share: 40 }]).refusal?.code).toBe('hearing-missing');
  });
});
