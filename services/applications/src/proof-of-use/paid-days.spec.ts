import { Staffing } from '@paktwerk/contracts';
import { given } from '@paktwerk/testing';
import { evolve } from '../read-models/appointments/projection';
import type { PostRow } from '../read-models/appointments/entity';
import type { ProvenLine } from './events';
import { daysWithin, lineWithUnpaid, paidDaysOf } from './paid-days';
import { decidePrefill } from './prefill-proof';
import { expecting } from './proof-of-use.fixture';
import { amountsOf } from './reckon';
import { proofDecider } from './state';

const POST = { postId: 'post_1', programmeId: 'prg_1', district: '08116', share: 100 };
const APT = { appointmentId: 'apt_00000000-0000-5000-8000-000000000001' };
const SUS = { ...APT, suspensionId: 'sus_1' };
const approved = (from: string, to: string) =>
  Staffing.PostApproved(
    { ...POST, grantId: 'grt_1', lineId: 'post', callId: 'call_1', tier: 'A_SOCIAL_DEGREE', from, to, effectiveOn: from },
    'post_1',
  );
const filled = (effectiveOn: string, more = {}) =>
  Staffing.PostFilled({ ...POST, ...APT, tier: 'A_SOCIAL_DEGREE', effectiveOn, ...more }, 'post_1');
const suspended = (effectiveOn: string, more = {}) => Staffing.PostSuspended({ ...POST, ...SUS, effectiveOn, ...more }, 'post_1');
const share = (effectiveOn: string, personShare: number) =>
  Staffing.OccupancyShareChanged({ ...POST, ...APT, personShare, effectiveOn }, 'post_1');
type Told = Parameters<typeof evolve>[1];
const rowAfter = (...facts: readonly { readonly type: string; readonly data: object }[]): PostRow => {
  const row = facts.reduce<PostRow | undefined>((known, fact) => evolve(known && structuredClone(known), fact as Told), undefined);
  if (row === undefined) throw new Error('The post was not approved.');
  return row;
};
const daysOf = (row: PostRow, since = '2000-01-01') =>
  row.appointments.flatMap(({ lastDay = row.approvedUntil, ...one }) => paidDaysOf({ ...one, lastDay }, since));
const line: ProvenLine = {
  lineId: 'post',
  kind: 'post',
  amountCents: 12_800_000,
  share: 100,
  lastDay: '2020-02-29',
  qualification: 'A_SOCIAL_DEGREE',
  rates: [{ qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_400_000 }],
};

