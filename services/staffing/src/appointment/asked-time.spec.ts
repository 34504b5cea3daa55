import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideClaims } from '../person/claim-share';
import type { ClaimShare } from '../person/claim-share';
import { ShareClaimed, ShareRefused } from '../person/events';
import { PERSON_ID, registered } from '../person/person.fixture';
import { personDecider } from '../person/state';
import { decideFill } from '../post/fill-post';
import { POST_ID, amended, fill, twelveMonths } from '../post/post.fixture';
import { postDecider } from '../post/state';
import type { PostState } from '../post/state';
import { askedTime, askedUntil } from './asked-time';

/** Half a post to 31 May, and the whole of it from June on, by a notice. */
const grown = [
  twelveMonths({ share: 50, amountCents: 3_000_000 }),
  amended({
    share: 100,
    from: '2025-06-01',
    before: { share: 50, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 3_000_000 },
    after: { share: 100, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 4_750_000 },
    parts: [
      { from: '2025-01-01', to: '2025-05-31', months: 5, share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 1_250_000 },
      { from: '2025-06-01', to: '2025-12-31', months: 7, share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_500_000 },
    ],
    approvedUntil: '2025-12-31',
  }),
];
const post = fold(postDecider, grown);
const asked = (from: string, until?: string, share?: number) => {
  if (post.kind === 'none') throw new Error('The post must exist.');
  const cmd = { ...fill(1, from, until), ...(share === undefined ? {} : { share }) };
  return askedTime(cmd, post, '08111');
};
const days = (claims: readonly ClaimShare[]) => claims.map(({ share, from, until }) => [share, from, until]);

const somebody = registered();
const elsewhere = (until: string, district = '08111') =>
  ShareClaimed({
    ...{ personId: PERSON_ID, claimId: derivedId('clm', 'other'), appointmentId: derivedId('apt', 'other') },
    ...{ postId: derivedId('post', 'other'), district, share: 50, from: '2025-01-01', until, isFixedTerm: true },
  });

describe('the time that an appointment asks for', () => {
  it('is what the person works on each of its days, also where the post has more at its end', () => {
    expect(days(asked('2025-01-01', '2025-05-31'))).toEqual([[50, '2025-01-01', '2025-05-31']]);
    given(personDecider, [somebody, elsewhere('2025-05-31')])
      .when((s) => decideClaims(asked('2025-01-01', '2025-05-31'), s, 100))
      .then(ShareClaimed({ personId: PERSON_ID, ...asked('2025-01-01', '2025-05-31')[0] }));
  });

  it('is of one post and one party, until the last day of a term or as long as the money lasts', () => {
    const whole = fold(postDecider, [twelveMonths()]);
    if (whole.kind === 'none') throw new Error('The post must exist.');
    const { appointmentId, claimId } = fill(1, '');
    const of = { appointmentId, claimId, postId: POST_ID, district: '08115' };
    expect(askedTime(fill(1, '2025-03-01'), whole, '08115')).toEqual([
      { ...of, share: 100, from: '2025-03-01', until: '2026-02-28', isFixedTerm: false },
    ]);
    expect(askedTime({ ...fill(1, '2025-03-01', '2025-03-31'), share: 25 }, whole, '08115')).toEqual([
      { ...of, share: 25, from: '2025-03-01', until: '2025-03-31', isFixedTerm: true },
    ]);
  });

  it('is several claims where the post has another share on some days, all or none', () => {
    const claims = asked('2025-01-01');
    expect(days(claims)).toEqual([
      [50, '2025-01-01', '2025-05-31'],
      [100, '2025-06-01', '2025-12-31'],
    ]);
    const [first, second] = claims;
    expect([first.claimId, first.partOf]).toEqual([fill(1, '').claimId, undefined]);
    expect(second).toMatchObject({ claimId: derivedId('clm', first.claimId, '2025-06-01'), partOf: first.claimId });
    expect(askedUntil(claims)).toBe('2025-12-31');
    given(personDecider, [somebody, elsewhere('2025-05-31')])
      .when((s) => decideClaims(claims, s, 100))
      .then(...claims.map((claim) => ShareClaimed({ personId: PERSON_ID, ...claim })));
    given(personDecider, [somebody, elsewhere('2025-06-30')])
      .when((s) => decideClaims(claims, s, 100))
      .refused('fte-exceeded', { day: '2025-06-01', claimedShare: 50, requestedShare: 100, totalShare: 150, limitShare: 100 });
    // Of another party only that is told, for the days on which it does not fit.
    const { postId, district } = claims[0];
    given(personDecider, [somebody, elsewhere('2025-06-30', '08222')])
      .when((s) => decideClaims(claims, s, 100))
      .then(
        ShareRefused({
          ...{ personId: PERSON_ID, postId, district },
          ...{ from: '2025-06-01', until: '2025-12-31', requestedShare: 100, limitShare: 100 },
        }),
      );
  });

  it('is one claim where the person works less than the post has on all of its days', () =>
    expect(days(asked('2025-01-01', undefined, 50))).toEqual([[50, '2025-01-01', '2025-12-31']]));

  it('belongs to the appointment as a whole', () => {
    const [first, ...further] = asked('2025-01-01');
    const furtherClaimIds = further.map((one) => one.claimId);
    const filled = (s: PostState) => decideFill({ ...fill(1, '2025-01-01'), furtherClaimIds }, s);
    const then = given(postDecider, grown).when(filled).events();
    const state = fold(postDecider, [...grown, ...then]);
    expect(state.kind === 'approved' && state.occupancies.map(({ claimIds }) => claimIds)).toEqual([[first.claimId, ...furtherClaimIds]]);
    expect(state.kind === 'approved' && state.postId).toBe(POST_ID);
  });
});
