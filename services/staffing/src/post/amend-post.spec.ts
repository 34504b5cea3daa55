import { Staffing } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { toPublic } from '../to-public';
import { decideAmend } from './amend-post';
import type { AmendPost } from './amend-post';
import { OccupancyReshared, OccupancyShareKept, PostAmendmentLifted } from './events';
import type { PostEvent } from './events';
import { decideLiftAmendment } from './lift-amendment';
import { decideNoteReshared, decideTellKept } from './note-reshared';
import type { NoteReshared } from './note-reshared';
import { amended, extended, fill, filled, keys, personId, twelveMonths, vacated } from './post.fixture';
import { approvedUntil, postDecider, sharesWithin, termsOn } from './state';
import type { ApprovedPost, PostState } from './state';

const MARCH = '2025-03-01';
const history = [twelveMonths(), filled(1, MARCH, { share: 100, approvedUntil: '2026-02-28' })];
const { noticeId, from, before, after, parts } = amended().data;
const HALF: AmendPost = { noticeId, from, before, after, parts: parts!, deliveredOn: '2025-06-10' };
const amend =
  (more: Partial<AmendPost> = {}) =>
  (state: PostState) =>
    decideAmend({ ...HALF, ...more }, state);
const lift =
  (on = '2025-09-01', of = noticeId) =>
  (state: PostState) =>
    decideLiftAmendment({ noticeId: of, because: 'annulled', on }, state);
const lifted = (more: object = {}) =>
  PostAmendmentLifted({
    ...keys,
    share: 100,
    noticeId,
    because: 'annulled',
    tier: 'A_SOCIAL_DEGREE',
    fundedMonths: 12,
    approvedUntil: '2026-02-28',
    slices: [
      { budgetYear: 2025, amountCents: 5_000_000 },
      { budgetYear: 2026, amountCents: 1_000_000 },
    ],
    effectiveOn: '2025-09-01',
    ...more,
  });
const afterwards = (...events: readonly PostEvent[]): ApprovedPost => {
  const state = given(postDecider, events).state();
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};