describe('the days of a post that are paid', () => {
  const start = [approved('2018-03-01', '2020-02-29'), filled('2018-03-01', { approvedUntil: '2020-02-29' })];
  const moved = { until: '2019-10-31', approvedUntil: '2020-09-30' };
  const longer = Staffing.OccupancyCorrected(
    {
      ...POST,
      ...APT,
      was: { from: '2018-03-01' },
      is: { from: '2018-03-01', tier: 'A_SOCIAL_DEGREE' },
      approvedUntil: '2020-09-30',
      effectiveOn: '2020-03-01',
    },
    'post_1',
  );

  it('are none of seven months without pay, and the money lasts seven months longer: to the cent', () => {
    const row = rowAfter(...start, suspended('2019-04-01', moved), longer);
    const days = [
      { from: '2018-03-01', to: '2019-03-31' },
      { from: '2019-11-01', to: '2020-09-30' },
    ];
    expect(daysOf(row)).toEqual(days);
    const within = lineWithUnpaid(line, [row]);
    expect(within.lastDay).toBe('2020-09-30');
    const paid = {
      ...days[0]!,
      to: days[1]!.to,
      share: 100,
      qualification: 'A_SOCIAL_DEGREE' as const,
      days: days.map((one) => ({ ...one, share: 100 })),
    };
    expect(amountsOf(within, [paid])).toEqual([
      {
        amountCents: 12_800_000,
        parts: [
          { ...days[0], share: 100, yearlyCents: 6_400_000, amountCents: 6_933_333 },
          { ...days[1], share: 100, yearlyCents: 6_400_000, amountCents: 5_866_667 },
        ],
      },
    ]);
    expect(daysOf(row, '2019-05-01')).toEqual([days[1]]);
  });

  it('end with the line where a notice took it back, and where nothing was interrupted', () => {
    const revoked = Staffing.PostRevoked(
      { ...POST, noticeId: 'ntc_1', lastDay: '2019-12-31', approvedUntil: '2019-12-31', effectiveOn: '2020-01-01' },
      'post_1',
    );
    const lifted = Staffing.PostRevocationLifted(
      { ...POST, noticeId: 'ntc_1', because: 'annulled', approvedUntil: '2020-09-30', effectiveOn: '2020-01-01' },
      'post_1',
    );
    const told = [...start, suspended('2019-04-01', moved)];
    expect(lineWithUnpaid(line, [rowAfter(...told, revoked)])).toEqual(line);
    expect(lineWithUnpaid(line, [rowAfter(...told, revoked, lifted)]).lastDay).toBe('2020-09-30');
    expect(lineWithUnpaid(line, [rowAfter(...start)])).toEqual(line);
    expect(lineWithUnpaid(line, [rowAfter(...start, suspended('2019-04-01'))])).toEqual(line);
  });

  it('are those of a successor of whoever left during an open interruption, as if its end had been told', () => {
    const next = { appointmentId: 'apt_00000000-0000-5000-8000-000000000002' };
    const vacated = Staffing.PostVacated(
      { ...POST, ...APT, lastDay: '2019-10-31', approvedUntil: '2020-09-30', effectiveOn: '2019-11-01' },
      'post_1',
    );
    const row = rowAfter(...start, suspended('2019-04-01'), vacated, filled('2020-02-01', { ...next, approvedUntil: '2020-09-30' }));
    const days = [
      { from: '2018-03-01', to: '2019-03-31' },
      { from: '2020-02-01', to: '2020-09-30' },
    ];
    expect(daysOf(row)).toEqual(days);
    const within = lineWithUnpaid(line, [row]);
    expect(within.lastDay).toBe('2020-09-30');
    const paid = days.map((one) => ({ ...one, share: 100, qualification: 'A_SOCIAL_DEGREE' as const }));
    expect(amountsOf(within, paid)).toEqual([{ amountCents: 6_933_333 }, { amountCents: 4_266_667 }]);
    // Nobody knows its end yet, or they had left before it began.
    for (const told of [[suspended('2019-04-01')], [suspended('2019-11-01'), vacated]])
      expect(lineWithUnpaid(line, [rowAfter(...start, ...told)])).toEqual(line);
  });

  it('follow what is told of an interruption: open, over, corrected, and never', () => {
    const open = rowAfter(...start, suspended('2019-04-01'));
    expect(daysOf(open)).toEqual([{ from: '2018-03-01', to: '2019-03-31' }]);
    const resumed = Staffing.PostResumed({ ...POST, ...SUS, effectiveOn: '2019-06-01' }, 'post_1');
    const over = [...start, suspended('2019-04-01'), resumed];
    expect(daysOf(rowAfter(...over)).at(-1)).toEqual({ from: '2019-06-01', to: '2020-02-29' });
    const correction = { ...POST, ...SUS, was: { from: '2019-04-01', until: '2019-05-31' }, effectiveOn: '2019-04-01' };
    const corrected = Staffing.SuspensionCorrected({ ...correction, is: { from: '2019-04-15', until: '2019-04-30' } }, 'post_1');
    expect(daysOf(rowAfter(...over, corrected))).toEqual([
      { from: '2018-03-01', to: '2019-04-14' },
      { from: '2019-05-01', to: '2020-02-29' },
    ]);
    expect(daysOf(rowAfter(...over, corrected, Staffing.SuspensionCorrected(correction, 'post_1')))).toEqual([
      { from: '2018-03-01', to: '2020-02-29' },
    ]);
  });

  it('are at what somebody works, by its day, and stay so where the first day is corrected', () => {
    const row = rowAfter(approved('2025-01-01', '2025-12-31'), filled('2025-03-01', { personShare: 75 }), share('2025-07-01', 50));
    expect(daysOf(row)).toEqual([
      { from: '2025-03-01', to: '2025-06-30', share: 75 },
      { from: '2025-07-01', to: '2025-12-31', share: 50 },
    ]);
    expect(
      daysOf(rowAfter(approved('2025-01-01', '2025-12-31'), filled('2025-03-01', { personShare: 75 }), share('2025-03-01', 50))),
    ).toEqual([{ from: '2025-03-01', to: '2025-12-31', share: 50 }]);
  });

  it('are at what somebody keeps beside what a notice made of the post, until their working time follows', () => {
    const kept = Staffing.OccupancyShareKept({ ...POST, ...APT, personShare: 50, effectiveOn: '2025-06-01' }, 'post_1');
    const reshared = Staffing.OccupancyReshared({ ...POST, ...APT, effectiveOn: '2025-06-01' }, 'post_1');
    const told = [approved('2025-01-01', '2025-12-31'), filled('2025-01-01'), kept];
    const days = [
      { from: '2025-01-01', to: '2025-05-31' },
      { from: '2025-06-01', to: '2025-12-31', share: 50 },
    ];
    expect(daysOf(rowAfter(...told))).toEqual(days);
    // What was told of their share for a later day ends it, whenever it was told.
    expect(daysOf(rowAfter(...told.slice(0, 2), share('2025-03-01', 40), share('2025-09-01', 75), kept))).toEqual([
      { from: '2025-01-01', to: '2025-02-28' },
      { from: '2025-03-01', to: '2025-05-31', share: 40 },
      { from: '2025-06-01', to: '2025-08-31', share: 50 },
      { from: '2025-09-01', to: '2025-12-31', share: 75 },
    ]);
    const correction = { ...POST, ...APT, was: { from: '2025-01-01' }, effectiveOn: '2025-01-01' };
    const corrected = Staffing.OccupancyCorrected({ ...correction, is: { from: '2025-02-01' } }, 'post_1');
    expect(daysOf(rowAfter(...told, corrected))).toEqual([{ ...days[0], from: '2025-02-01' }, days[1]]);
    expect(daysOf(rowAfter(...told, reshared))).toEqual([{ from: '2025-01-01', to: '2025-12-31' }]);
    expect(daysOf(rowAfter(...told, share('2025-06-01', 75)))).toEqual([days[0], { ...days[1], share: 75 }]);
  });

  it.each([
    [25, 2_500_000],
    [75, 3_500_000],
  ])('are at what somebody keeps until the day for which another share is told (0.50 of 60,000, then %d from September)', (then, cents) => {
    const kept = Staffing.OccupancyShareKept({ ...POST, ...APT, personShare: 50, effectiveOn: '2025-06-01' }, 'post_1');
    const rates = [{ qualification: 'A_SOCIAL_DEGREE' as const, yearlyCents: 6_000_000 }];
    const parts = [
      { from: '2025-01-01', to: '2025-05-31', share: 50, amountCents: 1_250_000, qualification: 'A_SOCIAL_DEGREE' as const, rates },
      { from: '2025-06-01', to: '2025-12-31', share: 100, amountCents: 3_500_000, qualification: 'A_SOCIAL_DEGREE' as const, rates },
    ];
    const grown: ProvenLine = { ...line, amountCents: 4_750_000, lastDay: '2025-12-31', rates, parts };
    for (const told of [
      [kept, share('2025-09-01', then)],
      [share('2025-09-01', then), kept],
      [kept, share('2025-09-01', then), kept],
    ]) {
      const days = daysOf(rowAfter(approved('2025-01-01', '2025-12-31'), filled('2025-01-01'), ...told));
      expect(days).toEqual([
        { from: '2025-01-01', to: '2025-05-31' },
        { from: '2025-06-01', to: '2025-08-31', share: 50 },
        { from: '2025-09-01', to: '2025-12-31', share: then },
      ]);
      const paid = days.map((one) => ({ share: 100, ...one, qualification: 'A_SOCIAL_DEGREE' as const }));
      expect(amountsOf(grown, paid).reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(cents);
    }
  });

  it('are at what somebody began with on the days that an earlier first day gains', () => {
    const first = (was: string, is: string) =>
      Staffing.OccupancyCorrected({ ...POST, ...APT, was: { from: was }, is: { from: is }, effectiveOn: is }, 'post_1');
    const daysAfter = (...told: readonly { readonly type: string; readonly data: object }[]) =>
      daysOf(rowAfter(approved('2023-01-01', '2023-12-31'), ...told));
    const half = filled('2023-02-01', { personShare: 50 });
    expect(daysAfter(half, first('2023-02-01', '2023-01-01'))).toEqual([{ from: '2023-01-01', to: '2023-12-31', share: 50 }]);
    expect(daysAfter(half, first('2023-02-01', '2023-03-01'), first('2023-03-01', '2023-01-01'))).toEqual([
      { from: '2023-01-01', to: '2023-12-31', share: 50 },
    ]);
    // Who began with all of it, and works less only later, did so before, too.
    expect(daysAfter(filled('2023-02-01'), share('2023-07-01', 50), first('2023-02-01', '2023-01-01'))).toEqual([
      { from: '2023-01-01', to: '2023-06-30' },
      { from: '2023-07-01', to: '2023-12-31', share: 50 },
    ]);
  });
});

describe('a proof that is filled in', () => {
  it('has who was paid with interruptions and shares as one, its days and what they come to', () => {
    const row = rowAfter(
      approved('2025-01-01', '2025-12-31'),
      filled('2025-01-01', { approvedUntil: '2025-12-31' }),
      share('2025-07-01', 50),
      suspended('2025-10-16', { until: '2025-11-15' }),
    );
    const facts = { lines: [{ ...line, amountCents: 6_400_000, lastDay: '2025-12-31' }], posts: [row] };
    const [event] = given(proofDecider, expecting())
      .when((s) => decidePrefill({ facts, today: '2026-01-10' }, s))
      .events();
    const days = [
      { from: '2025-01-01', to: '2025-06-30', share: 100 },
      { from: '2025-07-01', to: '2025-10-15', share: 50 },
      { from: '2025-11-16', to: '2025-12-31', share: 50 },
    ];
    expect(event?.type === 'proof.prefilled' && event.data.appointments).toEqual([
      {
        ...APT,
        lineId: 'post',
        from: '2025-01-01',
        to: '2025-12-31',
        share: 100,
        qualification: 'A_SOCIAL_DEGREE',
        days,
        amountCents: 4_529_032,
        parts: [
          { ...days[0], yearlyCents: 6_400_000, amountCents: 3_200_000 },
          { ...days[1], yearlyCents: 6_400_000, amountCents: 929_032 },
          { ...days[2], yearlyCents: 6_400_000, amountCents: 400_000 },
        ],
      },
    ]);
  });

  it('has whoever keeps a half of what a notice made a whole paid for a half: 30,000.00 of 47,500.00', () => {
    const kept = Staffing.OccupancyShareKept({ ...POST, ...APT, personShare: 50, effectiveOn: '2025-06-01' }, 'post_1');
    const row = rowAfter(approved('2025-01-01', '2025-12-31'), filled('2025-01-01', { approvedUntil: '2025-12-31' }), kept);
    const rates = [{ qualification: 'A_SOCIAL_DEGREE' as const, yearlyCents: 6_000_000 }];
    const of = { qualification: 'A_SOCIAL_DEGREE' as const, rates };
    const parts = [
      { from: '2025-01-01', to: '2025-05-31', share: 50, amountCents: 1_250_000, ...of },
      { from: '2025-06-01', to: '2025-12-31', share: 100, amountCents: 3_500_000, ...of },
    ];
    const facts = { lines: [{ ...line, ...of, amountCents: 4_750_000, lastDay: '2025-12-31', parts }], posts: [row] };
    const [event] = given(proofDecider, expecting())
      .when((s) => decidePrefill({ facts, today: '2026-01-10' }, s))
      .events();
    const filledIn = event?.type === 'proof.prefilled' ? event.data : undefined;
    expect(filledIn?.amountCents).toBe(3_000_000);
    expect(filledIn?.appointments.map(({ share: most, amountCents }) => [most, amountCents])).toEqual([[50, 3_000_000]]);
  });
});

describe('days that are said instead', () => {
  const days = [
    { from: '2025-01-01', to: '2025-03-31', share: 100 },
    { from: '2025-06-01', to: '2025-12-31', share: 50 },
  ];
  it.each([
    [
      'of another first and last day keep what was not paid between',
      { from: '2025-01-15', to: '2025-11-30', share: 100 },
      [
        { ...days[0], from: '2025-01-15' },
        { ...days[1], to: '2025-11-30' },
      ],
    ],
    ['of less are at no more than that', { from: '2025-01-01', to: '2025-12-31', share: 25 }, days.map((one) => ({ ...one, share: 25 }))],
    ['that end while nothing was paid end with the last that was', { from: '2025-01-01', to: '2025-04-30', share: 100 }, [days[0]]],
  ])('%s', (_, said, expected) => expect(daysWithin({ days }, said)).toEqual({ days: expected }));
  it('of one time alone are as they are said', () => {
    expect(daysWithin({ days }, { from: '2025-02-01', to: '2025-03-15', share: 100 })).toEqual({});
    expect(daysWithin({}, { from: '2025-02-01', to: '2025-03-15', share: 100 })).toEqual({});
  });
});
