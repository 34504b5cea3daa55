import { given } from '@paktwerk/testing';
import {
  closed,
  erased,
  erasureProposed,
  erasureWithdrawn,
  file,
  held,
  holdLifted,
  holdPlaced,
  opened,
  planned,
  restricted,
  revoked,
} from './case.fixture';
import type { CaseEvent } from './events';
import { caseDecider, caseStream, currentPlan, firstTalkOn, lastTalkOn } from './state';

const stateOf = (...events: readonly CaseEvent[]) => given(caseDecider, events).state();
const isOpen = {
  kind: 'open',
  ...file,
  counsellor: opened().data.counsellor,
  openedOn: '2022-09-05',
  consentOn: '2022-09-01',
  plans: [],
  goalEnds: [],
  goalChangeIds: [],
  stepsDone: [],
  reviews: [],
  assessmentIds: [],
  talks: [],
  correctionIds: [],
};
const first = opened({ consentOn: '2022-09-01' });

describe('what decisions know of a case', () => {
  it('is nothing before it is opened, whatever comes', () => {
    expect(caseStream('case_1')).toBe('case-case_1');
    const others = [
      planned(1),
      held(1, '2022-09-06'),
      closed('2022-11-30'),
      revoked('2022-11-20', 'SHARING'),
      restricted('2022-11-20'),
      erasureProposed('2022-12-01'),
      erasureWithdrawn('2022-12-01'),
      holdPlaced('2022-12-01'),
      holdLifted('2022-12-01'),
      erased('2022-12-01'),
    ];
    for (const event of others) expect(stateOf(event)).toEqual({ kind: 'none' });
  });

  it('is the file without names, its plans, and the latest talk in whatever order talks are recorded', () => {
    expect(stateOf(first)).toEqual(isOpen);
    const [a, b] = [held(1, '2022-11-20'), held(2, '2022-10-01')];
    const talkOf = ({ data: { talkId, heldOn, mode, topics, minutes, isCounted } }: typeof a) => ({
      talkId,
      heldOn,
      mode,
      topics,
      minutes,
      isCounted,
    });
    const { planId, agreedOn, reviewOn, goals } = planned(1).data;
    const plans = [{ planId, agreedOn, reviewOn, goals: goals.map(({ goalId }) => ({ goalId, stepIds: [] })) }];
    const both = stateOf(first, planned(1), a, b);
    expect(both).toEqual({ ...isOpen, plans, talks: [talkOf(a), talkOf(b)] });
    for (const state of [both, stateOf(first, b, a)])
      expect(state.kind === 'open' && [firstTalkOn(state), lastTalkOn(state)]).toEqual(['2022-10-01', '2022-11-20']);
  });

  it('is the plan of the latest day, in whatever order plans are recorded', () => {
    for (const order of [
      [planned(1, '2022-09-20'), planned(2, '2022-10-20')],
      [planned(2, '2022-10-20'), planned(1, '2022-09-20')],
    ]) {
      const state = stateOf(first, ...order);
      expect(state.kind === 'open' && currentPlan(state)?.planId).toBe(planned(2).data.planId);
    }
  });

  it('is since when it is restricted, the first day counting, also where a case was closed for a revocation', () => {
    expect(stateOf(first, revoked('2022-11-20', 'SHARING'))).toEqual({ ...isOpen, sharingRevokedOn: '2022-11-20' });
    expect(stateOf(first, revoked('2022-11-20'), restricted('2022-11-20'), restricted('2022-11-25'))).toEqual({
      ...isOpen,
      restrictedOn: '2022-11-20',
    });
    expect(stateOf(first, closed('2022-11-15', 'CONSENT_REVOKED'))).toEqual({
      ...isOpen,
      kind: 'closed',
      closedOn: '2022-11-15',
      reason: 'CONSENT_REVOKED',
      restrictedOn: '2022-11-15',
    });
  });

  it('is a hold and a proposal while they last; an erasure ends the proposal', () => {
    const { reason, proposedOn, proposedBy } = erasureProposed('2022-12-01').data;
    const erasure = { reason, proposedOn, proposedBy };
    expect(stateOf(first, holdPlaced('2022-12-01'), erasureProposed('2022-12-01'))).toEqual({
      ...isOpen,
      heldSince: '2022-12-01',
      erasure,
    });
    expect(stateOf(first, holdPlaced('2022-12-01'), holdLifted('2022-12-02'))).toEqual(isOpen);
    expect(stateOf(first, erasureProposed('2022-12-01'), erasureWithdrawn('2022-12-02'))).toEqual(isOpen);
    expect(stateOf(first, erasureProposed('2022-12-01'), erased('2022-12-02'))).toEqual({ ...isOpen, erasedOn: '2022-12-02' });
  });
});
