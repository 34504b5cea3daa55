import { derivedId, fold } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, OTHER_CLERK, aMeasure, aPost, someRules, submitted } from '../application/application.fixture';
import { HEARING, closed, opened, revocation } from '../notice-hearing/notice-hearing.fixture';
import { HEARD_BEFORE } from '../parameters';
import { refuse } from '../problems';
import type { OpenProof } from '../proof-of-use/state';
import type { NoticeContent } from './content';
import { decideEndAction } from './end-action';
import {
  ActionEnded,
  ActionFiled,
  ClaimLowered,
  NoticeBecameFinal,
  NoticeDelivered,
  NoticeLapsed,
  NoticePrepared,
  NoticeReleased,
} from './events';
import type { GrantEvent } from './events';
import {
  ACTION,
  AMENDED,
  AMENDMENT,
  GRANT,
  GRANTED,
  ISSUED,
  OTHER_NOTICE,
  amendmentReleased,
  delivered,
  deliveredOn,
  ended,
  filed,
  noticePrepared,
  released,
} from './grant.fixture';
import { decidePrepareNotice } from './prepare-notice';
import { decideReleasePrepared } from './release-prepared-notice';
import { decidePrepareSettling, settlingOf } from './settle';
import type { Settling } from './settle';
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';
import { termsOf } from './terms';

const TODAY = '2026-09-01';
const file = { app: submitted({ lines: [aPost(), aMeasure()] }).data, issued: GRANTED, ruleSets: [someRules()] };
const PROOF = derivedId('prf', 'final');
const accepted = (cents: number, provenCents = cents): readonly OpenProof[] => [
  {
    stage: 'accepted',
    proofId: PROOF,
    to: '2023-06-30',
    accepted: { on: '2026-08-01', cents },
    submission: { amountCents: provenCents },
  } as unknown as OpenProof,
];
const NO_PROOF: readonly OpenProof[] = [];

const stateOf = (history: readonly GrantEvent[]) => {
  const state = fold(grantDecider, history);
  if (state.kind === 'none') throw new Error('The grant is not released.');
  return state;
};
const settled = (intended: Settling, history: readonly GrantEvent[] = delivered(), proof: readonly OpenProof[] = NO_PROOF) =>
  settlingOf(intended, stateOf(history), file, proof, TODAY);
const prepare =
  (intended: Settling, proof: readonly OpenProof[] = NO_PROOF) =>
  (state: GrantState) =>
    decidePrepareSettling(
      { grantId: GRANT, noticeId: OTHER_NOTICE, intended, reason: 'Geprüft.', preparedBy: CLERK, today: TODAY },
      state,
      file,
      proof,
    );
/** A notice that is released and delivered. */
const notice = (name: string, content: NoticeContent, amountCents: number, on: IsoDate = '2025-03-23'): readonly GrantEvent[] => {
  const of = { noticeId: derivedId('ntc', name), kind: content.kind, content, amountCents };
  return [NoticeReleased({ ...released(on).data, ...of }), NoticeDelivered({ ...deliveredOn(on).data, ...of })];
};

