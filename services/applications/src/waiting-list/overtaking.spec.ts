import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { OTHER_CLERK, TODAY, checked, declined, prepared, reserved, someRules, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { decidePrepare } from '../application/prepare-decision';
import { previewOf } from '../application/preview-decision';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import type { Outlook } from './outlook';
import { SHORT, movedUp, nobodyWaits, waitlisted } from './waiting-list.fixture';

const ALL = 3_700_000;
const behind: Outlook = { standing: 'behind', others: 2, ...SHORT };
const there: Outlook = { ...behind, standing: 'money-is-there' };
const common = { outcome: 'granted', preparedBy: OTHER_CLERK, grantedElsewhere: [], today: TODAY } as const;
const half = { outcome: 'partially-granted', lines: [{ lineId: 'line-2' }] } as const;
const prepare =
  (outlook: Outlook, more: Partial<Parameters<typeof decidePrepare>[0]> = {}) =>
  (state: ApplicationState) =>
    decidePrepare({ ...common, decisionId: 'dec_new', reason: 'x', outlookFor: () => outlook, ...more }, state, someRules());
const asked = (history: readonly ApplicationEvent[]): number | undefined => {
  let cents: number | undefined;
  const outlookFor = (wanted: number): Outlook => ((cents = wanted), there);
  given(applicationDecider, history).when(prepare(there, { outlookFor })).events();
  return cents;
};

describe('who never waited, while others do', () => {
  it('is not granted what they wait for', () =>
    given(applicationDecider, checked())
      .when(prepare(behind))
      .refused('others-wait', { amountCents: ALL, ...behind }));
  it('is granted what the list would give', () =>
    expect(given(applicationDecider, checked()).when(prepare(there)).events()).toHaveLength(1));
  it('is granted nothing while the money is unknown', () =>
    given(applicationDecider, checked())
      .when(prepare({ standing: 'money-unknown', others: 1 }))
      .refused('others-wait', { amountCents: ALL, standing: 'money-unknown', others: 1 }));
  it('can be rejected', () =>
    expect(
      given(applicationDecider, checked())
        .when(prepare(behind, { outcome: 'rejected' }))
        .events(),
    ).toHaveLength(1));
  it('is answered by budgeting where nobody waits', () =>
    expect(
      given(applicationDecider, checked())
        .when(prepare(nobodyWaits(ALL)))
        .events(),
    ).toHaveLength(1));
  it('is told so while the decision is written', () => {
    const state = fold(applicationDecider, checked());
    if (state.kind !== 'checked') throw new Error(state.kind);
    expect(previewOf({ ...common, outlookFor: () => behind }, state, someRules()).refusal).toMatchObject({ code: 'others-wait' });
  });
  it('is tried in a rehearsal, whose money is nobody else’s', () => {
    const rehearsed = [...checked([submitted()])].map((e) => ({ ...e, data: { ...e.data, rehearsal: true } }) as ApplicationEvent);
    expect(given(applicationDecider, rehearsed).when(prepare(behind)).events()).toHaveLength(1);
  });
});

describe('who has something already, while others wait', () => {
  const up = [...checked(), waitlisted({ wantedCents: 500_000 }), movedUp({ wantedCents: 500_000 })];
  it('is granted what they moved up for, and no more without the list', () => {
    expect(given(applicationDecider, up).when(prepare(behind, half)).events()).toHaveLength(1);
    given(applicationDecider, up)
      .when(prepare(behind))
      .refused('others-wait', { amountCents: ALL, ...behind });
  });
  it('keeps what is asked for or set aside', () => {
    for (const history of [[prepared()], [prepared(), reserved()]])
      expect(
        given(applicationDecider, [...checked(), ...history])
          .when(prepare(behind))
          .events(),
      ).toHaveLength(1);
  });
  it('has nothing any more where it was refused or a rejection was prepared', () => {
    for (const history of [[prepared(), declined()], [prepared({ outcome: 'rejected', amountCents: 0 })]])
      given(applicationDecider, [...checked(), waitlisted(), movedUp(), ...history])
        .when(prepare(behind))
        .refused('others-wait', { amountCents: ALL, ...behind });
  });
  it('asks the list for what is more than is set aside, and for all that was only promised', () => {
    const reservedHalf = [...checked(), prepared({ outcome: 'partially-granted', amountCents: 500_000 }), reserved()];
    expect([asked(reservedHalf), asked(up), asked(checked())]).toEqual([3_200_000, ALL, ALL]);
  });
});
