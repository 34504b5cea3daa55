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
import { CommitmentBlocked, CommitmentLowered, CommitmentRaised, FundsCommitted, FundsReserved } from './events';
import type { PotEvent } from './events';
import { decideNotePayment } from './note-payment';
import { CALL, TODAY, application, decision, grant, notice, openPot, opened, reserve } from './pot.fixture';
import { commitmentsOf, potFileOf } from './pot-file';
import { decideReserve } from './reserve-funds';
import { shownEvents } from './shown-to';
import { potDecider, potIdOf, reservationIdOf } from './state';
import type { PotState } from './state';

const GRANT = grant(1);
const ON = '2022-10-01';
type Step = (s: PotState) => Decision<PotEvent>;
const after = (events: readonly PotEvent[], ...steps: readonly Step[]): readonly PotEvent[] =>
  steps.reduce<readonly PotEvent[]>((all, step) => [...all, ...given(potDecider, all).when(step).events()], events);

const final: Step = (s) => decideNotePayment({ grantId: GRANT, payment: { kind: 'payable', because: 'waived' }, effectiveOn: ON }, s);
/** 2,000 of the frame of 2,500 are granted, and may be paid. */
const granted = after(
  opened(),
  (s) => decideReserve(reserve(), s),
  (s) => decideCommit({ decisionId: decision(1), grantId: GRANT, effectiveOn: TODAY }, s),
  final,
);
const raise =
  (n: number, amountCents: number): Step =>
  (s) =>
    decideReserve(reserve({ decisionId: reservationIdOf(notice(n)), noticeId: notice(n), amountCents, effectiveOn: ON }), s);
const release =
  (n: number): Step =>
  (s) =>
    decideCommit({ decisionId: reservationIdOf(notice(n)), grantId: GRANT, effectiveOn: ON }, s);
const of = (n: number) => ({ grantId: GRANT, noticeId: notice(n), effectiveOn: ON });
const cut =
  (n: number, cutsCents: number): Step =>
  (s) =>
    decideCutCommitment({ ...of(n), cutsCents }, s);
const takenBack =
  (n: number): Step =>
  (s) =>
    decideTakeBackCut(of(n), s);
const annulled =
  (n: number, changesCents: number): Step =>
  (s) =>
    decideFollowAnnulment({ ...of(n), isGrant: false, changesCents }, s);

const grantAnnulled: Step = (s) => decideFollowAnnulment({ ...of(9), isGrant: true, changesCents: 0 }, s);

const data = (n: number, amountCents: number) => ({
  potId: potIdOf(CALL),
  callId: CALL,
  programmeId: openPot().programmeId,
  district: '08116',
  applicationId: application(1),
  decisionId: reservationIdOf(notice(n)),
  noticeId: notice(n),
  amountCents,
  budgetYear: 2022,
  effectiveOn: ON,
});
const money = (events: readonly PotEvent[]) => {
  const { reservedCents, committedCents, payableCents, availableCents, overdrawnCents } = potFileOf(events, ON, (key) => key)!.frames[2]!;
  return { reservedCents, committedCents, payableCents, availableCents, overdrawnCents };
};

describe('a notice that adds to its grant', () => {
  it('sets its difference aside when it is prepared, within the same limits as a decision, and commits it when it is released', () => {
    given(potDecider, granted)
      .when(raise(1, 500))
      .then(FundsReserved(data(1, 500)));
    expect(given(potDecider, granted).when(raise(1, 501)).events()).toMatchObject([
      { type: 'reservation.refused', data: { noticeId: notice(1), reason: 'frame-exceeded', frameAvailableCents: 500 } },
    ]);
    const reserved = after(granted, raise(1, 500));
    given(potDecider, reserved)
      .when(release(1))
      .then(FundsCommitted({ ...data(1, 500), grantId: GRANT }));
    expect(money(after(reserved, release(1)))).toEqual({
      reservedCents: 0,
      committedCents: 2_500,
      payableCents: 2_000,
      availableCents: 0,
      overdrawnCents: 0,
    });
  });
  it('may be paid when its own notice is final', () => {
    const paid: Step = (s) => decideNotePayment({ ...of(1), payment: { kind: 'payable', because: 'period-over' }, effectiveOn: ON }, s);
    expect(money(after(granted, raise(1, 500), release(1), paid)).payableCents).toBe(2_500);
    given(potDecider, after(granted, raise(1, 500)))
      .when(paid)
      .nothing();
  });
  it('is still bound after the year of the pot, where a new decision is not', () => {
    const late = { decisionId: decision(2), amountCents: 10, effectiveOn: '2023-01-02' };
    expect(
      given(potDecider, granted)
        .when((s) => decideReserve(reserve({ ...late, noticeId: notice(2) }), s))
        .events(),
    ).toMatchObject([{ type: 'funds.reserved' }]);
    expect(
      given(potDecider, granted)
        .when((s) => decideReserve(reserve(late), s))
        .events(),
    ).toMatchObject([{ type: 'reservation.refused', data: { closedYear: 2022 } }]);
  });
  it('falls by so much as a court changes, and by nothing where a later notice says for itself what is granted', () => {
    const raised = after(granted, raise(1, 500), release(1));
    given(potDecider, raised)
      .when(annulled(1, -500))
      .then(CommitmentLowered({ ...data(1, 500), grantId: GRANT, because: 'annulled', payableCents: 2_000 }));
    given(potDecider, raised)
      .when(annulled(1, 0))
      .then(CommitmentBlocked({ ...data(1, 500), grantId: GRANT, because: 'annulled', wasPayable: false, payableCents: 2_500 }));
    for (const change of [-500, 0])
      given(potDecider, after(raised, annulled(1, change)))
        .when(annulled(1, change))
        .nothing();
  });
});