describe('a grant is closed', () => {
  const final = { kind: 'FINAL', paidCents: 3_000_000 } as const;
  it('at what its final proof was accepted for, with what is still to be paid', () => {
    const content = {
      kind: 'FINAL',
      proofId: PROOF,
      grantedCents: 3_700_000,
      provenCents: 3_600_000,
      settledCents: 3_600_000,
      paidCents: 3_000_000,
      backPaidCents: 600_000,
      claimableCents: 0,
    } as const;
    const { raisesCents: _less, ...keys } = noticePrepared().data;
    given(grantDecider, delivered())
      .when(prepare(final, accepted(3_600_000)))
      .then(NoticePrepared({ ...keys, kind: 'FINAL', content, amountCents: 3_600_000, reason: 'Geprüft.', effectiveOn: TODAY }));
  });
  it('after a hearing where less is recognised than was proven, or too much was paid', () => {
    const missing = ['hearing-missing', { kind: 'FINAL', source: HEARD_BEFORE.source }] as const;
    given(grantDecider, delivered())
      .when(prepare(final, accepted(3_600_000, 3_650_000)))
      .refused(...missing);
    const over = { kind: 'FINAL', paidCents: 3_700_000 } as const;
    given(grantDecider, delivered())
      .when(prepare(over, accepted(3_600_000)))
      .refused(...missing);
    const intended = settled(over, delivered(), accepted(3_600_000));
    if ('code' in intended) throw new Error(intended.code);
    const heard = [...delivered(), opened({ intended }), closed()];
    expect(
      given(grantDecider, heard)
        .when(prepare(over, accepted(3_600_000)))
        .events(),
    ).toMatchObject([{ type: 'notice.prepared', data: { content: { claimableCents: 100_000, hearingId: HEARING } } }]);
    given(grantDecider, heard)
      .when(prepare(over, accepted(3_599_999)))
      .refused(...missing);
  });
  it('never above what was granted', () =>
    expect(settled({ kind: 'FINAL', paidCents: 3_700_000 }, delivered(), accepted(3_900_000))).toMatchObject({
      settledCents: 3_700_000,
      backPaidCents: 0,
      claimableCents: 0,
    }));
  it('not before its final proof is accepted', () => {
    for (const proof of [
      NO_PROOF,
      [{ stage: 'checked', to: '2023-06-30' } as OpenProof],
      [...accepted(3_000_000), { stage: 'expected' } as OpenProof],
    ])
      expect(settled(final, delivered(), proof)).toEqual(refuse('final-proof-missing', { fileNumber: released().data.fileNumber }));
  });
  it('at all that was accepted, where months came after an accepted proof, and not before those are', () => {
    const extended = {
      kind: 'EXTENSION' as const,
      ruleSetVersion: 1,
      months: 12,
      posts: [{ postId: 'post_1', lineId: 'line-1', oldEnd: '2023-06-30', newEnd: '2024-06-30', fundedMonths: 24, amountCents: 3_200_000 }],
    };
    const history = [...delivered(), ...notice('extension', extended, 6_900_000)];
    const beyond = { ...accepted(3_100_000)[0]!, proofId: derivedId('prf', 'beyond'), to: '2024-06-30' };
    expect(settled(final, history, accepted(3_600_000))).toEqual(refuse('final-proof-missing', { fileNumber: released().data.fileNumber }));
    expect(settled(final, history, [...accepted(3_600_000), beyond])).toMatchObject({ settledCents: 6_700_000, claimableCents: 0 });
  });
  it('not while a notice that changes it is not delivered, and not with more paid than was ever granted', () => {
    expect(settled(final, [...delivered(), amendmentReleased()], accepted(3_600_000))).toEqual(
      refuse('not-delivered', { noticeId: OTHER_NOTICE, status: 'released' }),
    );
    expect(settled({ kind: 'FINAL', paidCents: 3_700_001 }, delivered(), accepted(3_600_000))).toEqual(
      refuse('paid-above-granted', { field: '/intended/paidCents', paidCents: 3_700_001, mostCents: 3_700_000 }),
    );
  });
  it('so that nothing of it changes any more, and only what was paid too much is claimed', () => {
    const content = settled({ kind: 'FINAL', paidCents: 3_700_000 }, delivered(), accepted(3_000_000));
    if ('code' in content) throw new Error(content.code);
    const history = [...delivered(), ...notice('final', content, 3_000_000, '2026-08-10')];
    expect(termsOf(ISSUED, stateOf(history)).amountCents).toBe(3_000_000);
    const amend = { grantId: GRANT, noticeId: OTHER_NOTICE, reason: 'x', preparedBy: CLERK, today: TODAY };
    given(grantDecider, history)
      .when((state) => decidePrepareNotice(amend, { content: AMENDMENT, amountCents: AMENDED }, state))
      .refused('grant-settled', { noticeId: derivedId('ntc', 'final'), settledOn: '2026-08-10' });
  });
  it('not by a notice that was prepared before the grant became otherwise', () => {
    const prepared = given(grantDecider, delivered())
      .when(prepare(final, accepted(3_600_000)))
      .events();
    const command = { noticeId: OTHER_NOTICE, releasedBy: OTHER_CLERK, issued: ISSUED, today: TODAY };
    given(grantDecider, [...delivered(), ...prepared, NoticeReleased({ ...amendmentReleased().data, noticeId: derivedId('ntc', 'later') })])
      .when((state) => decideReleasePrepared(command, state))
      .refused('notice-outdated', { noticeId: OTHER_NOTICE, beforeCents: 3_700_000 });
  });
});

