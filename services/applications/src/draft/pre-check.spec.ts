import { aCall, aPost, someRules } from '../application/application.fixture';
import { examine } from '../application/findings';
import { familyOf } from '../funding/funding';
import { decideSubmit } from '../application/submit-application';
import { aDraft } from './draft.fixture';
import { largestShare, preCheck } from './pre-check';

const perYear = (ratePerFteYearCents: number) =>
  someRules({
    ratePerFteYearCents: {
      value: { A_SOCIAL_DEGREE: ratePerFteYearCents, B_OTHER_DEGREE: ratePerFteYearCents, C_VOCATIONAL: 1 },
      mark: 'F',
      source: 'spec',
    },
  });
const rules = perYear(6_000_000);
const { cap } = familyOf(rules.funding);
const whole = (lineId: string, share = 100) => aPost({ lineId, share, amountCents: share * 60_000 });
const NOW = '2022-07-12T08:15:00.000Z';

describe('what the frame has left', () => {
  // Example 10: 292,750.00 for five posts at 60,000: the fifth fits with 0.87.
  it('carries the largest share of whole hundredths', () => {
    const lines = ['1', '2', '3', '4', '5'].map((id) => whole(id));
    const {
      lines: checked,
      overCents,
      requestedCents,
    } = preCheck(aDraft({ lines }), NOW, aCall(), rules, { attachments: 0, frameCents: 29_275_000 });
    expect([requestedCents, overCents]).toEqual([30_000_000, 725_000]);
    expect(checked[4]?.fit).toEqual({ share: 87, amountCents: 5_220_000, next: { share: 88, overCents: 5_000 } });
  });
  it('is no matter of a line that fits', () => expect(largestShare(whole('1'), 6_000_000, cap)).toBeUndefined());
  it('carries nothing where not one hundredth fits', () => expect(largestShare(whole('1'), 59_999, cap)).toBeUndefined());
  it('says nothing of a next hundredth that fits: only more was requested than the share gives', () =>
    expect(largestShare(aPost({ lineId: '1', share: 50, amountCents: 4_000_000 }), 3_500_000, cap)).toEqual({
      share: 50,
      amountCents: 3_000_000,
    }));
  it('never carries more than a whole post', () =>
    expect(largestShare(whole('1', 150), 6_000_000, cap)).toEqual({ share: 100, amountCents: 6_000_000 }));
});

describe('what would be checked today', () => {
  it('is what the check finds of the submission', () => {
    const draft = aDraft({ lines: [whole('1', 20), aPost({ lineId: '2', tier: 'NONE' })] });
    const submitted = decideSubmit(
      { draftId: draft.draftId, district: '08111', fileNumber: 'x', lines: draft.lines, receivedAt: NOW },
      { kind: 'none' },
      aCall(),
      rules,
    );
    const [event] = submitted.kind === 'recorded' ? submitted.events : [];
    if (event?.type !== 'application.submitted') throw new Error('It was not submitted.');
    const examined = examine(event.data, rules);
    const checked = preCheck(draft, NOW, aCall(), rules, { attachments: 0 });
    expect(checked.findings).toEqual(examined.flatMap(({ finding }) => finding ?? []));
    expect(checked.findings.map(({ code }) => code)).toEqual(['tier-unknown', 'share-below-minimum']);
    expect(checked.checks.map(({ check, result }) => [check, result === 'passed'])).toEqual(
      examined.map(({ check: { check, passed } }) => [check, passed]),
    );
  });

  it('counts what of each section is there', () => {
    const states = (of: Parameters<typeof aDraft>[0]) =>
      preCheck(aDraft(of), NOW, aCall(), rules, { attachments: 0 }).sections.map(({ section, done, of: all, isComplete }) => [
        section,
        done,
        all,
        isComplete,
      ]);
    expect(states({})).toEqual([
      ['applicant', 0, 1, false],
      ['lines', 0, 1, false],
      ['partners', 0, 1, false],
      ['early-start', 0, 1, false],
      ['bank', 0, 1, false],
      ['declarations', 0, 5, false],
      ['attachments', 0, 0, true],
    ]);
    expect(
      states({
        contact: { unit: 'Sozialamt' },
        lines: [whole('1'), whole('2', 20)],
        partners: [{ partnerId: 'p', name: 'Brückenwerk', task: 'Beratung' }],
        earlyStart: { from: '2022-08-01' },
        bank: { iban: 'DE02120300000000202051' },
        declarations: ['not-begun', 'true-and-complete'],
      }),
    ).toEqual([
      ['applicant', 1, 1, true],
      ['lines', 1, 2, false],
      ['partners', 0, 1, false],
      ['early-start', 1, 2, false],
      ['bank', 1, 1, true],
      ['declarations', 2, 5, false],
      ['attachments', 0, 0, true],
    ]);
  });
});
