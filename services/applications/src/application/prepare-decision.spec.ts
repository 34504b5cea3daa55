import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  CLERK,
  DECISION,
  TODAY,
  aPost,
  checked,
  prepared,
  rejectedByTheCheck,
  reserved,
  someRules,
  submitted,
} from './application.fixture';
import { LAST_DAY, REQUEST, asked, overdue } from '../information/information.fixture';
import { parseGrantedLines } from '../funding/granted-line';
import { decidePrepare } from './prepare-decision';
import type { PrepareDecision } from './prepare-decision';
import { decideRelease } from './release-decision';
import { blocksOf, released } from '../text-block/text-block.fixture';
import { ApplicationWithdrawn } from './events';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const prepare =
  (command: Partial<PrepareDecision> = {}, rules = someRules()) =>
  (state: ApplicationState) =>
    decidePrepare(
      {
        decisionId: DECISION,
        outcome: 'granted',
        reason: 'Alles erfüllt',
        preparedBy: CLERK,
        grantedElsewhere: [],
        outlookFor: nobodyWaits,
        today: TODAY,
        ...command,
      },
      state,
      rules,
    );
const second = derivedId('dec', 'second');
const granted = () => {
  const history = [...checked(), prepared(), reserved()];
  return [
    ...history,
    ...given(applicationDecider, history)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: 'per_other', today: TODAY }, s))
      .events(),
  ];
};

describe('blocks of text', () => {
  it('stand in the decision word by word, with its own figures', () => {
    const [block] = blocksOf(released({ text: '{recipient} erhält {granted} für {fileNumber}.' }));
    const [event] = given(applicationDecider, checked())
      .when(prepare({ blocks: [block!], recipient: 'Kreis' }))
      .events();
    expect(event?.type === 'decision.prepared' && event.data.blocks).toEqual([
      {
        key: 'anbest-k',
        version: 1,
        kind: 'ancillary-provision',
        language: 'de',
        title: 'Allgemeine Nebenbestimmungen',
        text: 'Kreis erhält 37.000,00 € für SU22-2022-00001.',
      },
    ]);
  });
  it('are left out where none was chosen', () => {
    const [event] = given(applicationDecider, checked()).when(prepare()).events();
    expect(event?.data).not.toHaveProperty('blocks');
  });
});

describe('lines as the clerk grants them', () => {
  it('have their share in hundredths, or say which one cannot be written so', () => {
    expect(parseGrantedLines([{ lineId: 'a' }, { lineId: 'b', share: 0.87, amountCents: 5 }])).toEqual([
      { lineId: 'a' },
      { lineId: 'b', share: 87, amountCents: 5 },
    ]);
    expect(parseGrantedLines([{ lineId: 'a' }, { lineId: 'b', share: 0.249 }])).toEqual({
      kind: 'refused',
      code: 'share-not-hundredths',
      data: { field: '/lines/1/share', lineId: 'b', given: 0.249 },
    });
  });
});