const REVOKED = derivedId('ntc', 'revoked');
const CLAIM = derivedId('ntc', 'claim');
const CENTS = 3_650_000;
const claimed = [
  ...delivered(),
  ...notice('revoked', revocation({}), 0),
  ...notice(
    'claim',
    { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents: CENTS, interestFrom: '2025-08-01' },
    CENTS,
    '2025-08-20',
  ),
];
const interest = (more: object = {}): Settling => ({
  kind: 'INTEREST',
  becauseNoticeId: CLAIM,
  repayments: [{ on: '2026-07-31', cents: CENTS }],
  ...more,
});

describe('interest is asked for', () => {
  it('on a claim, from its first day to the day on which it came back', () =>
    expect(settled(interest(), claimed)).toEqual({
      kind: 'INTEREST',
      becauseNoticeId: CLAIM,
      claimedCents: CENTS,
      repayments: [{ on: '2026-07-31', cents: CENTS }],
      from: '2025-08-01',
      until: '2026-07-31',
      periods: [
        { from: '2025-08-01', to: '2025-12-31', days: 153, owedCents: CENTS, basePoints: 127, points: 500 },
        { from: '2026-01-01', to: '2026-07-31', days: 212, owedCents: CENTS, basePoints: 127, points: 500 },
      ],
      interestCents: 228_855,
    }));
  it('up to a day where not everything came back, and from the day behind it on the next time', () => {
    expect(settled(interest({ repayments: [] }), claimed)).toEqual(
      refuse('interest-until-missing', { field: '/intended/until', repaidCents: 0, claimedCents: CENTS }),
    );
    const first = settled(interest({ repayments: [], until: '2026-03-31' }), claimed);
    if ('code' in first || first.kind !== 'INTEREST') throw new Error('No interest.');
    const history = [...claimed, ...notice('interest', first, first.interestCents, '2026-04-10')];
    expect(settled(interest(), history)).toMatchObject({ from: '2026-04-01', until: '2026-07-31' });
    expect(settled(interest({ until: '2026-03-31' }), history)).toEqual(
      refuse('no-day-of-interest', { field: '/intended/until', from: '2026-04-01', until: '2026-03-31' }),
    );
  });
  it('with the repayments that earlier notices knew, and less what they asked for too much', () => {
    const at = (intended: Settling, history: readonly GrantEvent[]) => {
      const content = settled(intended, history);
      if ('code' in content || content.kind !== 'INTEREST') throw new Error('No interest.');
      return content;
    };
    const back = { on: '2025-09-30', cents: 1_650_000 };
    const first = at(interest({ repayments: [back], until: '2026-03-31' }), claimed);
    const history = [...claimed, ...notice('interest', first, first.interestCents, '2026-04-10')];
    const rest = { on: '2026-08-31', cents: 2_000_000 };
    expect(at(interest({ repayments: [rest] }), history)).toMatchObject({
      repayments: [back, rest],
      periods: [{ from: '2026-04-01', to: '2026-08-31', owedCents: 2_000_000 }],
      interestCents: 52_565,
    });
    const unknown = at(interest({ repayments: [], until: '2026-03-31' }), claimed);
    const later = [...claimed, ...notice('interest', unknown, unknown.interestCents, '2026-04-10')];
    const corrected = at(interest({ repayments: [{ on: '2026-03-01', cents: 500_000 }], until: '2026-08-31' }), later);
    expect(corrected.correctionCents).toBe(-Math.round((500_000 * 30 * 0.0627) / 365));
  });
  it('not without a claim, for days to come, or for more than was claimed', () => {
    expect([
      settled(interest({ becauseNoticeId: REVOKED }), claimed),
      settled(interest({ repayments: [{ on: '2026-09-02', cents: CENTS }] }), claimed),
      settled(interest({ repayments: [{ on: '2026-07-31', cents: CENTS + 1 }] }), claimed),
      settled(interest({ until: '2026-09-02' }), claimed),
    ]).toEqual([
      refuse('interest-without-claim', { field: '/intended/becauseNoticeId', noticeId: REVOKED, kind: 'REVOCATION' }),
      refuse('repaid-in-future', { field: '/intended/repayments', repaidOn: '2026-09-02', today: TODAY }),
      refuse('repaid-above-claim', { field: '/intended/repayments', repaidCents: CENTS + 1, claimedCents: CENTS }),
      refuse('interest-until-in-future', { field: '/intended/until', until: '2026-09-02', today: TODAY }),
    ]);
  });
  it('not where it is not worth the trouble', () =>
    expect(settled(interest({ repayments: [{ on: '2025-08-01', cents: CENTS }] }), claimed)).toEqual(
      refuse('interest-de-minimis', {
        interestCents: 627,
        fromCents: 50_000,
        source: 'Modellannahme: Bagatellgrenze von 500 Euro auch für Zinsen bei kommunalen Empfängern',
      }),
    ));
});

