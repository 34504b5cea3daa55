import { Applications, Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { addDays, defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';
import fc from 'fast-check';

export const PROGRAMMES = ['prg_one', 'prg_two'] as const;
export const DISTRICTS = ['08111', '08115', '08437'] as const;

/** What happened to one thing, in its order: one message key. */
type History = readonly PublicEvent[];

const START: IsoDate = '2022-06-01';
const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays(START, n));
const place = fc.record({ programmeId: fc.constantFrom(...PROGRAMMES), district: fc.constantFrom(...DISTRICTS) });
const cents = fc.integer({ min: 1, max: 50_000_000 });
const number = fc.uuid();

const application = fc
  .record({
    at: place,
    n: number,
    requestedCents: cents,
    budgetYear: fc.option(fc.integer({ min: 2022, max: 2024 }), { nil: undefined }),
    days: fc.array(day, { minLength: 4, maxLength: 4 }),
    ends: fc.constantFrom('open', 'rejected', 'withdrawn', 'granted', 'rejected-withdrawn'),
    delivered: fc.option(day, { nil: undefined }),
    byDecision: fc.boolean(),
  })
  .map(({ at, n, requestedCents, budgetYear, days, ends, delivered, byDecision }): History => {
    const key = `app_${n}`;
    const base = { ...at, applicationId: key, callId: 'cal_1', requestedCents };
    const [d0 = START, d1 = START, d2 = START, d3 = START] = days;
    const rejected = Applications.ApplicationRejected(
      {
        ...base,
        stage: byDecision ? 'decision' : 'formal',
        ...(byDecision ? { decisionId: `dec_${n}` } : {}),
        reasons: [{ code: 'late', de: 'zu spät', en: 'late' }],
        effectiveOn: d1,
      },
      key,
    );
    const of = { grantId: `gra_${n}`, noticeId: `ntc_${n}`, amountCents: requestedCents, basis: 'receipt', lastDay: '2099-12-31' } as const;
    const deliveryOf = (kind: 'GRANT' | 'REJECTION'): History => {
      const { requestedCents: _asked, ...keys } = base;
      return delivered === undefined ? [] : [Applications.NoticeDelivered({ ...keys, ...of, kind, effectiveOn: delivered }, key)];
    };
    const withdrawn = Applications.ApplicationWithdrawn({ ...base, effectiveOn: d2 }, key);
    const { requestedCents: amountCents, ...granted } = base;
    return [
      Applications.ApplicationSubmitted(
        { ...base, ...defined({ budgetYear }), requestedShare: 100, receivedAt: `${d0}T10:00:00.000Z`, late: false, effectiveOn: d0 },
        key,
      ),
      ...(ends.startsWith('rejected') ? [rejected, ...(byDecision ? deliveryOf('REJECTION') : [])] : []),
      ...(ends.endsWith('withdrawn') ? [withdrawn] : []),
      ...(ends === 'granted'
        ? [
            Applications.GrantIssued(
              {
                ...granted,
                grantId: `gra_${n}`,
                decisionId: `dec_${n}`,
                amountCents,
                budgetYear: 2022,
                from: d3,
                to: addDays(d3, 300),
                ruleSetVersion: 1,
                lines: [{ lineId: 'l1', kind: 'measure', amountCents }],
                effectiveOn: d3,
              },
              key,
            ),
            ...deliveryOf('GRANT'),
          ]
        : []),
    ];
  });

const pot = fc
  .record({
    programmeId: fc.constantFrom(...PROGRAMMES),
    n: number,
    budgetYear: fc.integer({ min: 2022, max: 2024 }),
    frames: fc.array(fc.tuple(day, fc.array(cents, { minLength: 3, maxLength: 3 })), { maxLength: 3 }),
    decisions: fc.array(
      fc.record({
        district: fc.constantFrom(...DISTRICTS),
        amountCents: cents,
        on: day,
        ends: fc.constantFrom('reserved', 'refused', 'committed', 'released', 'committed-released'),
        later: fc.tuple(day, day),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ programmeId, n, budgetYear, frames, decisions }): History => {
    const base = { potId: `pot_${n}`, callId: `cal_${n}`, programmeId };
    return [
      Budgeting.PotAllotted({ ...base, amountCents: 1, budgetYear, effectiveOn: START }, base.potId),
      ...frames.map(([effectiveOn, amounts]) =>
        Budgeting.FramesCalculated(
          { ...base, keyId: 'key_1', frames: DISTRICTS.map((district, i) => ({ district, amountCents: amounts[i] ?? 0 })), effectiveOn },
          base.potId,
        ),
      ),
      ...decisions.flatMap(({ district, amountCents, on, ends, later: [committedOn, releasedOn] }, i) => {
        const data = { ...base, district, applicationId: `app_${n}${i}`, decisionId: `dec_${n}${i}`, amountCents };
        if (ends === 'refused')
          return [
            Budgeting.ReservationRefused(
              { ...data, frameAvailableCents: 0, potAvailableCents: 0, reason: 'frame-exceeded', effectiveOn: on },
              base.potId,
            ),
          ];
        return [
          Budgeting.FundsReserved({ ...data, effectiveOn: on }, base.potId),
          ...(ends.startsWith('committed') ? [Budgeting.FundsCommitted({ ...data, effectiveOn: committedOn }, base.potId)] : []),
          ...(ends.endsWith('released') ? [Budgeting.ReservationReleased({ ...data, effectiveOn: releasedOn }, base.potId)] : []),
        ];
      }),
    ];
  });

const post = fc
  .record({
    at: place,
    n: number,
    share: fc.integer({ min: 25, max: 100 }),
    from: day,
    days: fc.integer({ min: 0, max: 800 }),
    stays: fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), { maxLength: 4 }),
    lastStaysOn: fc.boolean(),
  })
  .map(({ at, n, share, from, days, stays, lastStaysOn }): History => {
    const key = `pst_${n}`;
    const base = { ...at, postId: key, share };
    let next = from;
    const moves = stays.flatMap(([gap, length], i): History => {
      const start = addDays(next, gap);
      const lastDay = addDays(start, length);
      next = addDays(lastDay, 1);
      const appointmentId = `apt_${n}${i}`;
      const filled = Staffing.PostFilled({ ...base, appointmentId, effectiveOn: start }, key);
      const vacated = Staffing.PostVacated({ ...base, appointmentId, lastDay, effectiveOn: next }, key);
      if (lastStaysOn && i === stays.length - 1) return [filled];
      const was = { from: start, lastDay };
      const shorter = addDays(start, Math.floor(length / 2));
      const correction = (is: { from: string; lastDay: string } | undefined) =>
        Staffing.OccupancyCorrected({ ...base, appointmentId, was, ...(is ? { is } : {}), effectiveOn: start }, key);
      const later: readonly History[] = [
        [],
        [correction({ from: start, lastDay: shorter })],
        [correction(undefined)],
        [Staffing.PostVacated({ ...base, appointmentId, lastDay: shorter, effectiveOn: addDays(shorter, 1) }, key)],
      ];
      return [filled, vacated, ...later[(gap + length) % 4]!];
    });
    return [
      Staffing.PostApproved(
        {
          ...base,
          grantId: `gra_${n}`,
          lineId: 'l1',
          callId: 'cal_1',
          tier: 'B_OTHER_DEGREE',
          from,
          to: addDays(from, days),
          effectiveOn: from,
        },
        key,
      ),
      ...moves,
    ];
  });

const TALKS = fc.uniqueArray(
  fc.record({
    mode: fc.constantFrom('office', 'outreach', 'phone', 'video', 'written'),
    count: fc.integer({ min: 0, max: 20 }),
    minutes: fc.constant(30),
  }),
  { selector: (t) => t.mode, maxLength: 5 },
);
const caseDays = fc
  .record({
    at: place,
    day: day,
    revisions: fc.array(
      fc.record({ casesOpened: fc.integer({ min: 0, max: 9 }), casesClosed: fc.integer({ min: 0, max: 9 }), talks: TALKS }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ at, day: on, revisions }): History =>
    revisions.map((r, i) =>
      CaseTotals.DailyTotalsCounted(
        { ...at, day: on, revision: i + 1, ...r, topics: [], effectiveOn: on },
        `${at.district}/${at.programmeId}`,
      ),
    ),
  );
/** Two histories of one day would both count revisions from 1, which case management never does. */
const casePerDay = fc.uniqueArray(caseDays, {
  maxLength: 6,
  selector: (h) => {
    const d = h[0]?.data as { district: string; programmeId: string; day: string } | undefined;
    return d ? `${d.district}/${d.programmeId}/${d.day}` : '';
  },
});

/** Interleaves histories; each keeps its own order. The picks say whose turn it is. */
const interleave = <T>(histories: readonly (readonly T[])[], picks: readonly number[]): readonly T[] => {
  const rest = histories.map((h) => [...h]).filter((h) => h.length > 0);
  const out: T[] = [];
  for (let i = 0; rest.length > 0; i += 1) {
    const at = (picks[i % Math.max(1, picks.length)] ?? 0) % rest.length;
    const taken = rest[at]?.shift();
    if (taken !== undefined) out.push(taken);
    if (rest[at]?.length === 0) rest.splice(at, 1);
  }
  return out;
};

const picks = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });

