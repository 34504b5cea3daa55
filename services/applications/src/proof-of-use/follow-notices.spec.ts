import { given } from '@paktwerk/testing';
import { everProvenUntil } from './due';
import { ProofDropped, ProofGrantChanged, ProofMoved } from './events';
import { decideFollow } from './follow-notices';
import type { FollowNotices } from './follow-notices';
import {
  DELIVERED_ON,
  FACTS,
  LINES,
  TODAY,
  expecting,
  grant,
  isChecked,
  isFilled,
  isSubmitted,
  keys,
  prefilled,
} from './proof-of-use.fixture';
import { proofDecider } from './state';
import type { ProofState } from './state';

const period = { kind: 'final', year: '2025', from: '2025-01-01', to: '2025-12-31' } as const;
const base: FollowNotices = { grant, programmeCode: 'IM25', facts: FACTS, because: 'notice-fell-away', on: DELIVERED_ON, today: TODAY };
const follow =
  (more: Partial<FollowNotices> = { period }) =>
  (state: ProofState) =>
    decideFollow({ ...base, ...more }, state);
const dropped = (because: 'annulled' | 'ends-earlier' | 'not-delivered') => ProofDropped({ ...keys, because, effectiveOn: DELIVERED_ON });
const moved = (to: string, dueOn: string, because: FollowNotices['because'] = 'notice-fell-away') =>
  ProofMoved({
    ...keys,
    to,
    dueOn,
    counted: { from: to, months: 3, shift: 'next-working-day', mark: 'A', source: expect.any(String) as string },
    because,
    effectiveOn: DELIVERED_ON,
  });
const longer = moved('2026-12-31', '2027-03-31', 'extension');

describe('proofs were left behind by what happened to notices', () => {
  it('and are expected once the grant has effect, again where it came back in between', () => {
    const [expected] = expecting();
    given(proofDecider).when(follow()).then(expected!);
    given(proofDecider, [...expecting(), dropped('not-delivered')])
      .when(follow())
      .then(expected!);
    given(proofDecider, expecting()).when(follow()).nothing();
  });
  it('and are dropped where the grant was annulled, or ends before; then what was signed stays', () => {
    given(proofDecider, isChecked())
      .when(follow({ without: 'annulled' }))
      .then(dropped('annulled'));
    given(proofDecider, isFilled())
      .when(follow({ without: 'ends-earlier' }))
      .then(dropped('ends-earlier'));
    given(proofDecider, isSubmitted())
      .when(follow({ without: 'ends-earlier' }))
      .nothing();
    given(proofDecider, [...isFilled(), dropped('annulled')])
      .when(follow({ without: 'annulled' }))
      .nothing();
    given(proofDecider)
      .when(follow({ without: 'annulled' }))
      .nothing();
  });
  it('and end where they did before an extension that a court annulled, or later again after a revocation', () => {
    expect(
      given(proofDecider, [...expecting(), longer])
        .when(follow())
        .events(),
    ).toEqual([moved('2025-12-31', '2026-03-31')]);
    const shorter = moved('2025-08-31', '2025-12-01', 'revocation');
    expect(
      given(proofDecider, [...expecting(), shorter])
        .when(follow())
        .events(),
    ).toEqual([moved('2025-12-31', '2026-03-31')]);
  });
  it('and are submitted again where an extension came after that: its months were never proven', () => {
    const extended = follow({ period: { ...period, to: '2026-12-31' }, because: 'extension' });
    expect(given(proofDecider, isChecked()).when(extended).events()).toEqual([longer]);
    given(proofDecider, [...isChecked(), longer])
      .when(extended)
      .nothing();
  });
  it('and have the figures of the notice, though they were filled in before', () => {
    const less = { ...FACTS, lines: LINES.map((line) => (line.lineId === 'measure' ? { ...line, amountCents: 100_000 } : line)) };
    given(proofDecider, isFilled())
      .when(follow({ period, facts: less }))
      .then(prefilled({ lines: less.lines, amountCents: 5_100_000, effectiveOn: TODAY }));
    given(proofDecider, isFilled()).when(follow()).nothing();
    given(proofDecider, isSubmitted())
      .when(follow({ period, facts: less }))
      .nothing();
  });
  it('and say what is granted by now, though nothing is filled in yet', () => {
    const more = { ...FACTS, lines: LINES.map((line) => (line.lineId === 'measure' ? { ...line, amountCents: 700_000 } : line)) };
    const granted = ProofGrantChanged({ ...keys, grantedCents: 6_700_000, effectiveOn: DELIVERED_ON });
    given(proofDecider, expecting())
      .when(follow({ period, facts: more }))
      .then(granted);
    given(proofDecider, [...expecting(), granted])
      .when(follow({ period, facts: more }))
      .nothing();
    expect(
      given(proofDecider, expecting())
        .when(follow({ period: { ...period, to: '2026-12-31' }, because: 'extension', facts: more }))
        .events(),
    ).toEqual([longer, granted]);
  });
  it('and are looked for in all years that an extension ever reached', () => {
    const post = { postId: 'pst_1', lineId: 'post', oldEnd: '2025-12-31', fundedMonths: 12, amountCents: 1 };
    const content = (newEnd: string) => ({ kind: 'EXTENSION' as const, ruleSetVersion: 1, months: 12, posts: [{ ...post, newEnd }] });
    expect(everProvenUntil('2025-12-31', [{ content: content('2027-12-31') }, { content: content('2026-06-30') }, {}])).toBe('2027-12-31');
    expect(everProvenUntil('2025-12-31', [])).toBe('2025-12-31');
  });
});