describe('a court annuls what a claim rests on', () => {
  it('so that the claim falls, and the interest on it', () => {
    const of = { noticeId: REVOKED, kind: 'REVOCATION' as const };
    const first = settled(interest(), claimed);
    if ('code' in first) throw new Error(first.code);
    const history = [
      ...claimed,
      ...notice('interest', first, 228_855, '2026-08-10'),
      ActionFiled({ ...filed('2025-04-01', '2025-04-01T09:00:00.000Z').data, ...of }),
    ];
    const command = {
      noticeId: REVOKED,
      actionId: ACTION,
      outcome: 'annulled' as const,
      note: 'Urteil',
      issued: ISSUED,
      today: '2026-08-20',
    };
    const on = { ...ended('2026-08-20', 'annulled').data, ...of };
    const { actionId: _a, outcome: _o, note: _n, ...keys } = on;
    const lapsed = (name: string, kind: 'REIMBURSEMENT' | 'INTEREST') =>
      NoticeLapsed({ ...keys, noticeId: derivedId('ntc', name), kind, becauseNoticeId: REVOKED });
    const lines = revocation({}).lines.map(({ lineId, before, after }) => ({ lineId, before: after, after: before }));
    const events = [
      ActionEnded({ ...on, changesCents: 3_700_000 - termsOf(ISSUED, stateOf(history)).amountCents, lines }),
      lapsed('claim', 'REIMBURSEMENT'),
      lapsed('interest', 'INTEREST'),
    ];
    given(grantDecider, history)
      .when((state) => decideEndAction(command, state))
      .then(...events);
    expect(stateOf([...history, ...events]).notices.map(statusOf)).toEqual(['delivered', 'annulled', 'annulled', 'annulled']);
  });
});

