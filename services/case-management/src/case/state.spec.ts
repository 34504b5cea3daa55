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
import { caseDecider, caseStream } from './state';

const stateOf = (...events: readonly CaseEvent[]) => given(caseDecider, events).state();
const isOpen = {
  kind: 'open',
  ...file,
  counsellor: opened().data.counsellor,
  openedOn: '2022-09-05',
  consentOn: '2022-09-01',
  planIds: [],
  talkIds: [],
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
    const [planIds, talkIds] = [[planned(1).data.planId], [a.data.talkId, b.data.talkId]];
    expect(stateOf(first, planned(1), a, b)).toEqual({ ...isOpen, planIds, talkIds, lastTalkOn: '2022-11-20' });
    expect(stateOf(first, b, a)).toMatchObject({ lastTalkOn: '2022-11-20' });
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