describe('a post that a notice amends', () => {
  it('has the share of the notice from its day on, and its money falls into the years part by part', () => {
    given(postDecider, history).when(amend()).then(amended());
    const state = afterwards(...history, amended());
    expect([termsOn(state, '2025-06-30').share, termsOn(state, '2025-07-01').share, state.share, state.amountCents]).toEqual([
      100, 50, 50, 4_000_000,
    ]);
    expect(sharesWithin(state, { from: MARCH, until: '2026-02-28' })).toEqual([
      { from: MARCH, until: '2025-06-30', share: 100 },
      { from: '2025-07-01', until: '2026-02-28', share: 50 },
    ]);
  });
  it('is amended once by each notice, and not by one that leaves it as it is, or before it is there', () => {
    given(postDecider, [...history, amended()])
      .when(amend())
      .nothing();
    given(postDecider, history)
      .when(amend({ after: before }))
      .nothing();
    given(postDecider).when(amend()).nothing();
  });
  it('has for the whole of it what a notice names no day for', () => {
    const tier = { ...after, share: 100, tier: 'B_OTHER_DEGREE', amountCents: 5_400_000 } as const;
    const { parts: _one, ...whole } = HALF;
    given(postDecider, history)
      .when((s) => decideAmend({ ...whole, from: '2025-01-01', after: tier }, s))
      .then({
        ...amended(),
        data: {
          ...{ ...keys, share: 100, noticeId, from: '2025-01-01', before, after: tier, fundedMonths: 12, approvedUntil: '2026-02-28' },
          slices: [
            { budgetYear: 2025, amountCents: 4_500_000 },
            { budgetYear: 2026, amountCents: 900_000 },
          ],
          effectiveOn: '2025-06-10',
        },
      });
    const { parts: _parts, ...data } = amended({ from: '2025-01-01', after: tier, share: 100 }).data;
    expect(termsOn(afterwards(...history, { ...amended(), data }), MARCH).tier).toBe('B_OTHER_DEGREE');
  });
  it('lasts as many months as it then has, and whoever is there longer goes, not before the notice has effect', () => {
    const less = { ...before, months: 4, amountCents: 2_000_000 };
    const { parts: _one, ...whole } = HALF;
    const decided = (deliveredOn: string) =>
      given(postDecider, history).when((s) => decideAmend({ ...whole, after: less, deliveredOn }, s));
    const gone = (lastDay: string) => {
      const e = vacated(1, MARCH, lastDay, 'Ein Bescheid hat den Umfang dieser Stelle geändert; so lange reicht das Geld nicht mehr.');
      return { ...e, data: { ...e.data, share: 100 } };
    };
    const shorter = (effectiveOn: string) => {
      const { parts: _parts, ...data } = amended({
        share: 100,
        after: less,
        fundedMonths: 4,
        approvedUntil: '2025-06-30',
        effectiveOn,
      }).data;
      return { ...amended(), data: { ...data, slices: [{ budgetYear: 2025, amountCents: 2_000_000 }] } };
    };
    decided('2025-06-10').then(shorter('2025-06-10'), gone('2025-06-30'));
    decided('2025-08-01').then(shorter('2025-08-01'), gone('2025-07-31'));
  });
  it('is as the later one of two says, whichever of them added and which changed', () => {
    const fewer = amended({ after: { ...after, months: 22, amountCents: 5_000_000 }, fundedMonths: 22 });
    const { parts: _parts, ...whole } = fewer.data;
    const first = afterwards(...history, extended(), { ...fewer, data: whole });
    expect([first.months, first.amountCents, approvedUntil(first)]).toEqual([22, 5_000_000, '2026-12-31']);
    const last = afterwards(...history, amended(), extended());
    expect([last.months, last.amountCents]).toEqual([24, 10_000_000]);
  });
  it('had more money than a full post once a court annulled the first of two amendments', () => {
    const year = { months: 12, tier: 'A_SOCIAL_DEGREE' } as const;
    const [less, more] = [
      { ...year, share: 50, amountCents: 3_000_000 },
      { ...year, share: 80, amountCents: 4_800_000 },
    ];
    const { parts: _parts, ...whole } = HALF;
    const from = '2025-01-01';
    const steps = [
      (s: PostState) => decideAmend({ ...whole, from, after: less }, s),
      (s: PostState) => decideAmend({ ...whole, noticeId: 'ntc_3', from, before: less, after: more }, s),
    ];
    const both = steps.reduce<readonly PostEvent[]>(
      (events, step) => [...events, ...given(postDecider, events).when(step).events()],
      history,
    );
    for (const now of [undefined, { terms: more }]) {
      const [event] = given(postDecider, both)
        .when((s) => decideLiftAmendment({ noticeId, because: 'annulled', on: '2025-09-01', ...(now ? { now } : {}) }, s))
        .events();
      expect(event?.data).toMatchObject({
        share: 80,
        slices: [
          { budgetYear: 2025, amountCents: 4_000_000 },
          { budgetYear: 2026, amountCents: 800_000 },
        ],
      });
      expect(afterwards(...both, event!).amountCents).toBe(4_800_000);
    }
  });
  it('is as told once a court annulled a notice that a later one lay upon, part by part', () => {
    const now = {
      terms: { ...after, amountCents: 4_500_000 },
      parts: [
        { from: '2025-01-01', to: '2025-06-30', months: 6, share: 100, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 3_000_000 },
        { from: '2025-07-01', to: '2025-12-31', months: 6, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1_500_000 },
      ],
    };
    const events = [...history, amended(), amended({ noticeId: 'ntc_3', before: after, after: { ...after, share: 25 } })];
    const [event] = given(postDecider, events)
      .when((s) => decideLiftAmendment({ noticeId, because: 'annulled', on: '2025-09-01', now }, s))
      .events();
    const state = afterwards(...events, event!);
    expect([termsOn(state, '2025-06-30').share, termsOn(state, '2025-07-01').share, state.amountCents]).toEqual([100, 50, 4_500_000]);
  });

  it('is what it was once the amendment has no effect, and is amended by it again', () => {
    given(postDecider, [...history, amended()])
      .when(lift())
      .then(lifted());
    const state = afterwards(...history, amended(), lifted());
    expect([state.share, state.amountCents, state.changes, termsOn(state, '2025-07-01').share]).toEqual([100, 6_000_000, [], 100]);
    given(postDecider, [...history, amended(), lifted()])
      .when(amend())
      .then(amended());
  });
  it('is given back by what amended it, once', () => {
    for (const events of [[], history, [...history, amended(), lifted()]]) given(postDecider, events).when(lift()).nothing();
    given(postDecider, [...history, amended()])
      .when(lift('2025-09-01', 'ntc_9'))
      .nothing();
  });
});

