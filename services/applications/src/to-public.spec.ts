import { given } from '@paktwerk/testing';
import { applicationDecider } from './application/state';
import { decideRelease } from './application/release-decision';
import { decideWithdraw } from './application/withdraw-application';
import { CallOpened } from './call/events';
import {
  DECISION,
  CLERK,
  OTHER_CLERK,
  TODAY,
  aCall,
  aPost,
  checked,
  declined,
  prepared,
  reserved,
  submitted,
} from './application/application.fixture';
import { NoticeDelivered } from './grant/events';
import type { GrantEvent } from './grant/events';
import {
  ACTION,
  AMENDED,
  OF_AMENDMENT,
  PREPARED_ON,
  RAISED,
  amendmentDelivered,
  amendmentReleased,
  becameFinal,
  cameBack,
  deliveredOn,
  ended,
  filed,
  fundsAnswered,
  keys,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from './grant/grant.fixture';
import { toPublic } from './to-public';

const granted = () => {
  const open = [
    ...checked([submitted({ lines: [aPost({ workplace: 'Rathaus Plochingen' })] })]),
    prepared({ amountCents: 3_200_000 }),
    reserved(),
  ];
  return [
    ...open,
    ...given(applicationDecider, open)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events(),
  ];
};
const rejected = () => {
  const open = [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })];
  return [
    ...open,
    ...given(applicationDecider, open)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events(),
  ];
};
const withdrawn = () =>
  given(applicationDecider, [...checked(), prepared()])
    .when((s) => decideWithdraw({ reason: 'Frau Muster hat gekündigt', today: TODAY }, s))
    .events();

const amendedKeys = () => ({ ...keys('2025-04-05'), ...OF_AMENDMENT });

describe('what others learn', () => {
  const everything = [
    CallOpened(aCall()),
    ...granted(),
    ...rejected(),
    ...withdrawn(),
    declined(),
    ...checked([submitted({ late: true })]),
    filed('2025-03-10', '2025-03-10T09:00:00.000Z'),
    deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] }),
    cameBack('2025-02-20'),
    ended('2025-09-01', 'annulled'),
    amendmentDelivered('2025-04-05'),
  ];

  it('fits the public contracts', () => {
    for (const e of everything.flatMap(toPublic)) expect([e.type, [...e.contract.check.Errors(e.data)]]).toEqual([e.type, []]);
  });
  it('says the qualification that a tier asks for, also of grants from when tiers were qualifications', () => {
    const [grant] = granted().filter((e) => e.type === 'grant.issued');
    const lines = (post: object) =>
      toPublic({
        ...grant!,
        data: { ...grant!.data, lines: [{ lineId: 'a', kind: 'post', share: 50, amountCents: 1, ...post }] },
      } as never)[0]?.data;
    expect(lines({ tier: 'FLAT', qualification: 'C_VOCATIONAL' })).toMatchObject({ lines: [{ tier: 'C_VOCATIONAL', rateTier: 'FLAT' }] });
    expect(lines({ tier: 'A_SOCIAL_DEGREE' })).toMatchObject({ lines: [{ tier: 'A_SOCIAL_DEGREE', rateTier: 'A_SOCIAL_DEGREE' }] });
    expect(() => lines({ tier: 'FLAT' })).toThrow('A post was granted for the tier FLAT without the qualification that it asks for.');
  });
  it('is keyed by what must stay in order', () => {
    for (const e of everything.flatMap(toPublic)) expect(e.key).toBe((e.data as Record<string, unknown>)[e.contract.keyFields[0]!]);
  });
  it('names no person, no workplace and no free text of the district', () => {
    const said = JSON.stringify(everything.flatMap(toPublic).map((e) => e.data));
    for (const secret of [CLERK, OTHER_CLERK, 'Plochingen', 'Muster', 'Sprachmittlung']) expect(said).not.toContain(secret);
  });
  it('tells everything that takes back what was told of a notice, and nothing of an action that came late', () => {
    const at = '2025-03-19T09:00:00.000Z';
    const told = (events: readonly GrantEvent[]) => events.flatMap(toPublic).map((e) => e.type.replace('applications.', ''));
    expect(told([deliveredOn('2025-02-17'), becameFinal('2025-03-18')])).toEqual(['notice.delivered.v1', 'notice.final.v1']);
    expect(told([filed('2025-03-19', at, true), deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] })])).toEqual([
      'notice.delivered.v1',
      'notice.contested.v1',
    ]);
    expect(told([filed('2025-03-10', at), ended('2025-09-01', 'dismissed')])).toEqual(['notice.contested.v1']);
    expect(told([ended('2025-09-01', 'annulled-in-part')])).toEqual(['notice.annulled-in-part.v1']);
    expect(told([ended('2025-09-01', 'annulled'), cameBack('2025-02-20')])).toEqual(['notice.annulled.v1', 'notice.not-delivered.v1']);
  });
  it('tells with the delivery of an extension which posts are funded longer', () => {
    const posts = [
      { postId: 'post_1', lineId: 'line-1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 12_800_000 },
    ];
    const content = { kind: 'EXTENSION' as const, requestId: 'ext_1', ruleSetVersion: 2, months: 24, posts };
    const { data } = deliveredOn('2025-02-17');
    const [, extended] = toPublic(NoticeDelivered({ ...data, kind: 'EXTENSION', content }));
    const { kind: _kind, ...grant } = keys('2025-02-17');
    expect([extended?.type, extended?.data]).toEqual([
      'applications.grant.extended.v1',
      { ...grant, ruleSetVersion: 2, months: 24, posts },
    ]);
    expect([...(extended?.contract.check.Errors(extended.data) ?? [])]).toEqual([]);
  });
  it('tells with the delivery of an amendment what it changes, line by line, and nothing of what is only prepared', () => {
    const [, amended] = toPublic(amendmentDelivered('2025-04-05'));
    expect([amended?.type, amended?.data]).toEqual([
      'applications.grant.amended.v1',
      {
        ...amendedKeys(),
        amountCents: AMENDED,
        lines: [
          {
            lineId: 'line-1',
            before: { amountCents: 3_200_000, share: 50, months: 12, tier: 'A_SOCIAL_DEGREE', rateTier: 'A_SOCIAL_DEGREE' },
            after: { amountCents: 4_800_000, share: 75, months: 12, tier: 'A_SOCIAL_DEGREE', rateTier: 'A_SOCIAL_DEGREE' },
          },
        ],
      },
    ]);
  });
  it('tells what a notice adds when it is prepared and released, and that it is not to be, and nothing of its signatures', () => {
    const { effectiveOn: _day, ...of } = amendedKeys();
    const on = { ...of, effectiveOn: PREPARED_ON };
    const steps = [noticePrepared(), fundsAnswered(), noticeCountersigned(), noticeReturned(), noticeDiscarded(), amendmentReleased()];
    expect(steps.flatMap(toPublic).map(({ type, data }) => [type, data])).toEqual([
      ['applications.notice.prepared.v1', { ...on, amountCents: AMENDED, raisesCents: RAISED }],
      ['applications.notice.discarded.v1', on],
      ['applications.notice.discarded.v1', on],
      ['applications.notice.released.v1', { ...on, amountCents: AMENDED, raisesCents: RAISED }],
    ]);
    expect(toPublic(released())).toEqual([]);
  });
  it('leaves out what concerns only the granting authority', () => expect([declined(), reserved()].flatMap(toPublic)).toEqual([]));
  it('is the same every time', () =>
    expect(everything.flatMap(toPublic).map((e) => e.data)).toEqual(everything.flatMap(toPublic).map((e) => e.data)));
});
