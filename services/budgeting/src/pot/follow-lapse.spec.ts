import { given } from '@paktwerk/testing';
import type { Decision } from '@paktwerk/kernel';
import {
  decideContestCut,
  decideCutCommitment,
  decideCutForGood,
  decideFollowAnnulment,
  decideFollowPartialAnnulment,
  decideTakeBackCut,
} from './change-commitment';
import { decideCommit } from './commit-funds';
import { committedOf } from './commitment';
import { CommitmentLowered, CommitmentRaised } from './events';
import type { PotEvent } from './events';
import { decideLapse, decideLiftLapse } from './follow-lapse';
import { decideNotePayment } from './note-payment';
import { CALL, TODAY, application, decision, grant, notice, openPot, opened, reserve } from './pot.fixture';
import { commitmentsOf, potFileOf } from './pot-file';
import { decideReserve } from './reserve-funds';
import { frameAvailable, lapseIdOf, potAvailable, potDecider, potIdOf, reservationIdOf } from './state';
import type { PotState } from './state';

const GRANT = grant(1);
const ON = '2022-08-16';
type Step = (s: PotState) => Decision<PotEvent>;
const after = (events: readonly PotEvent[], ...steps: readonly Step[]): readonly PotEvent[] =>
  steps.reduce<readonly PotEvent[]>((all, step) => [...all, ...given(potDecider, all).when(step).events()], events);
const post = (n: number) => `post_00000000-0000-5000-8000-00000000000${n}`;
const about = (n: number) => ({ postId: post(n), grantId: GRANT, lineId: `line-${n}`, effectiveOn: ON });
const lapse =
  (n: number, freedCents: number): Step =>
  (s) =>
    decideLapse({ ...about(n), freedCents }, s);
const lift =
  (n: number): Step =>
  (s) =>
    decideLiftLapse(about(n), s);
const granting =
  (n: number, amountCents: number): Step =>
  (s) =>
    decideReserve(reserve({ decisionId: decision(n), applicationId: application(n), amountCents }), s);
const commit: Step = (s) => decideCommit({ decisionId: decision(1), grantId: GRANT, effectiveOn: TODAY }, s);
const final: Step = (s) => decideNotePayment({ grantId: GRANT, payment: { kind: 'payable', because: 'waived' }, effectiveOn: TODAY }, s);
const cut =
  (n: number, lineId: string | undefined, cutsCents: number): Step =>
  (s) =>
    decideCutCommitment(
      {
        grantId: GRANT,
        noticeId: notice(n),
        effectiveOn: ON,
        cutsCents,
        ...(lineId ? { lines: [{ lineId, amountCents: cutsCents }] } : {}),
      },
      s,
    );
/** A post of 1,200 and one of 800, in a frame of 2,500. */
const granted = after(opened(), granting(1, 2_000), commit, final);
const stateOf = (events: readonly PotEvent[]) => {
  const state = given(potDecider, events).state();
  if (state.kind === 'none') throw new Error('The pot was not opened.');
  return state;
};
const bound = (events: readonly PotEvent[]) => committedOf(stateOf(events), GRANT);
const ofNotice = (n: number, amountCents: number, payableCents: number) => {
  const { lapse: _none, ...data } = about1(amountCents, payableCents);
  return { ...data, decisionId: reservationIdOf(notice(n)), noticeId: notice(n) };
};
const about1 = (amountCents: number, payableCents: number) => ({
  potId: potIdOf(CALL),
  callId: CALL,
  programmeId: openPot().programmeId,
  district: '08116',
  applicationId: application(1),
  decisionId: lapseIdOf({ postId: post(1) }),
  grantId: GRANT,
  amountCents,
  budgetYear: 2022,
  effectiveOn: ON,
  payableCents,
  lapse: { postId: post(1), lineId: 'line-1', freedCents: 1_000 },
});

