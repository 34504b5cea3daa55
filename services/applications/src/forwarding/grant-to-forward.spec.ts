import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { OTHER_CLERK, DECISION, TODAY, checked, prepared, reserved } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { ActionEnded, ActionFiled, NoticeDelivered, NoticeReleased } from '../grant/events';
import { NOTICE, delivered, deliveredOn, ended, filed, released } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { ActionOutcome, GrantEvent } from '../grant/events';
import { MEASURE_TERMS, NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { revocation } from '../notice-hearing/notice-hearing.fixture';
import { grantToForward } from './grant-to-forward';

const ready = [...checked(), prepared(), reserved()];
const issued = given(applicationDecider, ready)
  .when((state) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state))
  .events();
const granted = fold(applicationDecider, [...ready, ...issued]);
const annulledBy = (...file: readonly GrantEvent[]) => {
  const grant = grantToForward(granted, fold(grantDecider, file));
  return 'code' in grant ? grant.code : grant.annulledNoticeId;
};
const inCourt = (outcome: ActionOutcome) => [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', outcome)];

describe('a grant of which a part is to be passed on', () => {
  it('has no effect before its notice is delivered', () => {
    const undelivered = (...file: readonly GrantEvent[]) => {
      const grant = grantToForward(granted, fold(grantDecider, file));
      return 'code' in grant ? grant.code : grant.undelivered;
    };
    expect([undelivered(released()), undelivered(...delivered()), undelivered()]).toEqual([
      { noticeId: NOTICE, status: 'released' },
      undefined,
      { noticeId: NOTICE, status: 'released' },
    ]);
  });

  it('is annulled with its notice, and with no other end in court', () => {
    expect(annulledBy(...inCourt('annulled'))).toBe(NOTICE);
    expect([annulledBy(...inCourt('dismissed')), annulledBy(...delivered()), annulledBy()]).toEqual([undefined, undefined, undefined]);
  });

  const of = { noticeId: derivedId('ntc', 'revocation'), kind: 'REVOCATION', amountCents: 1_600_000 } as const;
  const left = { ...POST_TERMS, amountCents: 1_600_000, months: 6, to: '2022-12-31' };
  const lines = [
    { lineId: 'line-1', before: POST_TERMS, after: left },
    { lineId: 'line-2', before: MEASURE_TERMS, after: NOTHING },
  ];
  const content = revocation({ from: '2023-01-01', lines });
  const revoked = [
    NoticeReleased({ ...released().data, ...of, content }),
    NoticeDelivered({ ...deliveredOn('2025-03-23').data, ...of, content }),
  ];
  const linesOf = (...file: readonly GrantEvent[]) => {
    const grant = grantToForward(granted, fold(grantDecider, file));
    return 'code' in grant ? grant.code : grant.lines.map(({ lineId, amountCents, share, months }) => [lineId, amountCents, share, months]);
  };
  const whole = [
    ['line-1', 3_200_000, 50, 12],
    ['line-2', 500_000, undefined, undefined],
  ];
  it('has no more than a revocation that is delivered has left of it', () => {
    expect(linesOf(...delivered())).toEqual(whole);
    expect(linesOf(...delivered(), revoked[0]!)).toEqual(whole);
    expect(linesOf(...delivered(), ...revoked)).toEqual([['line-1', 1_600_000, 50, 6]]);
  });
  it('has all of it again where a court annulled the revocation, and is not annulled with it', () => {
    const action = ActionFiled({ ...filed('2025-04-01', '2025-04-01T09:00:00.000Z').data, ...of });
    const file = [...delivered(), ...revoked, action, ActionEnded({ ...ended('2025-09-01', 'annulled').data, ...of })];
    expect([linesOf(...file), annulledBy(...file)]).toEqual([whole, undefined]);
  });
});
