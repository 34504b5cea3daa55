import { given } from '@paktwerk/testing';
import { decideCoverInterim, yearsUntil } from './cover-interim-proof';
import { ProofAccepted, ProofChecked, ProofDropped, ProofExpected, ProofObjected, ProofSubmitted } from './events';
import type { ProofOfUseEvent } from './events';
import { decideFollow } from './follow-notices';
import { DELIVERED_ON, FACTS, GRANT, TODAY, checked, expecting, grant, isChecked, keys, objected, submitted } from './proof-of-use.fixture';
import { proofDecider, proofIdOf } from './state';
import type { ProofState } from './state';

const interim = { ...keys, kind: 'interim' as const, proofId: proofIdOf(GRANT, 'interim', '2025') };
const [first] = expecting();
if (first?.type !== 'proof.expected') throw new Error('Nothing is expected.');
const expected = ProofExpected({ ...first.data, ...interim });
const sent = ProofSubmitted({ ...submitted().data, ...interim });
const examined = ProofChecked({ ...checked().data, ...interim });
const mended = ProofObjected({ ...objected().data, ...interim });
const cover =
  (provenUntil = '2026-12-31') =>
  (state: ProofState) =>
    decideCoverInterim({ provenUntil, on: TODAY }, state);
const dropped = ProofDropped({ ...interim, because: 'proven-as-a-whole', effectiveOn: TODAY });

describe('an interim proof stayed open behind the accepted final one', () => {
  it.each<[string, readonly ProofOfUseEvent[]]>([
    ['awaited', [expected]],
    ['submitted', [expected, sent]],
    ['objected to', [expected, sent, mended]],
    ['checked', [expected, sent, examined]],
  ])('and falls where it was %s', (_, history) => {
    given(proofDecider, history).when(cover()).then(dropped);
    given(proofDecider, [...history, dropped])
      .when(cover())
      .nothing();
  });
  it('and stays where its year goes on longer, and where it was accepted', () => {
    given(proofDecider, [expected]).when(cover('2025-11-30')).nothing();
    const { from, to, grantedCents } = first.data;
    const accepted = ProofAccepted({ ...interim, from, to, grantedCents, provenCents: 1, acceptedCents: 1, effectiveOn: TODAY });
    given(proofDecider, [expected, sent, examined, accepted]).when(cover()).nothing();
  });
  it('and is no final one, nor one that nobody expects', () => {
    given(proofDecider, isChecked()).when(cover()).nothing();
    given(proofDecider).when(cover()).nothing();
  });
  it('and is not expected again by a later notice', () => {
    const period = { kind: 'interim', year: '2025', from: '2025-01-01', to: '2025-12-31' } as const;
    const command = { grant, programmeCode: 'IM25', facts: FACTS, because: 'extension', on: DELIVERED_ON, today: TODAY, period } as const;
    given(proofDecider, [expected, dropped])
      .when((state) => decideFollow(command, state))
      .nothing();
  });
  it('is looked for in every year of the final one', () =>
    expect([yearsUntil('2023-07-01', '2025-06-30'), yearsUntil('2025-01-01', '2025-12-31')]).toEqual([['2023', '2024', '2025'], ['2025']]));
});