interface InStore {
  readonly event: PublicEvent;
  readonly number: number;
  readonly recordedAt: string;
  readonly knownSince: string;
}

const topicOf = (e: PublicEvent): string => e.contract.topic;

/** Messages as they may lie in reporting's inbox: ordered per key, in any order between keys and topics. */
export const inboxes: fc.Arbitrary<readonly LogEntry[]> = fc
  .record({
    things: fc.array(fc.oneof(application, pot, post), { maxLength: 14 }),
    cases: casePerDay,
    stored: picks,
    arrived: picks,
    minutes: fc.array(fc.integer({ min: -600, max: 40_000 }), { minLength: 1, maxLength: 20 }),
  })
  .map(({ things, cases, stored, arrived, minutes }) => {
    const histories = [...things, ...cases];
    const inStore = new Map<PublicEvent, InStore>();
    for (const topic of new Set(histories.flat().map(topicOf))) {
      let at = Date.parse('2022-06-01T06:00:00.000Z');
      let knownSince = '';
      interleave(
        histories.map((h) => h.filter((e) => topicOf(e) === topic)),
        stored,
      ).forEach((event, i) => {
        at += (minutes[i % minutes.length] ?? 0) * 60_000;
        const recordedAt = new Date(at).toISOString();
        knownSince = recordedAt > knownSince ? recordedAt : knownSince;
        inStore.set(event, { event, number: i + 1, recordedAt, knownSince });
      });
    }
    return interleave(
      histories.map((h) => h.map((e) => inStore.get(e)).filter((e) => e !== undefined)),
      arrived,
    ).map(({ event, number: n, recordedAt, knownSince }, i): LogEntry => ({
      position: i + 1,
      eventId: `event-${i + 1}`,
      type: event.type,
      data: event.data,
      key: event.key,
      recordedAt,
      knownSince,
      actor: { role: 'SYSTEM', organisation: 'state' },
      correlationId: `correlation-${i + 1}`,
      sourcePosition: `${event.contract.service}:1:${n}`,
    }));
  });

export const someDay = fc.integer({ min: -5, max: 1900 }).map((n) => addDays(START, n));
