import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { OTHER_CLERK, DECISION, TODAY, checked, prepared, reserved, submitted } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { ActionEnded, ActionFiled, NoticeDelivered, NoticeReleased } from '../grant/events';
import { NOTICE, delivered, deliveredOn, ended, filed, released } from '../grant/grant.fixture';
import { grantDecider, grantIdOf } from '../grant/state';
import type { ActionOutcome, GrantEvent } from '../grant/events';
import { MEASURE_TERMS, NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { revocation } from '../notice-hearing/notice-hearing.fixture';
import { grantToForward } from './grant-to-forward';

const refused = (code: string, data: object = {}) => ({ kind: 'refused', code, data });

const ready = [...checked(), prepared(), reserved()];
const issued = given(applicationDecider, ready)
  .when((state) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state))
  .events();
const granted = fold(applicationDecider, [...ready, ...issued]);
const annulledBy = (...file: readonly GrantEvent[]) => {
  const grant = grantToForward(granted, fold(grantDecider, file), true);
  return 'code' in grant ? grant.code : grant.annulledNoticeId;
};
const inCourt = (outcome: ActionOutcome) => [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', outcome)];

describe('a grant of which a part is to be passed on', () => {
  it('has no effect before its notice is delivered', () => {
    const undelivered = (...file: readonly GrantEvent[]) => {
      const grant = grantToForward(granted, fold(grantDecider, file), true);
      return 'code' in grant ? grant.code : grant.undelivered;
    };
    expect([undelivered(released()), undelivered(...delivered()), undelivered()]).toEqual([
      { noticeId: NOTICE, status: 'released' },
      undefined,
      { noticeId: NOTICE, status: 'released' },
    ]);
  });

  it('is none for who may not know of it', () => {
    const { applicationId, fileNumber } = granted.kind === 'none' ? { applicationId: '', fileNumber: '' } : granted.app;
    expect(grantToForward(granted, fold(grantDecider, delivered()), false)).toEqual(refused('not-granted', { applicationId, fileNumber }));
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
    const grant = grantToForward(granted, fold(grantDecider, file), true);
    return 'code' in grant
      ? grant.code
      : grant.lines.map(({ lineId, amountCents, share, months, to }) => [lineId, amountCents, share, months ?? to]);
  };
  const whole = [
    ['line-1', 3_200_000, 50, 12],
    ['line-2', 500_000, undefined, undefined],
  ];
  it('has no more than a revocation that is delivered has left of it, and for no longer', () => {
    expect(linesOf(...delivered())).toEqual(whole);
    expect(linesOf(...delivered(), revoked[0]!)).toEqual(whole);
    expect(linesOf(...delivered(), ...revoked)).toEqual([['line-1', 1_600_000, 50, '2022-12-31']]);
  });
  it('has a post for longer once its extension is delivered, with no other notice before it, and the rest as before', () => {
    const posts = [
      { postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 },
    ];
    const about = {
      ...of,
      kind: 'EXTENSION' as const,
      amountCents: 6_900_000,
      content: { kind: 'EXTENSION' as const, ruleSetVersion: 2, months: 12, posts },
    };
    const said = NoticeReleased({ ...released().data, ...about });
    const file = fold(grantDecider, [...delivered(), said, NoticeDelivered({ ...deliveredOn('2025-03-23').data, ...about })]);
    expect(grantToForward(granted, file, true)).toMatchObject({
      to: '2024-06-30',
      lines: [
        { lineId: 'line-1', position: 1, kind: 'post', amountCents: 6_400_000, share: 50 },
        { lineId: 'line-2', position: 2, kind: 'measure', amountCents: 500_000, to: '2023-06-30' },
      ],
    });
    expect(linesOf(...delivered(), said)).toEqual(whole);
  });
  it('has all of it again where a court annulled the revocation, and is not annulled with it', () => {
    const action = ActionFiled({ ...filed('2025-04-01', '2025-04-01T09:00:00.000Z').data, ...of });
    const file = [...delivered(), ...revoked, action, ActionEnded({ ...ended('2025-09-01', 'annulled').data, ...of })];
    expect([linesOf(...file), annulledBy(...file)]).toEqual([whole, undefined]);
  });

  it('is what was granted of each line, a post with its share and its months', () => {
    const { applicationId, callId, programmeId, district, fileNumber } = submitted().data;
    expect(grantToForward(granted, fold(grantDecider, delivered()), true)).toEqual({
      keys: { applicationId, grantId: grantIdOf(DECISION), callId, programmeId, district },
      fileNumber,
      programmeCode: 'SU22',
      from: '2022-07-01',
      to: '2023-06-30',
      lines: [
        { lineId: 'line-1', position: 1, kind: 'post', amountCents: 3_200_000, share: 50, months: 12 },
        { lineId: 'line-2', position: 2, kind: 'measure', amountCents: 500_000 },
      ],
    });
  });
  it('names the party that was granted, where it is none of the districts', () => {
    if (granted.kind !== 'granted') throw new Error(granted.kind);
    const app = { ...granted.app, recipient: '08136088', applicant: { kinds: ['municipality' as const], name: 'Stadt Aalen' } };
    expect(grantToForward({ ...granted, app }, { kind: 'none' }, true)).toMatchObject({
      keys: { recipient: '08136088' },
      recipientName: 'Stadt Aalen',
    });
  });
  it('is none before it is granted, and none of a rehearsal', () => {
    const { applicationId, fileNumber } = submitted().data;
    expect(grantToForward({ kind: 'none' }, { kind: 'none' }, true)).toEqual(refused('application-unknown'));
    expect(grantToForward(fold(applicationDecider, ready), { kind: 'none' }, true)).toEqual(
      refused('not-granted', { applicationId, fileNumber }),
    );
    if (granted.kind !== 'granted') throw new Error(granted.kind);
    const rehearsed = { ...granted, app: { ...granted.app, rehearsal: true as const } };
    expect(grantToForward(rehearsed, { kind: 'none' }, true)).toEqual(refused('not-granted', { applicationId, fileNumber }));
  });
});
