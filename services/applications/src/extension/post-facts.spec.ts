import { Staffing } from '@paktwerk/contracts';
import { addDays, monthsBegun } from '@paktwerk/kernel';
import type { PostEntry } from '../read-models/post-states/projection';
import { rulesOf2020 } from './extension.fixture';
import { factOf, postThen } from './post-facts';
import { endOf, postOn } from './post-then';
import { reckonExtension } from './reckon-extension';

const POST = { postId: 'post_1', programmeId: 'prg_1', district: '08111', share: 50 };
type Event = ReturnType<
  (typeof Staffing)[
    | 'PostApproved'
    | 'PostFilled'
    | 'PostVacated'
    | 'PostExtended'
    | 'PostExtensionLifted'
    | 'PostAmended'
    | 'PostAmendmentLifted'
    | 'OccupancyCorrected'
    | 'PostSuspended'
    | 'PostResumed'
    | 'SuspensionCorrected'
    | 'PostLapsed'
    | 'PostLapseLifted'
    | 'PostTakenBack'
    | 'PostRevoked'
    | 'PostRevocationLifted']
>;

/** What staffing tells, a day apart each, from 1 January 2018 on. */
const known = (events: readonly Event[], knownAt?: string) => {
  const entries = events.map((e, i) => {
    const at = `2018-01-${String(i + 1).padStart(2, '0')}T08:00:00.000Z`;
    return { ...e, recordedAt: at, knownSince: at } as unknown as PostEntry;
  });
  return postThen('post_1', entries.map(factOf), knownAt);
};
const approved = Staffing.PostApproved(
  {
    ...POST,
    grantId: 'grt_1',
    lineId: 'line-1',
    callId: 'call_1',
    tier: 'A_SOCIAL_DEGREE',
    from: '2018-01-01',
    to: '2021-12-31',
    months: 36,
    amountCents: 9_600_000,
    approvedOn: '2017-12-20',
    effectiveOn: '2018-01-01',
  },
  'post_1',
);
const OCCUPIED = { ...POST, appointmentId: 'apt_1' };
const filled = Staffing.PostFilled({ ...OCCUPIED, approvedUntil: '2021-02-28', effectiveOn: '2018-03-01' }, 'post_1');
const vacated = Staffing.PostVacated({ ...OCCUPIED, lastDay: '2018-06-30', effectiveOn: '2018-07-01' }, 'post_1');
const corrected = (is?: { from: string; lastDay?: string }) =>
  Staffing.OccupancyCorrected({ ...OCCUPIED, was: { from: '2018-03-01' }, ...(is ? { is } : {}), effectiveOn: '2018-03-01' }, 'post_1');
