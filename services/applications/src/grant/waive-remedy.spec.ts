import { given } from '@paktwerk/testing';
import {
  LAST_DAY,
  NOTICE,
  RELEASED_ON,
  SIGNATORY,
  becameFinal,
  delivered,
  dispatched,
  filed,
  released,
  retrieved,
  waived,
} from './grant.fixture';
import { grantDecider } from './state';
import type { GrantState } from './state';
import { decideWaive } from './waive-remedy';

const waive =
  (today = '2025-02-20') =>
  (state: GrantState) =>
    decideWaive({ noticeId: NOTICE, waivedBy: SIGNATORY, today }, state);
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];

describe('waive remedies', () => {
  it('makes the notice final at once', () =>
    given(grantDecider, delivered()).when(waive()).then(waived('2025-02-20'), becameFinal('2025-02-20', 'waived')));
  it('can be done on the last day', () =>
    given(grantDecider, delivered()).when(waive(LAST_DAY)).then(waived(LAST_DAY), becameFinal(LAST_DAY, 'waived')));
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')])
      .when(waive('2025-02-21'))
      .nothing());
  it.each([
    ['released', [released()], 'released'],
    ['posted', [released(), dispatched()], 'posted'],
    ['in the portal', inPortal, 'in-portal'],
    ['retrieved today', [...inPortal, retrieved('2025-02-20', '2025-02-20T09:00:00.000Z')], 'retrieved'],
  ] as const)('is refused where the notice is %s', (_, history, status) =>
    given(grantDecider, history).when(waive()).refused('not-delivered', { noticeId: NOTICE, status }),
  );
  it('is refused behind the last day, also before anybody noted that', () => {
    const refusal = ['remedy-period-over', { noticeId: NOTICE, lastDay: LAST_DAY }] as const;
    given(grantDecider, delivered())
      .when(waive('2025-03-18'))
      .refused(...refusal);
    given(grantDecider, [...delivered(), becameFinal('2025-03-18')])
      .when(waive('2025-03-20'))
      .refused(...refusal);
  });
  it('is refused while an action is pending', () =>
    given(grantDecider, [...delivered(), filed('2025-02-19', '2025-02-19T09:00:00.000Z')])
      .when(waive())
      .refused('action-pending', { noticeId: NOTICE }));
});