describe('a notice that cuts its grant', () => {
  const lowered = CommitmentLowered({ ...data(1, 800), grantId: GRANT, because: 'cut', payableCents: 1_200 });
  it('frees what it cuts when it is delivered, once', () => {
    given(potDecider, granted).when(cut(1, 800)).then(lowered);
    given(potDecider, [...granted, lowered])
      .when(cut(1, 800))
      .nothing();
    expect(money([...granted, lowered])).toEqual({
      reservedCents: 0,
      committedCents: 1_200,
      payableCents: 1_200,
      availableCents: 1_300,
      overdrawnCents: 0,
    });
    expect(commitmentsOf([...granted, lowered], (key) => key)?.map(({ noticeId, amountCents }) => [noticeId, amountCents])).toEqual([
      [undefined, 2_000],
      [notice(1), -800],
    ]);
  });
  it('takes no more than the grant binds, and nothing of a grant that nobody knows', () => {
    expect(given(potDecider, granted).when(cut(1, 9_000)).events()).toMatchObject([{ data: { amountCents: 2_000, payableCents: 0 } }]);
    given(potDecider, after(granted, cut(1, 2_000)))
      .when(cut(2, 10))
      .nothing();
    given(potDecider, opened()).when(cut(1, 10)).nothing();
    given(potDecider).when(cut(1, 10)).nothing();
  });
  it('is bound again where it is not delivered after all, and free again with the next delivery', () => {
    const back = after(granted, cut(1, 800), takenBack(1));
    expect(back.at(-1)).toEqual(CommitmentRaised({ ...data(1, 800), grantId: GRANT, because: 'not-delivered', payableCents: 2_000 }));
    given(potDecider, back).when(takenBack(1)).nothing();
    given(potDecider, back).when(cut(1, 800)).then(lowered);
    given(potDecider, granted).when(takenBack(1)).nothing();
  });
  it('is bound again where a court annuls it, whatever was bound of it meanwhile', () => {
    const others = after(granted, cut(1, 2_000), raise(2, 2_500));
    given(potDecider, others)
      .when(annulled(1, 2_000))
      .then(CommitmentRaised({ ...data(1, 2_000), grantId: GRANT, because: 'annulled', payableCents: 2_000 }));
    const over = after(others, annulled(1, 2_000));
    expect(money(over)).toEqual({
      reservedCents: 2_500,
      committedCents: 2_000,
      payableCents: 2_000,
      availableCents: 0,
      overdrawnCents: 2_000,
    });
    expect(given(potDecider, over).when(raise(3, 1)).events()).toMatchObject([
      { type: 'reservation.refused', data: { reason: 'frame-exceeded', frameAvailableCents: 0 } },
    ]);
    given(potDecider, over).when(annulled(1, 2_000)).nothing();
    given(potDecider, over).when(cut(1, 2_000)).nothing();
  });
  it('is bound again while a court has it, and free for good when it is final', () => {
    const contested: Step = (s) => decideContestCut(of(1), s);
    const forGood: Step = (s) => decideCutForGood(of(1), s);
    const inCourt = after(granted, cut(1, 800), contested);
    expect(inCourt.at(-1)).toEqual(CommitmentRaised({ ...data(1, 800), grantId: GRANT, because: 'action', payableCents: 2_000 }));
    for (const told of [contested, cut(1, 800), annulled(1, 800)]) given(potDecider, inCourt).when(told).nothing();
    given(potDecider, inCourt).when(forGood).then(lowered);
    for (const told of [forGood, cut(1, 800)]) given(potDecider, after(inCourt, forGood)).when(told).nothing();
    for (const told of [contested, forGood]) given(potDecider, granted).when(told).nothing();
    expect(given(potDecider, inCourt).when(annulled(1, 500)).events()).toMatchObject([
      { type: 'commitment.lowered', data: { amountCents: 300, because: 'annulled', payableCents: 1_700 } },
    ]);
    expect(given(potDecider, inCourt).when(annulled(1, 900)).events()).toMatchObject([
      { type: 'commitment.raised', data: { amountCents: 100, because: 'annulled' } },
    ]);
  });
  it('changes nothing where a court annuls what was never delivered', () => given(potDecider, granted).when(annulled(1, 800)).nothing());
  it('is nothing that a party knows while its letter is not delivered', () => {
    const told = (events: readonly PotEvent[]) => potFileOf(shownEvents(events), ON, (key) => key)?.committedCents;
    expect([told(after(granted, cut(1, 800))), told(after(granted, cut(1, 800), takenBack(1)))]).toEqual([1_200, 2_000]);
  });
});