describe('prepare a decision', () => {
  it('grants everything that was requested', () => given(applicationDecider, checked()).when(prepare()).then(prepared()));
  it.each(['rejected', 'partially-granted'] as const)('is not %s for what may still come in time', (outcome) =>
    given(applicationDecider, [...checked(), asked()])
      .when(prepare({ outcome }))
      .refused('information-pending', { requestId: REQUEST, lastDay: LAST_DAY }),
  );
  it('grants in full while information may still come, and rejects when its period is over', () => {
    given(applicationDecider, [...checked(), asked()])
      .when(prepare())
      .then(prepared());
    given(applicationDecider, [...checked(), asked(), overdue()])
      .when(prepare({ outcome: 'rejected' }))
      .then(prepared({ outcome: 'rejected', amountCents: 0 }));
  });
  it('adds nothing when the same preparation arrives twice', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(prepare())
      .nothing());
  // A typo mended on 2 January gave back what had been reserved in December, and nothing could be reserved again.
  it.each([
    ['the first day behind the budget year', '2023-01-01'],
    ['years later', '2026-06-01'],
  ])('grants nothing of a year that is over: %s', (_, today) =>
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(prepare({ decisionId: second, today }))
      .refused('budget-year-closed', { budgetYear: 2022 }),
  );
  it('grants on the last day of the budget year', () =>
    given(applicationDecider, checked())
      .when(prepare({ today: '2022-12-31' }))
      .then(prepared({ on: '2022-12-31' })));
  it('rejects in whatever year', () =>
    given(applicationDecider, checked())
      .when(prepare({ outcome: 'rejected', today: '2023-01-01' }))
      .then(prepared({ outcome: 'rejected', amountCents: 0, on: '2023-01-01' })));
  it('comes after the formal check', () => given(applicationDecider, [submitted()]).when(prepare()).refused('formal-check-missing'));
  it('is not possible where the formal check alone rejected, as it once did', () =>
    given(applicationDecider, [submitted({ late: true }), rejectedByTheCheck])
      .when(prepare())
      .refused('application-rejected', { stage: 'formal' }));
  it('can only reject what came behind an Ausschlussfrist', () => {
    const late = checked([submitted({ late: true })]);
    given(applicationDecider, late).when(prepare()).refused('finding-not-curable', {
      finding: 'late',
      findingDe: 'Der Antrag ging am 23.07.2022, 00:00 Uhr ein. Die Frist endete am 22.07.2022 um 24:00 Uhr. Sie ist eine Ausschlussfrist.',
      findingEn:
        'The application was received on 23 Jul 2022, 00:00. The deadline ended on 22 Jul 2022 at 24:00 (Europe/Berlin). Behind it nothing can be made good.',
    });
    given(applicationDecider, late)
      .when(prepare({ outcome: 'rejected' }))
      .then(prepared({ outcome: 'rejected', amountCents: 0 }));
  });
  it('can grant what came late where lateness can be cured', () =>
    given(applicationDecider, checked([submitted({ late: true, deadlineEffect: 'curable' })]))
      .when(prepare())
      .then(prepared()));
  it('is not possible any more when a decision was released', () =>
    given(applicationDecider, granted())
      .when(prepare({ decisionId: second }))
      .refused('decision-already-released', { decisionId: DECISION }));

  it('replaces an earlier preparation and says so', () =>
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(prepare({ decisionId: second, outcome: 'partially-granted', lines: [{ lineId: 'line-1', share: 25 }] }))
      .then(prepared({ decisionId: second, outcome: 'partially-granted', amountCents: 1_600_000, share: 25, replaces: DECISION })));

  it('can refuse everything', () =>
    given(applicationDecider, checked())
      .when(prepare({ outcome: 'rejected' }))
      .then(prepared({ outcome: 'rejected', amountCents: 0 })));

  it('grants no more lines than the public event of a grant names', () => {
    const lines = Array.from({ length: 1001 }, (_, i) => aPost({ lineId: `line-${i}`, amountCents: 100 }));
    given(applicationDecider, checked([submitted({ lines })]))
      .when(prepare())
      .refused('too-many-lines-granted', { lines: 1001, maximum: 1000 });
  });

  it('grants as many lines as that', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => aPost({ lineId: `line-${i}`, amountCents: 100 }));
    const [event] = given(applicationDecider, checked([submitted({ lines })]))
      .when(prepare())
      .events();
    expect(event?.type === 'decision.prepared' && event.data.lines).toHaveLength(1000);
  });
  it('says nothing of lines that are granted nothing', () => {
    const lines = [{ lineId: 'line-1' }, { lineId: 'line-2', amountCents: 0 }];
    given(applicationDecider, checked())
      .when(prepare({ outcome: 'partially-granted', lines }))
      .then(prepared({ outcome: 'partially-granted', amountCents: 3_200_000 }));
  });
  it('is of an application that is there and that nobody took back', () => {
    given(applicationDecider).when(prepare()).refused('application-unknown');
    const reason = 'Die Stelle ist weggefallen.';
    given(applicationDecider, [...checked(), ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason })])
      .when(prepare())
      .refused('application-withdrawn');
  });
  it('grants only what the rules fund', () => {
    const kinds = someRules({ lineKinds: { value: ['post'], mark: 'F', source: 'spec' } });
    given(applicationDecider, checked())
      .when(prepare({}, kinds))
      .refused('line-kind-not-allowed', {
        ...{ lineId: 'line-2', position: 2, kind: 'measure' },
        ...{ allowed: ['post'], allowedDe: ['Stelle'], allowedEn: ['post'] },
      });
  });

  const requestedCents = 3_700_000;
  it.each([
    [
      'more than requested',
      'granted',
      [{ lineId: 'line-1', amountCents: 3_200_001 }],
      'amount-above-requested',
      { lineId: 'line-1', position: 1, amountCents: 3_200_001, requestedCents: 3_200_000 },
    ],
    ['a line that is not there', 'granted', [{ lineId: 'line-9', amountCents: 1 }], 'line-unknown', { lineId: 'line-9' }],
    ['a line twice', 'partially-granted', [{ lineId: 'line-1' }, { lineId: 'line-1' }], 'line-twice', { lineId: 'line-1', position: 1 }],
    [
      'granted but less',
      'granted',
      [{ lineId: 'line-2', amountCents: 1 }],
      'outcome-does-not-fit',
      { outcome: 'granted', amountCents: 1, requestedCents },
    ],
    [
      'partially granted but nothing',
      'partially-granted',
      [],
      'outcome-does-not-fit',
      { outcome: 'partially-granted', amountCents: 0, requestedCents },
    ],
    [
      'partially granted but all of it',
      'partially-granted',
      [{ lineId: 'line-1' }, { lineId: 'line-2' }],
      'outcome-does-not-fit',
      { outcome: 'partially-granted', amountCents: requestedCents, requestedCents },
    ],
    [
      'rejected but money',
      'rejected',
      [{ lineId: 'line-2', amountCents: 1 }],
      'outcome-does-not-fit',
      { outcome: 'rejected', amountCents: 1, requestedCents },
    ],
    [
      'more of a post than requested',
      'partially-granted',
      [{ lineId: 'line-1', share: 51 }],
      'share-above-requested',
      { lineId: 'line-1', position: 1, share: 51, requestedShare: 50 },
    ],
    [
      'less of a post than the minimum',
      'partially-granted',
      [{ lineId: 'line-1', share: 24 }],
      'share-below-minimum',
      { lineId: 'line-1', position: 1, share: 24, minimumShare: 25, source: 'spec' },
    ],
    [
      'more months than there are',
      'partially-granted',
      [{ lineId: 'line-1', months: 13 }],
      'months-beyond-period',
      { lineId: 'line-1', position: 1, months: 13, maximum: 12 },
    ],
    [
      'a share of a measure',
      'partially-granted',
      [{ lineId: 'line-2', share: 50 }],
      'measure-is-an-amount',
      { lineId: 'line-2', position: 2 },
    ],
  ] as const)('refuses %s', (_name, outcome, lines, code, data) =>
    given(applicationDecider, checked()).when(prepare({ outcome, lines })).refused(code, data),
  );

  it('grants at most the months that were asked for', () => {
    const history = checked([submitted({ lines: [aPost({ months: 6, amountCents: 1_600_000 })] })]);
    const [event] = given(applicationDecider, history)
      .when(prepare({ lines: [{ lineId: 'line-1', months: 6 }] }))
      .events();
    expect(event?.data).toMatchObject({ amountCents: 1_600_000, lines: [{ lineId: 'line-1', share: 50, months: 6 }] });
    given(applicationDecider, history)
      .when(prepare({ lines: [{ lineId: 'line-1', months: 7 }] }))
      .refused('months-beyond-period', { lineId: 'line-1', position: 1, months: 7, maximum: 6 });
  });

  it('refuses a cut of the cents alone, and says what they follow from', () =>
    given(applicationDecider, checked())
      .when(prepare({ outcome: 'partially-granted', lines: [{ lineId: 'line-1', amountCents: 3_000_000 }] }))
      .refused('amount-does-not-follow-from-share', {
        lineId: 'line-1',
        position: 1,
        amountCents: 3_000_000,
        followsCents: 3_200_000,
        share: 50,
        months: 12,
        calculation: '64.000,00 € × 0,50 VZÄ × 12 Monate ÷ 12 = 32.000,00 €',
        largestShare: 46,
        largestShareCents: 2_944_000,
      }));

  it('grants fewer months and another tier, and the amount follows', () => {
    const lines = [{ lineId: 'line-1', months: 6, tier: 'C_VOCATIONAL', amountCents: 1_275_000 }] as const;
    const [event] = given(applicationDecider, checked())
      .when(prepare({ outcome: 'partially-granted', lines }))
      .events();
    expect(event?.data).toMatchObject({
      amountCents: 1_275_000,
      lines: [{ lineId: 'line-1', share: 50, months: 6, tier: 'C_VOCATIONAL', amountCents: 1_275_000 }],
    });
  });

  it('grants what was requested where that is less than the share would give', () => {
    const [event] = given(applicationDecider, checked([submitted({ lines: [aPost({ amountCents: 3_000_000 })] })]))
      .when(prepare())
      .events();
    expect(event?.data).toMatchObject({ outcome: 'granted', amountCents: 3_000_000 });
  });

  it('grants of an amount above the maximum the maximum, and of an unknown tier nothing', () => {
    const lines = [aPost({ amountCents: 9_000_000 }), aPost({ lineId: 'line-2', tier: 'Erzieher' })];
    const history = checked([submitted({ lines })]);
    const [event] = given(applicationDecider, history)
      .when(prepare({ outcome: 'partially-granted', lines: [{ lineId: 'line-1' }] }))
      .events();
    expect(event?.data).toMatchObject({ amountCents: 3_200_000 });
    given(applicationDecider, history)
      .when(prepare({ outcome: 'partially-granted', lines: [{ lineId: 'line-2' }] }))
      .refused('tier-unknown', {
        lineId: 'line-2',
        position: 2,
        tier: 'Erzieher',
        allowed: ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'],
        allowedDe: ['Abschluss im sozialen Bereich', 'anderer Hochschulabschluss', 'Berufsausbildung mit weiterer Eignung'],
        allowedEn: ['degree in a social subject', 'another degree', 'vocational training with a further suitability'],
      });
    expect(
      given(applicationDecider, history)
        .when(prepare({ outcome: 'partially-granted', lines: [{ lineId: 'line-2', tier: 'C_VOCATIONAL' }] }))
        .events(),
    ).toMatchObject([{ data: { amountCents: 2_550_000 } }]);
  });

  it('grants nothing where nothing was requested', () =>
    given(applicationDecider, checked([submitted({ lines: [] })]))
      .when(prepare())
      .refused('outcome-does-not-fit', { outcome: 'granted', amountCents: 0, requestedCents: 0 }));

  // Example 10: a frame of 292,750.00 and five posts of 1.00 at 60,000 for twelve months.
  it('fills a short frame with the largest share of whole hundredths, never with the cents that are left', () => {
    const rate = { A_SOCIAL_DEGREE: 6_000_000, B_OTHER_DEGREE: 6_000_000, C_VOCATIONAL: 6_000_000 };
    const rules = someRules({ ratePerFteYearCents: { value: rate, mark: 'A', source: 'spec' } });
    const posts = [1, 2, 3, 4, 5].map((n) => aPost({ lineId: `line-${n}`, share: 100, amountCents: 6_000_000 }));
    const history = checked([submitted({ lines: posts })]);
    const whole = posts.slice(0, 4).map(({ lineId }) => ({ lineId }));
    given(applicationDecider, history)
      .when(prepare({ outcome: 'partially-granted', lines: [...whole, { lineId: 'line-5', amountCents: 5_275_000 }] }, rules))
      .refused('amount-does-not-follow-from-share', {
        lineId: 'line-5',
        position: 5,
        amountCents: 5_275_000,
        followsCents: 6_000_000,
        share: 100,
        months: 12,
        calculation: '60.000,00 € × 1,00 VZÄ × 12 Monate ÷ 12 = 60.000,00 €',
        largestShare: 87,
        largestShareCents: 5_220_000,
      });
    const [event] = given(applicationDecider, history)
      .when(prepare({ outcome: 'partially-granted', lines: [...whole, { lineId: 'line-5', share: 87 }] }, rules))
      .events();
    expect(event?.data).toMatchObject({ amountCents: 29_220_000 });
  });
});
