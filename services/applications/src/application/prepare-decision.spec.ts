import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, DECISION, TODAY, checked, prepared, reserved, submitted } from './application.fixture';
import { decidePrepare } from './prepare-decision';
import type { PrepareDecision } from './prepare-decision';
import { decideRelease } from './release-decision';
import { applicationDecider } from './state';
import type { ApplicationState } from './state';

const prepare =
  (command: Partial<PrepareDecision> = {}) =>
  (state: ApplicationState) =>
    decidePrepare(
      { decisionId: DECISION, outcome: 'granted', reason: 'Alles erfüllt', preparedBy: CLERK, today: TODAY, ...command },
      state,
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

describe('prepare a decision', () => {
  it('grants everything that was requested', () => given(applicationDecider, checked()).when(prepare()).then(prepared()));
  it('adds nothing when the same preparation arrives twice', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(prepare())
      .nothing());
  it('comes after the formal check', () => given(applicationDecider, [submitted()]).when(prepare()).refused('formal-check-missing'));
  it('is not possible after a formal rejection', () =>
    given(applicationDecider, checked([submitted({ late: true })]))
      .when(prepare())
      .refused('application-rejected', { stage: 'formal' }));
  it('is not possible any more when a decision was released', () =>
    given(applicationDecider, granted())
      .when(prepare({ decisionId: second }))
      .refused('decision-already-released', { decisionId: DECISION }));

  it('replaces an earlier preparation and says so', () =>
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(prepare({ decisionId: second, outcome: 'partially-granted', lines: [{ lineId: 'line-1', amountCents: 3_000_000 }] }))
      .then(prepared({ decisionId: second, outcome: 'partially-granted', amountCents: 3_000_000, replaces: DECISION })));

  it('can refuse everything', () =>
    given(applicationDecider, checked())
      .when(prepare({ outcome: 'rejected' }))
      .then(prepared({ outcome: 'rejected', amountCents: 0 })));

  const requestedCents = 3_700_000;
  it.each([
    [
      'more than requested',
      'granted',
      [{ lineId: 'line-1', amountCents: 3_200_001 }],
      'amount-above-requested',
      { lineId: 'line-1', amountCents: 3_200_001, requestedCents: 3_200_000 },
    ],
    ['a line that is not there', 'granted', [{ lineId: 'line-9', amountCents: 1 }], 'line-unknown', { lineId: 'line-9' }],
    [
      'a line twice',
      'partially-granted',
      [
        { lineId: 'line-1', amountCents: 1 },
        { lineId: 'line-1', amountCents: 1 },
      ],
      'line-twice',
      { lineId: 'line-1' },
    ],
    [
      'granted but less',
      'granted',
      [{ lineId: 'line-1', amountCents: 1 }],
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
      'rejected but money',
      'rejected',
      [{ lineId: 'line-1', amountCents: 1 }],
      'outcome-does-not-fit',
      { outcome: 'rejected', amountCents: 1, requestedCents },
    ],
  ] as const)('refuses %s', (_name, outcome, lines, code, data) =>
    given(applicationDecider, checked()).when(prepare({ outcome, lines })).refused(code, data),
  );
});