describe('a notice that a court annulled for some of its lines', () => {
  const inPart =
    (n: number, changesCents: number): Step =>
    (s) =>
      decideFollowPartialAnnulment({ ...of(n), changesCents }, s);
  const sums = (...steps: readonly Step[]) => {
    const { committedCents, payableCents } = money(after(granted, ...steps));
    return [committedCents, payableCents];
  };
  const paid: Step = (s) => decideNotePayment({ ...of(1), payment: { kind: 'payable', because: 'action-ended' }, effectiveOn: ON }, s);
  const contest: Step = (s) => decideContestCut(of(1), s);
  const forGood: Step = (s) => decideCutForGood(of(1), s);

  it('goes on binding what stands of what it added, and that is paid once it is final', () => {
    expect(sums(raise(1, 500), release(1), inPart(1, -200))).toEqual([2_300, 2_000]);
    expect(sums(raise(1, 500), release(1), inPart(1, -200), paid)).toEqual([2_300, 2_300]);
  });
  it('binds again what it cut no more; what a court had is free but for that', () => {
    expect(sums(cut(1, 800), inPart(1, 300))).toEqual([1_500, 1_500]);
    expect(sums(cut(1, 800), contest, inPart(1, 300))).toEqual([1_500, 1_500]);
    expect(sums(cut(1, 800), contest, inPart(1, 300), forGood)).toEqual([1_500, 1_500]);
  });
  it('that binds nothing changes nothing', () => expect(sums(inPart(1, 300))).toEqual([2_000, 2_000]));
});

describe('the money of a grant that a court annulled', () => {
  it('stayed bound: it is free, once', () => {
    const { noticeId: _none, ...ofGrant } = data(1, 2_000);
    given(potDecider, granted)
      .when(grantAnnulled)
      .then(CommitmentLowered({ ...ofGrant, decisionId: decision(1), grantId: GRANT, because: 'annulled', payableCents: 0 }));
    given(potDecider, after(granted, grantAnnulled)).when(grantAnnulled).nothing();
  });
  it('is free with all that later notices added or cut, and none of them binds any again', () => {
    const free = after(granted, raise(1, 500), release(1), cut(2, 800), grantAnnulled);
    expect(money(free)).toMatchObject({ committedCents: 0, payableCents: 0 });
    const contest: Step = (s) => decideContestCut(of(2), s);
    for (const told of [annulled(1, -500), annulled(2, 800), contest, takenBack(2), final]) given(potDecider, free).when(told).nothing();
  });
  it('can be set aside for the decision that follows', () =>
    expect(
      given(potDecider, after(granted, grantAnnulled))
        .when((s) => decideReserve(reserve({ decisionId: decision(2) }), s))
        .events(),
    ).toMatchObject([{ type: 'funds.reserved', data: { decisionId: decision(2), amountCents: 2_000 } }]));
});

describe('what may be paid after a court annulled a notice that later ones do not need', () => {
  const paid =
    (n: number): Step =>
    (s) =>
      decideNotePayment({ ...of(n), payment: { kind: 'payable', because: 'period-over' }, effectiveOn: ON }, s);
  const sums = (...steps: readonly Step[]) => {
    const { committedCents, payableCents } = money(after(granted, ...steps));
    return [committedCents, payableCents];
  };
  it('is all that is granted, where everything that stands is final', () => {
    expect([
      sums(raise(1, 500), release(1), paid(1), cut(2, 800), annulled(1, 0)),
      sums(cut(1, 500), cut(2, 300), annulled(1, 0), annulled(2, 800)),
      sums(cut(1, 500), raise(2, 200), release(2), paid(2), annulled(1, 0), annulled(2, 300)),
      sums(cut(1, 500), raise(2, 200), release(2), paid(2), annulled(1, 0)),
    ]).toEqual([
      [1_700, 1_700],
      [2_000, 2_000],
      [2_000, 2_000],
      [1_700, 1_700],
    ]);
  });
  it('waits with the later notice that carries it, until that is final', () => {
    const carried = [raise(1, 300), release(1), paid(1), raise(2, 200), release(2), annulled(1, 0)];
    expect([sums(...carried), sums(...carried, paid(2))]).toEqual([
      [2_500, 2_000],
      [2_500, 2_500],
    ]);
  });
  it('does not wait with one that came before it', () =>
    expect(sums(raise(1, 200), release(1), raise(2, 300), release(2), annulled(2, 0))).toEqual([2_500, 2_300]));
  it('is nothing where the grant itself was annulled, and never below nothing', () => {
    expect(sums(raise(1, 500), release(1), paid(1), grantAnnulled)).toEqual([0, 0]);
    const blocked: Step = (s) => decideNotePayment({ grantId: GRANT, payment: { kind: 'blocked', because: 'action' }, effectiveOn: ON }, s);
    expect(sums(blocked, cut(1, 800))).toEqual([1_200, 0]);
  });
});
