import { Applications, Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import { foldFigures } from '../fold';
import type { CountedMeasure } from '../measures';

const at = { programmeId: 'prg_1', district: '08111' };

const entries = (events: readonly PublicEvent[]): readonly LogEntry[] =>
  events.map((e, i) => ({
    position: i + 1,
    eventId: `e${i}`,
    type: e.type,
    data: e.data,
    key: e.key,
    recordedAt: '2024-01-01T00:00:00.000Z',
    knownSince: '2024-01-01T00:00:00.000Z',
    actor: { role: 'SYSTEM', organisation: 'state' },
    correlationId: 'c',
    sourcePosition: `${e.contract.service}:1:${i + 1}`,
  }));

/** The measure on each of these days, after these events. */
const levels = (events: readonly PublicEvent[], measure: CountedMeasure, ...days: readonly string[]): readonly number[] => {
  const deltas = foldFigures(new Map(), entries(events)).deltas.filter((d) => d.measure === measure);
  return days.map((day) => deltas.filter((d) => d.effectiveOn <= day).reduce((sum, d) => sum + d.amount, 0));
};

describe('a funded post', () => {
  const post = { ...at, postId: 'pst_1', share: 50 };
  const approved = Staffing.PostApproved(
    {
      ...post,
      grantId: 'gra_1',
      lineId: 'l1',
      callId: 'cal_1',
      tier: 'A_SOCIAL_DEGREE',
      from: '2022-09-01',
      to: '2023-08-31',
      effectiveOn: '2022-09-01',
    },
    'pst_1',
  );
  const filled = (appointmentId: string, on: string) => Staffing.PostFilled({ ...post, appointmentId, effectiveOn: on }, 'pst_1');
  const vacated = (appointmentId: string, lastDay: string, on: string) =>
    Staffing.PostVacated({ ...post, appointmentId, lastDay, effectiveOn: on }, 'pst_1');

  it('counts as approved from its first to its last day', () => {
    expect(levels([approved], 'postsApproved', '2022-08-31', '2022-09-01', '2023-08-31', '2023-09-01')).toEqual([0, 1, 1, 0]);
    expect(levels([approved], 'shareApproved', '2022-09-01', '2023-09-01')).toEqual([50, 0]);
  });

  it('does not count while its notice has no effect, and counts again on every day once it is delivered after all', () => {
    const takenBack = Staffing.PostTakenBack({ ...post, because: 'not-delivered', effectiveOn: '2022-08-20' }, 'pst_1');
    const reinstated = Staffing.PostReinstated({ ...post, effectiveOn: '2022-09-05' }, 'pst_1');
    const days = ['2022-08-31', '2022-09-01', '2023-08-31', '2023-09-01'];
    expect(levels([approved, takenBack], 'postsApproved', ...days)).toEqual([0, 0, 0, 0]);
    expect(levels([approved, takenBack, reinstated], 'postsApproved', ...days)).toEqual([0, 1, 1, 0]);
  });

  it('ends with the grant that is revoked, and lasts again where the revocation has no effect', () => {
    const of = { ...post, noticeId: 'ntc_1' };
    const revoked = (lastDay: string) =>
      Staffing.PostRevoked({ ...of, lastDay, approvedUntil: lastDay, effectiveOn: '2023-03-01' }, 'pst_1');
    const lifted = Staffing.PostRevocationLifted(
      { ...of, because: 'annulled', approvedUntil: '2023-08-31', effectiveOn: '2023-09-01' },
      'pst_1',
    );
    const days = ['2022-09-01', '2023-02-28', '2023-03-01', '2023-08-31'];
    expect(levels([approved, revoked('2023-02-28')], 'postsApproved', ...days)).toEqual([1, 1, 0, 0]);
    expect(levels([approved, revoked('2022-08-31')], 'postsApproved', ...days)).toEqual([0, 0, 0, 0]);
    expect(levels([approved, revoked('2023-02-28'), lifted], 'postsApproved', ...days)).toEqual([1, 1, 1, 1]);
  });

  it('counts with the share that a notice gave it from a day on, whoever holds it, too, and as before where that has no effect', () => {
    const given = { noticeId: 'ntc_1', tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1 };
    const more = Staffing.PostAmended({ ...post, ...given, share: 75, effectiveOn: '2023-03-01' }, 'pst_1');
    const less = Staffing.PostAmended({ ...post, ...given, noticeId: 'ntc_2', share: 25, effectiveOn: '2023-06-01' }, 'pst_1');
    const days = ['2022-09-01', '2023-02-28', '2023-03-01', '2023-06-01', '2023-08-31', '2023-09-01'];
    expect(levels([approved, more, less], 'shareApproved', ...days)).toEqual([50, 50, 75, 25, 25, 0]);
    const held = [approved, filled('apt_1', '2023-01-01'), more, less];
    expect(levels(held, 'shareFilled', ...days)).toEqual([0, 50, 75, 25, 25, 0]);
    expect(levels([approved, more, less], 'postsApproved', ...days)).toEqual([1, 1, 1, 1, 1, 0]);
    const of = { noticeId: 'ntc_1', tier: 'A_SOCIAL_DEGREE' as const, because: 'annulled' as const, approvedUntil: '2023-08-31' };
    const lifted = Staffing.PostAmendmentLifted({ ...post, ...of, share: 25, effectiveOn: '2023-07-01' }, 'pst_1');
    expect(levels([...held, lifted], 'shareFilled', ...days)).toEqual([0, 50, 50, 25, 25, 0]);
    const late = Staffing.PostFilled({ ...post, share: 25, appointmentId: 'apt_2', effectiveOn: '2023-02-01' }, 'pst_1');
    expect(levels([approved, more, less, late], 'shareFilled', ...days)).toEqual([0, 50, 75, 25, 25, 0]);
  });

  it('counts with the share that somebody keeps beside what a notice made of it, until their working time follows', () => {
    const of = { noticeId: 'ntc_1', tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1 };
    const apt = { ...post, share: 100, appointmentId: 'apt_1' };
    const more = Staffing.PostAmended({ ...post, ...of, share: 100, effectiveOn: '2023-06-01' }, 'pst_1');
    const kept = Staffing.OccupancyShareKept({ ...apt, personShare: 50, effectiveOn: '2023-06-01' }, 'pst_1');
    const days = ['2023-01-01', '2023-05-31', '2023-06-01', '2023-08-31', '2023-09-01'];
    const before = [approved, filled('apt_1', '2023-01-01'), more];
    expect(levels([...before, kept], 'shareApproved', ...days)).toEqual([50, 50, 100, 100, 0]);
    expect(levels([...before, kept], 'shareFilled', ...days)).toEqual([50, 50, 50, 50, 0]);
    const first = { was: { from: '2023-01-01' }, is: { from: '2023-02-01' }, effectiveOn: '2023-01-01' };
    const corrected = Staffing.OccupancyCorrected({ ...apt, ...first }, 'pst_1');
    expect(levels([...before, kept, corrected], 'shareFilled', ...days)).toEqual([0, 50, 50, 50, 0]);
    const another = Staffing.OccupancyReshared({ ...apt, appointmentId: 'apt_2', effectiveOn: '2023-06-01' }, 'pst_1');
    expect(levels([...before, kept, another], 'shareFilled', ...days)).toEqual([50, 50, 50, 50, 0]);
    const followed = Staffing.OccupancyReshared({ ...apt, effectiveOn: '2023-06-01' }, 'pst_1');
    expect(levels([...before, kept, followed], 'shareFilled', ...days)).toEqual([50, 50, 100, 100, 0]);
    const changed = Staffing.OccupancyShareChanged({ ...apt, personShare: 75, effectiveOn: '2023-07-01' }, 'pst_1');
    expect(levels([...before, kept, changed], 'shareFilled', '2023-06-01', '2023-07-01')).toEqual([50, 75]);
    for (const [told, share] of [
      [25, 25],
      [75, 75],
    ] as const) {
      const later = Staffing.OccupancyShareChanged({ ...apt, personShare: told, effectiveOn: '2023-07-01' }, 'pst_1');
      for (const events of [
        [kept, later],
        [later, kept],
        [kept, later, kept],
      ])
        expect(levels([...before, ...events], 'shareFilled', '2023-05-31', '2023-06-01', '2023-06-30', '2023-07-01', '2023-08-31')).toEqual(
          [...[50, 50, 50], ...[share, share]],
        );
    }
    const sameDay = Staffing.OccupancyShareChanged({ ...apt, personShare: 75, effectiveOn: '2023-06-01' }, 'pst_1');
    expect(levels([...before, kept, sameDay], 'shareFilled', '2023-05-31', '2023-06-01')).toEqual([50, 75]);
  });

  it('counts longer once it is extended, and no longer than before where that has no effect', () => {
    const given = { noticeId: 'ntc_1', oldEnd: '2023-08-31', newEnd: '2024-08-31', fundedMonths: 24, amountCents: 1 };
    const extended = Staffing.PostExtended({ ...post, ...given, effectiveOn: '2023-09-01' }, 'pst_1');
    expect(levels([approved, extended], 'postsApproved', '2023-09-01', '2024-08-31', '2024-09-01')).toEqual([1, 1, 0]);
    const lifted = Staffing.PostExtensionLifted(
      { ...post, noticeId: 'ntc_1', because: 'annulled', approvedUntil: '2023-08-31', effectiveOn: '2023-10-01' },
      'pst_1',
    );
    expect(levels([approved, extended, lifted], 'postsApproved', '2023-08-31', '2023-09-01')).toEqual([1, 0]);
  });

  it('is counted for itself while pay is interrupted, neither filled nor vacant', () => {
    const suspension = { ...post, appointmentId: 'apt_1', suspensionId: 'sus_1' };
    const suspended = Staffing.PostSuspended({ ...suspension, until: '2023-02-28', effectiveOn: '2023-01-01' }, 'pst_1');
    const history = [approved, filled('apt_1', '2022-10-01'), suspended];
    const days = ['2022-12-31', '2023-01-01', '2023-02-28', '2023-03-01', '2023-09-01'];
    expect(levels(history, 'postsFilled', ...days)).toEqual([1, 0, 0, 1, 0]);
    expect(levels(history, 'postsSuspended', ...days)).toEqual([0, 1, 1, 0, 0]);
    expect(levels(history, 'shareSuspended', ...days)).toEqual([0, 50, 50, 0, 0]);
    const resumed = Staffing.PostResumed({ ...suspension, effectiveOn: '2023-02-01' }, 'pst_1');
    expect(levels([...history, resumed], 'postsSuspended', ...days)).toEqual([0, 1, 0, 0, 0]);
    const never = Staffing.SuspensionCorrected({ ...suspension, was: { from: '2023-01-01' }, effectiveOn: '2023-01-01' }, 'pst_1');
    expect(levels([...history, never], 'postsSuspended', ...days)).toEqual([0, 0, 0, 0, 0]);
    const open = Staffing.PostSuspended({ ...suspension, effectiveOn: '2023-01-01' }, 'pst_1');
    expect(levels([approved, filled('apt_1', '2022-10-01'), open], 'postsSuspended', ...days)).toEqual([0, 1, 1, 1, 0]);
  });

  it('is counted for itself once it lapsed, until it would have ended, and not where it has not lapsed after all', () => {
    const lapsed = Staffing.PostLapsed(
      { ...post, vacantSince: '2022-12-01', lastDay: '2023-05-31', freed: [], effectiveOn: '2023-06-01' },
      'pst_1',
    );
    const lifted = Staffing.PostLapseLifted({ ...post, because: 'corrected', effectiveOn: '2023-06-01' }, 'pst_1');
    const days = ['2023-05-31', '2023-06-01', '2023-08-31', '2023-09-01'];
    expect(levels([approved, lapsed], 'postsLapsed', ...days)).toEqual([0, 1, 1, 0]);
    expect(levels([approved, lapsed], 'postsApproved', ...days)).toEqual([1, 0, 0, 0]);
    expect(levels([approved, lapsed, lifted], 'postsLapsed', ...days)).toEqual([0, 0, 0, 0]);
  });

  it('is there again from the day on which an extension that found it lapsed opens it anew, and lapses once more behind that', () => {
    const lapsed = { ...post, vacantSince: '2022-12-01', lastDay: '2023-05-31', freed: [], effectiveOn: '2023-06-01' };
    const longer = { ...post, noticeId: 'ntc_1', oldEnd: '2023-08-31', newEnd: '2024-08-31', fundedMonths: 24, amountCents: 1 };
    const extended = Staffing.PostExtended({ ...longer, opensFrom: '2023-09-01', effectiveOn: '2023-09-01' }, 'pst_1');
    const again = { ...lapsed, openedBy: 'ntc_1', vacantSince: '2023-09-01', lastDay: '2024-02-29', effectiveOn: '2024-03-01' };
    const opened = [approved, Staffing.PostLapsed(lapsed, 'pst_1'), extended];
    const days = ['2023-05-31', '2023-06-01', '2023-08-31', '2023-09-01', '2024-03-01', '2024-09-01'];
    expect(levels(opened, 'postsApproved', ...days)).toEqual([1, 0, 0, 1, 1, 0]);
    const twice = [...opened, Staffing.PostLapsed(again, 'pst_1')];
    expect(levels(twice, 'postsLapsed', ...days)).toEqual([0, 1, 1, 0, 1, 0]);
    expect(levels(twice, 'postsApproved', ...days)).toEqual([1, 0, 0, 1, 0, 0]);
    expect(levels(twice, 'shareApproved', ...days)).toEqual([50, 0, 0, 50, 0, 0]);
    const gone = { ...post, noticeId: 'ntc_1', because: 'annulled' as const, approvedUntil: '2023-08-31', effectiveOn: '2024-01-01' };
    expect(levels([...opened, Staffing.PostExtensionLifted(gone, 'pst_1')], 'postsLapsed', ...days)).toEqual([0, 1, 1, 0, 0, 0]);
  });

  it('is filled until the last day of the person, and again from the first day of the next', () => {
    const history = [approved, filled('apt_1', '2022-10-01'), vacated('apt_1', '2022-12-31', '2023-01-01'), filled('apt_2', '2023-02-01')];
    expect(levels(history, 'postsFilled', '2022-09-30', '2022-10-01', '2022-12-31', '2023-01-01', '2023-02-01')).toEqual([0, 1, 1, 0, 1]);
    expect(levels(history, 'shareFilled', '2022-12-31', '2023-01-01', '2023-02-01')).toEqual([50, 0, 50]);
  });

  it('is no longer filled when the funding of the post has ended', () => {
    expect(levels([approved, filled('apt_1', '2022-10-01')], 'postsFilled', '2023-08-31', '2023-09-01')).toEqual([1, 0]);
  });

  it('follows a vacancy that is reported late, for the days since', () => {
    const history = [approved, filled('apt_1', '2022-10-01'), vacated('apt_1', '2022-10-15', '2022-10-16')];
    expect(levels(history, 'postsFilled', '2022-10-15', '2022-10-16')).toEqual([1, 0]);
  });

  it('follows a correction on every day, also one that says the appointment never was', () => {
    const was = { from: '2022-10-01', lastDay: '2022-12-31' };
    const correct = (is?: { from: string; lastDay?: string }) =>
      Staffing.OccupancyCorrected({ ...post, appointmentId: 'apt_1', was, ...(is ? { is } : {}), effectiveOn: '2022-10-01' }, 'pst_1');
    const history = [approved, filled('apt_1', '2022-10-01'), vacated('apt_1', '2022-12-31', '2023-01-01')];
    const on = ['2022-10-01', '2022-11-01', '2022-12-31', '2023-01-31', '2023-02-01'];
    expect(levels([...history, correct({ from: '2022-11-01', lastDay: '2023-01-31' })], 'postsFilled', ...on)).toEqual([0, 1, 1, 1, 0]);
    expect(levels([...history, correct({ from: '2022-10-01' })], 'postsFilled', ...on)).toEqual([1, 1, 1, 1, 1]);
    expect(levels([...history, correct()], 'postsFilled', ...on)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is filled at what somebody began with on the days that an earlier first day gains', () => {
    const half = Staffing.PostFilled({ ...post, appointmentId: 'apt_1', personShare: 25, effectiveOn: '2022-10-01' }, 'pst_1');
    const earlier = Staffing.OccupancyCorrected(
      { ...post, appointmentId: 'apt_1', was: { from: '2022-10-01' }, is: { from: '2022-09-01' }, effectiveOn: '2022-09-01' },
      'pst_1',
    );
    const days = ['2022-09-01', '2022-10-01', '2023-08-31', '2023-09-01'];
    expect(levels([approved, half], 'shareFilled', ...days)).toEqual([0, 25, 25, 0]);
    expect(levels([approved, half, earlier], 'shareFilled', ...days)).toEqual([25, 25, 25, 0]);
  });

  it('is approved for as long as the money lasts, which follows from the first day of work', () => {
    const first = Staffing.PostFilled({ ...post, appointmentId: 'apt_1', approvedUntil: '2023-03-31', effectiveOn: '2022-10-01' }, 'pst_1');
    const was = { from: '2022-10-01' };
    const annulled = Staffing.OccupancyCorrected(
      { ...post, appointmentId: 'apt_1', was, approvedUntil: '2023-08-31', effectiveOn: '2022-10-01' },
      'pst_1',
    );
    const on = ['2023-03-31', '2023-04-01', '2023-08-31', '2023-09-01'];
    expect(levels([approved, first], 'postsApproved', ...on)).toEqual([1, 0, 0, 0]);
    expect(levels([approved, first], 'postsFilled', ...on)).toEqual([1, 0, 0, 0]);
    expect(levels([approved, first, annulled], 'postsApproved', ...on)).toEqual([1, 1, 1, 0]);
  });

  it('stays filled to the end that staffing recorded for an open appointment, and longer once that is corrected', () => {
    const fill = (appointmentId: string, approvedUntil: string, effectiveOn: string) =>
      Staffing.PostFilled({ ...post, appointmentId, approvedUntil, effectiveOn }, 'pst_1');
    const correct = (appointmentId: string, was: { from: string; lastDay?: string }, is?: { from: string }) =>
      Staffing.OccupancyCorrected(
        { ...post, appointmentId, was, ...(is ? { is } : {}), approvedUntil: '2023-04-30', effectiveOn: '2023-04-01' },
        'pst_1',
      );
    const before = [approved, fill('apt_1', '2023-03-31', '2022-10-01'), vacated('apt_1', '2022-10-31', '2022-11-01')];
    const annulled = [
      ...before,
      fill('apt_2', '2023-03-31', '2022-11-01'),
      correct('apt_1', { from: '2022-10-01', lastDay: '2022-10-31' }),
    ];
    const lengthened = [...annulled, correct('apt_2', { from: '2022-11-01' }, { from: '2022-11-01' })];
    const on = ['2022-10-31', '2022-11-01', '2023-03-31', '2023-04-01', '2023-04-30', '2023-05-01'];
    expect(levels(annulled, 'postsApproved', ...on)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(levels(annulled, 'postsFilled', ...on)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(levels(lengthened, 'postsFilled', ...on)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('counts once while two people share it', () => {
    const history = [approved, filled('apt_1', '2022-10-01'), filled('apt_2', '2022-11-01'), vacated('apt_1', '2022-12-31', '2023-01-01')];
    expect(levels(history, 'postsFilled', '2022-10-01', '2022-11-01', '2023-01-01', '2023-09-01')).toEqual([1, 1, 1, 0]);
  });
});

describe('the money of a decision', () => {
  const money = { ...at, potId: 'pot_1', callId: 'cal_1', applicationId: 'app_1', decisionId: 'dec_1', amountCents: 1000 };
  const reserved = Budgeting.FundsReserved({ ...money, effectiveOn: '2022-08-01' }, 'pot_1');
  const committed = Budgeting.FundsCommitted({ ...money, effectiveOn: '2022-08-05' }, 'pot_1');
  const released = Budgeting.ReservationReleased({ ...money, effectiveOn: '2022-08-09' }, 'pot_1');

  it('is reserved, then committed', () => {
    expect(levels([reserved, committed], 'reservedCents:2022', '2022-08-01', '2022-08-05')).toEqual([1000, 0]);
    expect(levels([reserved, committed], 'committedCents:2022', '2022-08-01', '2022-08-05')).toEqual([0, 1000]);
  });
  it('goes back when it is released', () => {
    expect(levels([reserved, released], 'reservedCents:2022', '2022-08-01', '2022-08-09')).toEqual([1000, 0]);
    expect(levels([reserved, committed, released], 'committedCents:2022', '2022-08-05', '2022-08-09')).toEqual([1000, 0]);
    expect(levels([reserved, committed, released], 'reservedCents:2022', '2022-08-09')).toEqual([0]);
  });
  it('becomes less with a notice that cuts its grant, and more again where a court annuls that', () => {
    const cut = { ...money, decisionId: 'dec_2', noticeId: 'ntc_1', amountCents: 300 };
    const facts = [
      reserved,
      committed,
      Budgeting.CommitmentLowered({ ...cut, effectiveOn: '2022-09-01' }, 'pot_1'),
      Budgeting.CommitmentRaised({ ...cut, effectiveOn: '2022-10-01' }, 'pot_1'),
    ];
    expect(levels(facts, 'committedCents:2022', '2022-08-31', '2022-09-01', '2022-10-01')).toEqual([1000, 700, 1000]);
  });
  describe('as its recipient knows it', () => {
    const notice = (noticeId: string, kind: 'GRANT' | 'AMENDMENT', effectiveOn: string) =>
      Applications.NoticeDelivered(
        {
          ...at,
          applicationId: 'app_1',
          callId: 'cal_1',
          grantId: 'gra_1',
          noticeId,
          kind,
          amountCents: 1000,
          basis: 'receipt',
          lastDay: '2022-09-10',
          effectiveOn,
        },
        'app_1',
      );
    const delivered = notice('ntc_1', 'GRANT', '2022-08-10');
    const days = ['2022-08-05', '2022-08-09', '2022-08-10', '2022-09-01', '2022-09-05'];
    const told = (events: readonly PublicEvent[]) => levels(events, 'committedCentsTold:2022', ...days);

    it('is committed from the delivery of the notice on, in whichever order the two are heard of', () => {
      expect(told([reserved, committed])).toEqual([0, 0, 0, 0, 0]);
      expect(told([reserved, committed, delivered])).toEqual([0, 0, 1000, 1000, 1000]);
      expect(told([delivered, reserved, committed])).toEqual([0, 0, 1000, 1000, 1000]);
    });
    it('never was where it went back before the delivery', () =>
      expect(told([reserved, committed, released, delivered])).toEqual([0, 0, 0, 0, 0]));
    it('becomes more with the delivery of the notice that adds to it, not of another one', () => {
      const more = Budgeting.FundsCommitted(
        { ...money, decisionId: 'dec_2', noticeId: 'ntc_2', amountCents: 300, effectiveOn: '2022-09-01' },
        'pot_1',
      );
      expect(told([committed, more, delivered])).toEqual([0, 0, 1000, 1000, 1000]);
      expect(told([committed, more, delivered, notice('ntc_2', 'AMENDMENT', '2022-09-05')])).toEqual([0, 0, 1000, 1000, 1300]);
    });
    it('is not known before both are', () => {
      const known = (instant: string, [first]: readonly LogEntry[]) => ({ ...first!, knownSince: instant });
      const heard = [known('2022-08-10T10:00:00.000Z', entries([delivered])), known('2022-08-05T10:00:00.000Z', entries([committed]))];
      const deltas = foldFigures(new Map(), heard).deltas.filter((d) => d.measure === 'committedCentsTold:2022');
      expect(deltas.map(({ knownSince, amount }) => [knownSince, amount])).toEqual([['2022-08-10T10:00:00.000Z', 1000]]);
    });
  });
  it('is not touched by a refused reservation', () => {
    const refused = Budgeting.ReservationRefused(
      { ...money, frameAvailableCents: 1, potAvailableCents: 1, reason: 'frame-exceeded', effectiveOn: '2022-08-01' },
      'pot_1',
    );
    expect(foldFigures(new Map(), entries([refused])).deltas).toEqual([]);
  });
});

describe('money of 2023 that is decided about in 2022', () => {
  const pot = { potId: 'pot_3', callId: 'cal_3', programmeId: 'prg_1' };
  const allotted = Budgeting.PotAllotted({ ...pot, amountCents: 1000, budgetYear: 2023, effectiveOn: '2022-12-01' }, 'pot_3');
  const reserved = Budgeting.FundsReserved(
    { ...pot, district: '08111', applicationId: 'app_3', decisionId: 'dec_3', amountCents: 1000, effectiveOn: '2022-12-05' },
    'pot_3',
  );

  it('is money of 2023, whatever day it is', () => {
    expect(levels([allotted, reserved], 'reservedCents:2023', '2022-12-05', '2023-01-01')).toEqual([1000, 1000]);
    expect(levels([allotted, reserved], 'reservedCents:2022', '2022-12-05', '2023-01-01')).toEqual([0, 0]);
  });
});

describe('planning frames', () => {
  const frames = (amountCents: number, effectiveOn: string) =>
    Budgeting.FramesCalculated(
      { potId: 'pot_1', callId: 'cal_1', programmeId: 'prg_1', keyId: 'key_1', frames: [{ district: '08111', amountCents }], effectiveOn },
      'pot_1',
    );

  it('hold from their day until a new calculation', () => {
    expect(
      levels([frames(100, '2022-06-01'), frames(80, '2022-07-01')], 'frameCents:2022', '2022-05-31', '2022-06-01', '2022-07-01'),
    ).toEqual([0, 100, 80]);
  });
  it('are replaced from the day of a calculation made later for an earlier day', () => {
    expect(
      levels(
        [frames(100, '2022-06-01'), frames(80, '2022-08-01'), frames(90, '2022-07-01')],
        'frameCents:2022',
        '2022-06-30',
        '2022-07-01',
        '2022-08-01',
      ),
    ).toEqual([100, 90, 90]);
  });
});

describe('an application', () => {
  const application = { ...at, applicationId: 'app_1', callId: 'cal_1', requestedCents: 5000 };
  const asked = { ...application, requestedShare: 100, receivedAt: '2022-07-01T10:00:00Z', late: false };
  const submitted = Applications.ApplicationSubmitted({ ...asked, effectiveOn: '2022-07-01' }, 'app_1');
  const rejected = Applications.ApplicationRejected(
    { ...application, stage: 'formal', reasons: [{ code: 'late', de: 'zu spät', en: 'late' }], effectiveOn: '2022-07-10' },
    'app_1',
  );
  const withdrawn = Applications.ApplicationWithdrawn({ ...application, effectiveOn: '2022-07-20' }, 'app_1');

  it('stays requested when it is rejected, and is counted as rejected beside', () => {
    expect(levels([submitted, rejected], 'requestedCents:2022', '2022-07-01', '2022-07-10')).toEqual([5000, 5000]);
    expect(levels([submitted, rejected], 'rejectedCents:2022', '2022-07-01', '2022-07-10')).toEqual([0, 5000]);
  });
  it("asks for money of its call's year, or of the year in which it arrived where it did not tell that yet", () => {
    const inDecember = (budgetYear: number | undefined) =>
      Applications.ApplicationSubmitted({ ...asked, effectiveOn: '2022-12-15', ...defined({ budgetYear }) }, 'app_1');
    const years = (event: PublicEvent) =>
      (['requestedCents:2022', 'requestedCents:2023'] as const).map((m) => levels([event], m, '2022-12-15')[0]);
    expect(years(inDecember(2023))).toEqual([0, 5000]);
    expect(years(inDecember(undefined))).toEqual([5000, 0]);
  });
  it('is no longer requested when it is withdrawn, but was submitted', () => {
    expect(levels([submitted, withdrawn], 'requestedCents:2022', '2022-07-19', '2022-07-20')).toEqual([5000, 0]);
    expect(levels([submitted, withdrawn], 'applicationsSubmitted', '2022-07-20')).toEqual([1]);
  });
  it('is granted once, however often the grant is issued again', () => {
    const grant = (grantId: string, effectiveOn: string) =>
      Applications.GrantIssued(
        {
          ...at,
          applicationId: 'app_1',
          callId: 'cal_1',
          grantId,
          decisionId: 'dec_1',
          amountCents: 1,
          budgetYear: 2022,
          from: '2022-09-01',
          to: '2023-08-31',
          ruleSetVersion: 1,
          lines: [{ lineId: 'l1', kind: 'measure', amountCents: 1 }],
          effectiveOn,
        },
        'app_1',
      );
    expect(
      levels([submitted, grant('gra_1', '2022-08-01'), grant('gra_2', '2022-10-01')], 'applicationsGranted', '2022-08-01', '2022-10-01'),
    ).toEqual([1, 1]);
  });
});

describe('the daily totals of case management', () => {
  const totals = (revision: number, casesOpened: number, office: number) =>
    CaseTotals.DailyTotalsCounted(
      {
        ...at,
        day: '2022-10-04',
        revision,
        casesOpened,
        casesClosed: 0,
        talks: [{ mode: 'office', count: office, minutes: 30 }],
        topics: [],
        effectiveOn: '2022-10-04',
      },
      '08111/prg_1',
    );

  it('are absolute: a later revision replaces an earlier one', () => {
    expect(levels([totals(1, 1, 3), totals(2, 2, 5)], 'casesOpened', '2022-10-03', '2022-10-04')).toEqual([0, 2]);
    expect(levels([totals(1, 1, 3), totals(2, 2, 5)], 'talksOffice', '2022-10-04')).toEqual([5]);
  });
  it('ignore a revision that was overtaken, and one that comes twice', () => {
    expect(levels([totals(2, 2, 5), totals(1, 1, 3), totals(2, 2, 5)], 'talksOffice', '2022-10-04')).toEqual([5]);
  });
});