describe('money of a post that lapsed', () => {
  it('is free again in its frame and in the pot, once', () => {
    given(potDecider, granted)
      .when(lapse(1, 1_000))
      .then(CommitmentLowered({ ...about1(1_000, 1_000), because: 'lapsed' }));
    const lapsed = after(granted, lapse(1, 1_000));
    expect([frameAvailable(stateOf(lapsed), '08116'), potAvailable(stateOf(lapsed)), bound(lapsed)]).toEqual([1_500, 9_000, 1_000]);
    given(potDecider, lapsed).when(lapse(1, 1_000)).nothing();
    expect(commitmentsOf(lapsed, (d) => d)?.at(-1)).toMatchObject({ postId: post(1), amountCents: -1_000, because: 'lapsed' });
    expect(potFileOf(lapsed, ON, (d) => d)).toMatchObject({ committedCents: 1_000, payableCents: 1_000, availableCents: 9_000 });
    expect(potFileOf(lapsed, '2023-01-01', (d) => d)).toMatchObject({ availableCents: 0, unboundCents: 9_000 });
  });

  it('is bound again where the post has not lapsed after all', () => {
    const lapsed = after(granted, lapse(1, 1_000));
    given(potDecider, lapsed)
      .when(lift(1))
      .then(CommitmentRaised({ ...about1(1_000, 2_000), because: 'lapse-lifted', missingCents: 0 }));
    given(potDecider, after(lapsed, lift(1)))
      .when(lift(1))
      .nothing();
    given(potDecider, granted).when(lift(1)).nothing();
    expect(bound(after(lapsed, lift(1), lapse(1, 700)))).toBe(1_300);
  });

  it('that others have meanwhile is said to be missing, and taken no further than frame and pot go', () => {
    const given1 = after(granted, lapse(1, 1_000), granting(2, 1_200));
    given(potDecider, given1)
      .when(lift(1))
      .then(CommitmentRaised({ ...about1(300, 1_300), because: 'lapse-lifted', missingCents: 700 }));
    const lifted = after(given1, lift(1));
    expect([bound(lifted), frameAvailable(stateOf(lifted), '08116')]).toEqual([1_300, 0]);
    expect(commitmentsOf(lifted, (d) => d)?.at(-1)).toMatchObject({ postId: post(1), amountCents: -700, missingCents: 700 });
    // It lapses once more, for less than is missing.
    expect(bound(after(lifted, lapse(1, 900)))).toBe(1_100);
  });

  it('is not free twice where a notice cuts the same line, before or after', () => {
    for (const [first, second] of [
      [lapse(1, 1_000), cut(1, 'line-1', 1_100)],
      [cut(1, 'line-1', 1_100), lapse(1, 1_000)],
    ] as const)
      expect(bound(after(granted, first, second))).toBe(900);
    expect(bound(after(granted, lapse(1, 1_000), cut(1, 'line-1', 400)))).toBe(1_000);
    expect(bound(after(granted, lapse(1, 1_000), cut(1, 'line-2', 400)))).toBe(600);
  });

  it('is not free twice where the grant is settled at what was paid', () =>
    expect(bound(after(granted, lapse(1, 1_000), cut(1, undefined, 1_100)))).toBe(900));

  it('is free still while a court has the notice that cut the line, and lifted then it is bound but for that', () => {
    const contested: Step = (s) => decideContestCut({ grantId: GRANT, noticeId: notice(1), effectiveOn: ON }, s);
    const forGood: Step = (s) => decideCutForGood({ grantId: GRANT, noticeId: notice(1), effectiveOn: ON }, s);
    const both = after(granted, lapse(1, 1_000), cut(1, 'line-1', 1_100));
    expect(bound(after(both, contested))).toBe(1_000);
    expect(bound(after(both, contested, forGood))).toBe(900);
    expect(bound(after(both, lift(1)))).toBe(900);
    expect(bound(after(both, lift(1), contested))).toBe(2_000);
  });

  it('is nobody’s once a court annulled the grant', () => {
    const annulled: Step = (s) =>
      decideFollowAnnulment({ grantId: GRANT, noticeId: notice(9), effectiveOn: ON, isGrant: true, changesCents: 0 }, s);
    const gone = after(granted, lapse(1, 1_000), annulled);
    expect(bound(gone)).toBe(0);
    given(potDecider, gone).when(lift(1)).nothing();
    given(potDecider, after(granted, annulled)).when(lapse(1, 1_000)).nothing();
  });

  it('is never more than its grant binds, and waits for nobody where nothing is bound', () => {
    expect(bound(after(granted, lapse(1, 1_500), lapse(2, 1_500)))).toBe(0);
    given(potDecider, opened()).when(lapse(1, 1_000)).nothing();
    given(potDecider).when(lapse(1, 1_000)).nothing();
  });

  it('is noted where it is nothing, and where less falls back than is missing, the rest is missing still', () => {
    expect(given(potDecider, granted).when(lapse(1, 0)).events()).toMatchObject([{ data: { amountCents: 0, payableCents: 2_000 } }]);
    const lifted = after(granted, lapse(1, 1_000), granting(2, 1_200), lift(1));
    const again = after(lifted, lapse(1, 600));
    expect(again.at(-1)).toEqual(
      CommitmentLowered({
        ...about1(0, 1_300),
        lapse: { postId: post(1), lineId: 'line-1', freedCents: 600, missingCents: 100 },
        because: 'lapsed',
      }),
    );
    expect([bound(again), commitmentsOf(again, (d) => d)?.at(-1)]).toMatchObject([1_300, { amountCents: -700, missingCents: 100 }]);
    given(potDecider, again).when(lapse(1, 600)).nothing();
    // A notice that cuts the line needs as much less, and a lift asks for all of it.
    expect(bound(after(again, cut(1, 'line-1', 500)))).toBe(1_300);
    expect(given(potDecider, again).when(lift(1)).events()).toMatchObject([{ data: { amountCents: 0, missingCents: 700 } }]);
    expect(given(potDecider, lifted).when(lapse(1, 700)).events()).toMatchObject([{ data: { amountCents: 0 } }]);
  });

  it('is of its own grant alone', () => {
    const other = grant(2);
    const both = after(opened(), granting(1, 1_000), commit, granting(2, 1_500), (s) =>
      decideCommit({ decisionId: decision(2), grantId: other, effectiveOn: TODAY }, s),
    );
    const lapses = after(both, (s) => decideLapse({ ...about(2), grantId: other, freedCents: 900 }, s), lapse(1, 600));
    expect([bound(lapses), committedOf(stateOf(lapses), other)]).toEqual([400, 600]);
    expect(
      given(potDecider, lapses)
        .when(cut(1, 'line-1', 500))
        .events(),
    ).toEqual([
      CommitmentLowered({ ...ofNotice(1, 500, 0), because: 'cut', lines: [{ lineId: 'line-1', amountCents: 500 }] }),
      CommitmentRaised({ ...about1(500, 0), lapse: { postId: post(1), lineId: 'line-1', freedCents: 600 }, because: 'cut-by-notice' }),
    ]);
    // A post is told of with the grant that it was granted by.
    given(potDecider, lapses)
      .when((s) => decideLiftLapse({ ...about(1), grantId: grant(3) }, s))
      .nothing();
  });

  it('that a notice cuts of the whole grant is taken from the lapses in the order in which they came', () => {
    const lapsed = after(granted, lapse(1, 600), lapse(2, 600));
    expect(bound(lapsed)).toBe(800);
    const events = given(potDecider, lapsed)
      .when(cut(1, undefined, 900))
      .events();
    expect(events).toEqual([
      CommitmentLowered({ ...ofNotice(1, 900, 0), because: 'cut' }),
      CommitmentRaised({ ...about1(600, 500), lapse: { postId: post(1), lineId: 'line-1', freedCents: 600 }, because: 'cut-by-notice' }),
      CommitmentRaised({
        ...about1(300, 800),
        decisionId: lapseIdOf({ postId: post(2) }),
        lapse: { postId: post(2), lineId: 'line-2', freedCents: 600 },
        because: 'cut-by-notice',
      }),
    ]);
    expect(bound([...lapsed, ...events])).toBe(800);
  });

  it('is cut by each of several notices once, and each cuts its own lines', () => {
    expect(bound(after(granted, cut(1, 'line-1', 300), cut(2, 'line-1', 300), lapse(1, 1_000)))).toBe(1_000);
    expect(bound(after(granted, lapse(1, 1_000), lapse(2, 500), cut(1, 'line-1', 300), cut(2, 'line-2', 200)))).toBe(500);
    expect(bound(after(granted, cut(1, 'line-2', 300), lapse(1, 1_000), lapse(2, 500)))).toBe(500);
  });

  it('of two posts of one line is cut once', () => {
    const sameLine: Step = (s) => decideLapse({ ...about(2), lineId: 'line-1', freedCents: 500 }, s);
    expect(bound(after(granted, lapse(1, 400), sameLine, cut(1, 'line-1', 600)))).toBe(1_100);
    expect(bound(after(granted, lapse(1, 400), sameLine, cut(1, 'line-1', 300)))).toBe(1_100);
    expect(bound(after(granted, lapse(1, 400), sameLine, cut(1, 'line-1', 1_000)))).toBe(1_000);
  });

  it('is never more than notices leave of the grant, in the order in which posts lapsed', () => {
    const lapsed = after(granted, lapse(1, 1_500), lapse(2, 1_500));
    expect(commitmentsOf(lapsed, (d) => d)?.map(({ amountCents }) => amountCents)).toEqual([2_000, -1_500, -500]);
    const back = after(lapsed, lift(1));
    expect(bound(back)).toBe(1_500);
    // What the first one gave back is the second one's now.
    expect(bound(after(back, cut(1, 'line-3', 100)))).toBe(400);
  });

  it('that is missing still is less by what a notice cuts of the line, and is missing again where that is not delivered', () => {
    const lifted = after(granted, lapse(1, 1_000), granting(2, 1_200), lift(1));
    const missing = { lapse: { postId: post(1), lineId: 'line-1', freedCents: 700 }, missingCents: 700 };
    expect(
      given(potDecider, lifted)
        .when(cut(1, 'line-1', 500))
        .events(),
    ).toEqual([
      CommitmentLowered({ ...ofNotice(1, 500, 800), because: 'cut', lines: [{ lineId: 'line-1', amountCents: 500 }] }),
      CommitmentRaised({ ...about1(500, 1_300), ...missing, because: 'cut-by-notice' }),
    ]);
    const cutIt = after(lifted, cut(1, 'line-1', 500));
    const back: Step = (s) => decideTakeBackCut({ grantId: GRANT, noticeId: notice(1), effectiveOn: ON }, s);
    expect(given(potDecider, cutIt).when(back).events()).toEqual([
      CommitmentRaised({ ...ofNotice(1, 500, 1_800), because: 'not-delivered' }),
      CommitmentLowered({ ...about1(500, 1_300), ...missing, because: 'lapsed' }),
    ]);
  });

  it('of months before an extension stays free, and those of the extension are bound by its notice, and free again with a lapse of their own', () => {
    const openedBy = notice(7);
    const anew = { ...about(1), openedBy };
    const extend: readonly Step[] = [
      (s) => decideReserve(reserve({ decisionId: reservationIdOf(openedBy), applicationId: application(1), amountCents: 400 }), s),
      (s) => decideCommit({ decisionId: reservationIdOf(openedBy), grantId: GRANT, effectiveOn: TODAY }, s),
    ];
    const again: Step = (s) => decideLapse({ ...anew, freedCents: 300 }, s);
    const opened1 = after(granted, lapse(1, 1_000), ...extend);
    expect(bound(opened1)).toBe(1_400);
    const lapsed = after(opened1, again);
    expect(bound(lapsed)).toBe(1_100);
    given(potDecider, lapsed).when(again).nothing();
    given(potDecider, lapsed).when(lapse(1, 1_000)).nothing();
    expect(commitmentsOf(lapsed, (d) => d)?.map(({ amountCents }) => amountCents)).toEqual([2_000, -1_000, 400, -300]);
    // What is told late of the months before lifts their lapse alone, and the other way round.
    expect(bound(after(lapsed, lift(1)))).toBe(2_100);
    expect(bound(after(lapsed, (s) => decideLiftLapse(anew, s)))).toBe(1_400);
    expect(bound(after(lapsed, lift(1), lapse(1, 900), cut(1, 'line-1', 1_000)))).toBe(1_200);
  });

  describe('of months of an extension that a court annuls', () => {
    /** 192,000.00 for a post that lapsed with 170,666.67 of them, extended by 128,000.00, which lapsed, too; 21,333.33 were paid. */
    const [GRANTED, FREED, ADDED, PAID] = [19_200_000, 17_066_667, 12_800_000, 2_133_333];
    const openedBy = notice(7);
    const anew = { ...about(1), openedBy };
    const lapseAnew: Step = (s) => decideLapse({ ...anew, freedCents: ADDED }, s);
    const liftAnew: Step = (s) => decideLiftLapse(anew, s);
    const annul: Step = (s) =>
      decideFollowAnnulment({ grantId: GRANT, noticeId: openedBy, effectiveOn: ON, isGrant: false, changesCents: -ADDED }, s);
    const lapsed = after(
      opened({ potCents: 4 * (GRANTED + ADDED) }),
      granting(1, GRANTED),
      commit,
      lapse(1, FREED),
      (s) =>
        decideReserve(
          reserve({ decisionId: reservationIdOf(openedBy), noticeId: openedBy, applicationId: application(1), amountCents: ADDED }),
          s,
        ),
      (s) => decideCommit({ decisionId: reservationIdOf(openedBy), grantId: GRANT, effectiveOn: TODAY }, s),
      lapseAnew,
    );
    const free = (events: readonly PotEvent[]) => frameAvailable(stateOf(events), '08116');
    const others = after(lapsed, (s) => granting(2, frameAvailable(stateOf(lapsed), '08116'))(s));
    const missing = (events: readonly PotEvent[]) =>
      (commitmentsOf(events, (d) => d) ?? []).flatMap(({ missingCents }) => (missingCents === undefined ? [] : [missingCents]));

    it('is never taken from what the grant paid before, where others have it and it is missing', () => {
      expect([bound(others), free(others)]).toEqual([PAID, 0]);
      const both = after(others, lift(1), liftAnew);
      expect([bound(both), free(both), missing(both)]).toEqual([PAID, 0, [FREED, ADDED]]);
      const annulled = after(both, annul);
      expect([bound(annulled), free(annulled), missing(annulled)]).toEqual([PAID, 0, [FREED, 0]]);
      const anewAlone = after(others, liftAnew, annul);
      expect([bound(anewAlone), free(anewAlone), missing(anewAlone)]).toEqual([PAID, 0, [0]]);
    });

    it('is bound no more in whichever order that and the lift of its lapse come', () => {
      for (const events of [lapsed, others])
        for (const steps of [
          [annul, liftAnew],
          [liftAnew, annul],
        ]) {
          const [first, second] = steps as [Step, Step];
          const one = after(events, first);
          const two = after(one, second);
          expect([bound(two), free(two)]).toEqual([PAID, free(events)]);
          expect(missing(two).every((cents) => cents === 0)).toBe(true);
          if (first === annul) expect([bound(one), free(one)]).toEqual([PAID, free(events)]);
        }
    });

    it('is free with all that further notices added to them, which opened nothing themselves', () => {
      const more = notice(8);
      const adding = after(
        lapsed,
        liftAnew,
        (s) =>
          decideReserve(reserve({ decisionId: reservationIdOf(more), noticeId: more, applicationId: application(1), amountCents: 640 }), s),
        (s) => decideCommit({ decisionId: reservationIdOf(more), grantId: GRANT, effectiveOn: TODAY }, s),
      );
      expect(bound(after(adding, (s) => decideLapse({ ...anew, freedCents: ADDED + 640 }, s)))).toBe(PAID);
      // One that opened the post anew itself has money for its own months alone.
      const own: Step = (s) => decideLapse({ ...about(1), openedBy: more, freedCents: 640 }, s);
      expect(bound(after(adding, own, (s) => decideLapse({ ...anew, freedCents: ADDED + 640 }, s)))).toBe(PAID);
      expect(bound(after(adding, own, annul, (s) => decideLapse({ ...anew, freedCents: ADDED }, s)))).toBe(PAID);
    });

    it('is as much of what is left as it takes where only a part of the extension is annulled', () => {
      const inPart: Step = (s) =>
        decideFollowPartialAnnulment({ grantId: GRANT, noticeId: openedBy, effectiveOn: ON, changesCents: -ADDED / 2 }, s);
      expect(bound(after(lapsed, inPart))).toBe(PAID);
      expect(bound(after(lapsed, inPart, liftAnew))).toBe(PAID + ADDED / 2);
      const gone = after(others, lift(1), liftAnew, inPart);
      expect([bound(gone), free(gone), missing(gone)]).toEqual([PAID, 0, [FREED, ADDED / 2]]);
    });
  });
});