describe('a court annuls in part what a claim rests on', () => {
  const of = { noticeId: REVOKED, kind: 'REVOCATION' as const };
  const filedAgainst = ActionFiled({ ...filed('2025-04-01', '2025-04-01T09:00:00.000Z').data, ...of });
  const on = { ...ended('2026-08-20', 'annulled-in-part').data, ...of };
  const { actionId: _a, outcome: _o, note: _n, ...keys } = on;
  const [post] = revocation({}).lines;
  const lines = [{ lineId: 'line-1', before: post!.after, after: post!.before }];
  const told = { ...on, annulledLineIds: ['line-1'], changesCents: 3_200_000, lines };
  const annul = (state: GrantState) =>
    decideEndAction(
      {
        noticeId: REVOKED,
        actionId: ACTION,
        outcome: 'annulled-in-part',
        note: 'Urteil',
        lineIds: ['line-1'],
        issued: ISSUED,
        today: '2026-08-20',
      },
      state,
    );
  const claim = (name: string, claimedCents: number) =>
    notice(name, { kind: 'REIMBURSEMENT', becauseNoticeId: REVOKED, claimedCents, interestFrom: '2025-08-01' }, claimedCents, '2025-08-20');
  const ofClaim = (name: string) => ({
    ...keys,
    noticeId: derivedId('ntc', name),
    kind: 'REIMBURSEMENT' as const,
    becauseNoticeId: REVOKED,
  });
  const lowered = (name: string, beforeCents: number, claimedCents: number) =>
    ClaimLowered({ ...ofClaim(name), beforeCents, claimedCents, interestFrom: '2025-08-01' });
  const final = NoticeBecameFinal({ ...keys, because: 'action-ended', amountCents: stateOf(claimed).notices[1]!.amountCents });
  const revoked = claimed.filter((e) => !('noticeId' in e.data) || e.data.noticeId !== CLAIM);

  it('so that the claim falls to what is still taken, and nobody has to see to that', () => {
    const events = [ActionEnded(told), lowered('claim', CENTS, 400_000), final];
    given(grantDecider, [...claimed, filedAgainst])
      .when(annul)
      .then(...events);
    const [, , left] = stateOf([...claimed, filedAgainst, ...events]).notices;
    expect([left?.amountCents, left?.content]).toMatchObject([400_000, { claimedCents: 400_000 }]);
  });
  it('and leaves a claim that is no more than that', () =>
    given(grantDecider, [...revoked, ...claim('small', 400_000), filedAgainst])
      .when(annul)
      .then(ActionEnded(told), final));
  it('and leaves earlier claims what is left before later ones, of which one lapses where nothing is', () =>
    given(grantDecider, [...revoked, ...claim('first', 300_000), ...claim('second', 200_000), ...claim('third', 100_000), filedAgainst])
      .when(annul)
      .then(ActionEnded(told), lowered('second', 200_000, 100_000), NoticeLapsed(ofClaim('third')), final));
  it('and shows a clerk the interest on what was claimed, of which the next notice takes off what was too much', () => {
    const first = settled(interest({ repayments: [], until: '2026-03-31' }), claimed);
    if ('code' in first || first.kind !== 'INTEREST') throw new Error('No interest.');
    const history = [...claimed, ...notice('interest', first, first.interestCents, '2026-04-10'), filedAgainst];
    const named = ActionEnded({ ...told, laterNoticeIds: [derivedId('ntc', 'interest')] });
    const events = [named, lowered('claim', CENTS, 400_000), final];
    given(grantDecider, history)
      .when(annul)
      .then(...events);
    const next = { ...interest({ repayments: [{ on: '2026-08-31', cents: 400_000 }] }) };
    expect(settlingOf(next, stateOf([...history, ...events]), file, NO_PROOF, TODAY)).toMatchObject({ code: 'interest-de-minimis' });
  });
  it('and leaves it to a clerk where another notice came on top, or the claim is not delivered', () => {
    const ids = (events: readonly GrantEvent[]) => events.flatMap((e) => (e.type === 'action.ended' ? (e.data.laterNoticeIds ?? []) : []));
    const [releasedClaim] = claim('claim', CENTS);
    const undelivered = given(grantDecider, [...revoked, releasedClaim!, filedAgainst])
      .when(annul)
      .events();
    expect([undelivered.map((e) => e.type), ids(undelivered)]).toEqual([['action.ended', 'notice.became-final'], [CLAIM]]);
    const measure = { lineId: 'line-2', before: { amountCents: 100_000 }, after: { amountCents: 300_000 } };
    const more = notice('more', { ...AMENDMENT, lines: [measure] }, 300_000, '2025-09-01');
    const onTop = given(grantDecider, [...claimed, ...more, filedAgainst])
      .when(annul)
      .events();
    expect([onTop.map((e) => e.type), ids(onTop)]).toEqual([
      ['action.ended', 'notice.became-final'],
      [derivedId('ntc', 'more'), CLAIM],
    ]);
  });
});