describe('whoever is on a post whose share a notice changed', () => {
  const { appointmentId } = fill(1, MARCH);
  const claimIds = [derivedId('clm', 'anew')];
  const about = { ...keys, share: 50, appointmentId, personId: personId(1) };
  const kept = { keptShare: 100, from: '2025-07-01', code: 'fte-exceeded', explanation: { limitShare: 100 } };
  const note = (outcome: NoteReshared['outcome']) => (state: PostState) => decideNoteReshared({ appointmentId, outcome }, state);
  const reshared = OccupancyReshared({ ...about, claimIds });
  const shareKept = OccupancyShareKept({ ...about, ...kept, isTold: true });

  it('has claims for it from then on, said once', () => {
    given(postDecider, [...history, amended()])
      .when(note({ claimIds }))
      .then(reshared);
    given(postDecider, [...history, amended(), reshared])
      .when(note({ claimIds }))
      .nothing();
    expect(afterwards(...history, amended(), reshared).occupancies[0]?.claimIds).toEqual([fill(1, MARCH).claimId, ...claimIds]);
  });
  it('keeps the share that they had where they have no time for it, said once, until it follows', () => {
    given(postDecider, [...history, amended()])
      .when(note(kept))
      .then(shareKept);
    given(postDecider, [...history, amended(), shareKept])
      .when(note(kept))
      .nothing();
    given(postDecider, [...history, amended(), shareKept])
      .when(note({ ...kept, keptShare: 75 }))
      .then(OccupancyShareKept({ ...about, ...kept, keptShare: 75, isTold: true }));
    expect(afterwards(...history, amended(), shareKept).occupancies[0]?.kept).toEqual({ ...kept, isTold: true });
    expect(afterwards(...history, amended(), shareKept, reshared).occupancies[0]?.kept).toBeUndefined();
    given(postDecider, [...history, amended(), shareKept])
      .when(note({ claimIds }))
      .then(OccupancyReshared({ ...about, claimIds, from: kept.from }));
  });
  it('keeps it beside claims for days of another share that was told, which others learn nothing of', () => {
    const both = [reshared, shareKept] as const;
    given(postDecider, [...history, amended()])
      .when(note({ ...kept, besideIds: claimIds }))
      .then(...both);
    given(postDecider, [...history, amended(), ...both])
      .when(note({ ...kept, besideIds: claimIds }))
      .nothing();
    const [occupancy] = afterwards(...history, amended(), ...both).occupancies;
    expect([occupancy?.kept, occupancy?.claimIds]).toEqual([{ ...kept, isTold: true }, [fill(1, MARCH).claimId, ...claimIds]]);
  });
  it('keeps it to the knowledge of others, also where that was recorded before they learned of it; why stays here', () => {
    const before = OccupancyShareKept({ ...about, ...kept });
    const tell = (state: PostState) => decideTellKept({ appointmentId }, state);
    given(postDecider, [...history, amended(), before])
      .when(tell)
      .then(shareKept);
    for (const events of [[], history, [...history, amended()], [...history, amended(), before, shareKept]])
      given(postDecider, events).when(tell).nothing();
    given(postDecider, [...history, amended(), before, reshared])
      .when(tell)
      .nothing();
    const { postId, programmeId, district } = keys;
    const told = { postId, programmeId, district, share: 50, appointmentId };
    expect([before, shareKept, reshared, OccupancyReshared({ ...about, claimIds, from: kept.from })].map(toPublic)).toEqual([
      [],
      [Staffing.OccupancyShareKept({ ...told, personShare: 100, effectiveOn: kept.from }, postId)],
      [],
      [Staffing.OccupancyReshared({ ...told, effectiveOn: kept.from }, postId)],
    ]);
  });
  it('is nobody where nobody is there', () => given(postDecider, [twelveMonths(), amended()]).when(note(kept)).nothing());
});