const extended = Staffing.PostExtended(
  { ...POST, noticeId: 'ntc_1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 1, effectiveOn: '2021-03-01' },
  'post_1',
);
const there = {
  postId: 'post_1',
  lineId: 'line-1',
  share: 50,
  approvedOn: '2017-12-20',
  from: '2018-01-01',
  interruptions: [],
  lapses: [],
};
const open = { ...there, to: '2021-12-31', months: 36 };

describe('a post as staffing tells of it', () => {
  it('has the share and the months that a notice gave it, until that has no effect', () => {
    const given = { noticeId: 'ntc_2', tier: 'A_SOCIAL_DEGREE' as const };
    const amended = (fundedMonths: number) =>
      Staffing.PostAmended({ ...POST, ...given, share: 25, fundedMonths, amountCents: 1, effectiveOn: '2018-07-01' }, 'post_1');
    const lifted = Staffing.PostAmendmentLifted(
      { ...POST, ...given, because: 'annulled', fundedMonths: 36, approvedUntil: '2021-02-28', effectiveOn: '2019-01-01' },
      'post_1',
    );
    expect(known([approved, amended(30)])).toEqual({ ...open, share: 25, months: 30, held: [] });
    expect(known([approved, amended(30), lifted])).toEqual({ ...open, held: [] });
    expect(known([approved, amended(30), extended])).toEqual({ ...open, share: 25, months: 60, to: '2023-02-28', held: [] });
    expect(known([approved, extended, amended(54)])).toEqual({ ...open, share: 25, months: 54, to: '2023-02-28', held: [] });
  });
  it('has the end of an amendment that names one, and its own again where that has no effect', () => {
    const shorter = (noticeId: string, lastDay: string) => {
      const terms = { tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1, fundedMonths: 30, lastDay, approvedTo: lastDay };
      return Staffing.PostAmended({ ...POST, noticeId, ...terms, effectiveOn: '2018-03-01' }, 'post_1');
    };
    const lift = (noticeId: string) =>
      Staffing.PostAmendmentLifted(
        {
          ...{ ...POST, noticeId, because: 'annulled' as const, tier: 'A_SOCIAL_DEGREE' as const, fundedMonths: 36 },
          ...{ approvedUntil: '2020-12-31', effectiveOn: '2018-05-01' },
        },
        'post_1',
      );
    const short = Staffing.PostApproved({ ...approved.data, to: '2020-12-31' } as typeof approved.data, 'post_1');
    const ends = (...events: readonly Event[]) => {
      const post = known([short, filled, ...events]);
      return post && [post.to, reckonExtension(post, rulesOf2020()).outcome];
    };
    const extension = { kind: 'extended', oldEnd: '2020-12-31', newEnd: '2022-12-31' };
    expect(ends(shorter('ntc_9', '2020-06-30'))).toMatchObject(['2020-06-30', { oldEnd: '2020-06-30', newEnd: '2022-06-30' }]);
    expect(ends(shorter('ntc_9', '2020-06-30'), lift('ntc_9'))).toMatchObject(['2020-12-31', extension]);
    // One before it stands.
    expect(ends(shorter('ntc_8', '2020-09-30'), shorter('ntc_9', '2020-06-30'), lift('ntc_9'))).toMatchObject(['2020-09-30', {}]);
    expect(ends(shorter('ntc_8', '2020-09-30'), shorter('ntc_9', '2020-06-30'), lift('ntc_8'))).toMatchObject(['2020-06-30', {}]);
  });
  it('is approved, held and vacant again', () => {
    expect(known([approved])).toEqual({ ...open, held: [] });
    expect(known([approved, filled])).toEqual({ ...open, held: [{ from: '2018-03-01', until: '2021-02-28' }] });
    expect(known([approved, filled, vacated])).toEqual({ ...open, held: [{ from: '2018-03-01', until: '2018-06-30' }] });
  });
  it('is held otherwise where that was recorded wrongly, or never was', () => {
    expect(known([approved, filled, corrected({ from: '2018-04-01', lastDay: '2018-05-31' })])?.held).toEqual([
      { from: '2018-04-01', until: '2018-05-31' },
    ]);
    expect(known([approved, filled, corrected()])?.held).toEqual([]);
  });
  it('lasts longer once it is extended', () =>
    expect(known([approved, extended])).toEqual({ ...there, to: '2023-02-28', months: 60, held: [] }));
  it('lasts as it did where the extension has no effect, and no longer than a new one says', () => {
    const lifted = Staffing.PostExtensionLifted(
      { ...POST, noticeId: 'ntc_1', because: 'annulled', approvedUntil: '2021-12-31', effectiveOn: '2018-02-01' },
      'post_1',
    );
    expect(known([approved, extended, lifted])).toEqual({ ...open, held: [] });
    expect(known([approved, extended, lifted], '2018-01-02T12:00:00.000Z')).toMatchObject({ to: '2023-02-28', months: 60 });
    const anew = { ...extended.data, noticeId: 'ntc_2', newEnd: '2022-02-28', fundedMonths: 48 };
    expect(known([approved, extended, lifted, Staffing.PostExtended(anew, 'post_1')])).toMatchObject({ to: '2022-02-28', months: 48 });
  });
  it('is nothing before its approval, nor where its notice lost its effect', () => {
    expect(known([filled])).toBeUndefined();
    const takenBack = Staffing.PostTakenBack({ ...POST, because: 'annulled', effectiveOn: '2018-02-01' }, 'post_1');
    expect(known([approved, takenBack])).toBeUndefined();
  });
  it('is revoked by a notice, and no more where that has no effect', () => {
    const revoked = Staffing.PostRevoked(
      { ...POST, noticeId: 'ntc_2', lastDay: '2020-06-30', approvedUntil: '2020-06-30', effectiveOn: '2020-07-01' },
      'post_1',
    );
    const lifted = Staffing.PostRevocationLifted(
      { ...POST, noticeId: 'ntc_2', because: 'annulled', approvedUntil: '2021-12-31', effectiveOn: '2020-08-01' },
      'post_1',
    );
    expect(known([approved, revoked])?.revokedAfter).toBe('2020-06-30');
    expect(known([approved, revoked, lifted])).toEqual({ ...open, held: [] });
  });
  it('is what was known of it at an instant', () => {
    expect(known([approved, filled, vacated], '2018-01-02T12:00:00.000Z')?.held).toEqual([{ from: '2018-03-01', until: '2021-02-28' }]);
    expect(known([approved], '2017-12-31T00:00:00.000Z')).toBeUndefined();
  });

  const interrupted = { ...OCCUPIED, suspensionId: 'sus_1' };
  const suspended = (until?: string) =>
    Staffing.PostSuspended(
      { ...interrupted, ...(until ? { until } : {}), approvedUntil: '2021-09-30', effectiveOn: '2019-04-01' },
      'post_1',
    );
  const rules = () => rulesOf2020({ validTo: '2024-12-31' });

  it('with seven months without pay is extended from 30 September 2021 to 30 September 2023', () => {
    const resumed = Staffing.PostResumed({ ...interrupted, approvedUntil: '2021-09-30', effectiveOn: '2019-11-01' }, 'post_1');
    for (const history of [[suspended('2019-10-31')], [suspended(), resumed], [suspended('2020-02-29'), resumed]]) {
      const then = known([approved, filled, ...history]);
      expect(then?.interruptions).toEqual([{ from: '2019-04-01', until: '2019-10-31', isUntold: true }]);
      expect(then && reckonExtension(then, rules()).outcome).toEqual({
        kind: 'extended',
        oldEnd: '2021-09-30',
        newEnd: '2023-09-30',
        fundedMonths: 60,
      });
    }
    const later = Staffing.PostExtended(
      { ...extended.data, oldEnd: '2021-09-30', newEnd: '2023-09-30', effectiveOn: '2021-10-01' },
      'post_1',
    );
    const then = known([approved, filled, suspended('2019-10-31'), later]);
    expect(then && endOf(then)).toBe('2023-09-30');
  });

  it('counts them as the post does: 36 months from 2018, fifteen without pay before there was a cap, and the notice of 2020 knows of them', () => {
    const began = Staffing.PostFilled({ ...OCCUPIED, approvedUntil: '2020-12-31', effectiveOn: '2018-01-01' }, 'post_1');
    const unpaid = Staffing.PostSuspended(
      {
        ...{ ...interrupted, until: '2019-12-31', approvedUntil: '2022-03-31', effectiveOn: '2018-10-01' },
        interruptionRules: { rulesUntil: '2024-12-31' },
      },
      'post_1',
    );
    const then = known([approved, began, unpaid]);
    const outcome = { kind: 'extended', oldEnd: '2022-03-31', newEnd: '2024-03-31', fundedMonths: 60 };
    expect(then && reckonExtension(then, rules()).outcome).toEqual(outcome);
    const longer = (approvedTo?: string) =>
      Staffing.PostExtended(
        {
          ...{ ...extended.data, oldEnd: '2022-03-31', newEnd: '2024-03-31', effectiveOn: '2022-04-01' },
          ...(approvedTo === undefined ? {} : { approvedTo }),
        },
        'post_1',
      );
    for (const one of [longer('2022-12-31'), longer()]) {
      const after = known([approved, began, unpaid, one]);
      expect(after && [after.to, endOf(after)]).toEqual(['2022-12-31', '2024-03-31']);
    }
    // Rules that ended before the extension bound the end that there was, and the extension by its own rules goes on from there.
    const bounded = { ...unpaid, data: { ...unpaid.data, interruptionRules: { rulesUntil: '2021-12-31' } } };
    const short = known([approved, began, bounded]);
    expect(short && reckonExtension(short, rules()).outcome).toEqual({
      ...{ kind: 'extended', oldEnd: '2021-12-31', newEnd: '2023-12-31', fundedMonths: 57 },
    });
    const goesOn = Staffing.PostExtended(
      {
        ...{ ...extended.data, oldEnd: '2021-12-31', newEnd: '2023-12-31', fundedMonths: 57, effectiveOn: '2022-01-01' },
        approvedTo: '2023-12-31',
      },
      'post_1',
    );
    const then57 = known([approved, began, bounded, goesOn]);
    expect(then57 && endOf(then57)).toBe('2023-12-31');
    // A cap that was told holds, and so does what was told with the last day of whoever left meanwhile.
    const capped = { ...unpaid, data: { ...unpaid.data, interruptionRules: { capMonths: 12 } } };
    const ends = [capped, { ...unpaid, data: { ...unpaid.data, until: undefined } }].map((told) => {
      const left = Staffing.PostVacated(
        { ...OCCUPIED, lastDay: '2019-12-31', interruptionRules: { capMonths: 12 }, effectiveOn: '2020-01-01' },
        'post_1',
      );
      const post = known([approved, began, told as never, left]);
      return post && endOf(post);
    });
    expect(ends).toEqual(['2021-12-31', '2021-12-31']);
  });

  it('counts no months that are open, or never were, or lie behind the last day of the person', () => {
    const corrected7 = (is?: { from: string; until?: string }) =>
      Staffing.SuspensionCorrected(
        { ...interrupted, was: { from: '2019-04-01' }, ...(is ? { is } : {}), effectiveOn: '2019-04-01' },
        'post_1',
      );
    const months = (...events: readonly Event[]) =>
      (known([approved, filled, ...events])?.interruptions ?? []).reduce(
        (sum, { from, until }) => sum + monthsBegun(from, addDays(until, 1)),
        0,
      );
    expect(months(suspended())).toBe(0);
    expect(months(suspended('2019-10-31'), corrected7())).toBe(0);
    expect(months(suspended('2019-10-31'), corrected7({ from: '2019-05-01', until: '2019-10-31' }))).toBe(6);
    expect(
      months(suspended('2018-07-31'), Staffing.PostVacated({ ...OCCUPIED, lastDay: '2019-06-30', effectiveOn: '2019-07-01' }, 'post_1')),
    ).toBe(0);
    expect(months(suspended(), Staffing.PostVacated({ ...OCCUPIED, lastDay: '2019-06-30', effectiveOn: '2019-07-01' }, 'post_1'))).toBe(3);
    expect(
      months(suspended('2019-10-31'), Staffing.PostVacated({ ...OCCUPIED, lastDay: '2019-06-30', effectiveOn: '2019-07-01' }, 'post_1')),
    ).toBe(3);
  });

  it('example 7: refillable on the cut-off day and lapsed behind it, it is extended, until that is lifted and after', () => {
    const lapsed = { ...POST, vacantSince: '2018-07-01', lastDay: '2018-12-31', freed: [], effectiveOn: '2019-01-01' };
    const lifted = { ...POST, because: 'reported-late' as const, effectiveOn: '2019-01-01' };
    const then = (...events: readonly Event[]) => {
      const post = known([approved, filled, vacated, ...events]);
      return post && reckonExtension(post, rules());
    };
    const untold = then();
    expect(untold?.outcome).toMatchObject({ kind: 'extended', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60 });
    expect(then(Staffing.PostLapsed(lapsed, 'post_1'))).toEqual({
      ...untold,
      lapsed: { vacantSince: '2018-07-01', lastDay: '2018-12-31', opensFrom: '2021-03-01' },
    });
    expect(then(Staffing.PostLapsed(lapsed, 'post_1'), Staffing.PostLapseLifted(lifted, 'post_1'))).toEqual(untold);
  });

  it('that an extension found lapsed is vacant anew from its months on, and lapses for those alone', () => {
    const lapsed = { ...POST, vacantSince: '2018-07-01', lastDay: '2018-12-31', freed: [], effectiveOn: '2019-01-01' };
    const longer = { ...POST, noticeId: 'ntc_1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 1 };
    const extended = Staffing.PostExtended({ ...longer, opensFrom: '2021-03-01', effectiveOn: '2021-03-01' }, 'post_1');
    const again = { ...POST, openedBy: 'ntc_1', vacantSince: '2021-03-01', lastDay: '2021-08-31', freed: [], effectiveOn: '2021-09-01' };
    const opened = [approved, filled, vacated, Staffing.PostLapsed(lapsed, 'post_1'), extended];
    const on = (day: string, ...events: readonly Event[]) => postOn(known([...opened, ...events])!, day, 6);
    expect(on('2021-02-28')).toMatchObject({ state: 'LAPSED', since: '2018-07-01' });
    expect(on('2021-03-01')).toEqual({ state: 'VACANT', since: '2021-03-01', refillableUntil: '2021-08-31' });
    const twice = Staffing.PostLapsed(again, 'post_1');
    expect(on('2021-08-31', twice)).toMatchObject({ state: 'VACANT' });
    expect(on('2021-09-01', twice)).toEqual({ state: 'LAPSED', since: '2021-03-01', refillableUntil: '2021-08-31' });
    const told = { ...POST, because: 'corrected' as const, effectiveOn: '2021-09-01' };
    const lifted = Staffing.PostLapseLifted({ ...told, openedBy: 'ntc_1' }, 'post_1');
    expect(known([...opened, twice, lifted])?.lapses).toEqual(known(opened)?.lapses);
    const gone = { ...POST, noticeId: 'ntc_1', because: 'annulled' as const, approvedUntil: '2021-02-28', effectiveOn: '2022-01-01' };
    expect(known([...opened, Staffing.PostExtensionLifted(gone, 'post_1')])?.lapses).toEqual([
      { vacantSince: '2018-07-01', lastDay: '2018-12-31' },
    ]);
  });
});
