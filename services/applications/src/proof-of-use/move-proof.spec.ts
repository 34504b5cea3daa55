import { given } from '@paktwerk/testing';
import { ProofAccepted, ProofDropped } from './events';
import type { ProofOfUseEvent } from './events';
import { decideMove } from './move-proof';
import type { MoveProof } from './move-proof';
import { expecting, isChecked, isSubmitted, keys, objected } from './proof-of-use.fixture';
import { proofDecider } from './state';
import type { ProofState } from './state';

/** The grant lasts until the end of 2025, and would be proven by 31 March 2026. */
const move =
  (to: string, because: MoveProof['because'], more: Partial<MoveProof> = {}) =>
  (state: ProofState) =>
    decideMove({ to, because, deliveredOn: '2025-11-03', ...more }, state);
const moved = (history: readonly ProofOfUseEvent[], ...how: Parameters<typeof move>) =>
  given(proofDecider, history)
    .when(move(...how))
    .events()
    .map(({ type, data }) => (type === 'proof.moved' ? { ...data, counted: undefined } : type));
const to = (end: string, dueOn: string, because: MoveProof['because']) => [
  { ...keys, to: end, dueOn, counted: undefined, because, effectiveOn: '2025-11-03' },
];
const accepted = ProofAccepted({
  ...{ ...keys, from: '2025-01-01', to: '2025-12-31', effectiveOn: '2026-03-01' },
  ...{ grantedCents: 6_500_000, provenCents: 5_500_000, acceptedCents: 5_500_000 },
});

describe('the final proof of a grant whose end moves', () => {
  it('is due three months behind the new end, or by the months of the programme', () => {
    expect(moved(expecting(), '2026-06-30', 'extension')).toEqual(to('2026-06-30', '2026-09-30', 'extension'));
    const six = { value: 6, mark: 'F' as const, source: 'VwV' };
    expect(moved(expecting(), '2026-06-30', 'extension', { finalProofWithinMonths: six })).toEqual(
      to('2026-06-30', '2026-12-30', 'extension'),
    );
  });
  it('is due three months behind the notice, where the end was over by then', () =>
    expect(moved(expecting(), '2025-03-31', 'revocation')).toEqual(to('2025-03-31', '2026-02-03', 'revocation')));
  it('is proven for as little as its first day, and for nothing before it', () => {
    expect(moved(expecting(), '2025-01-01', 'revocation')).toEqual(to('2025-01-01', '2026-02-03', 'revocation'));
    expect(moved(expecting(), '2024-12-31', 'revocation')).toEqual([]);
  });
  it('is as it was where the end is, and where an extension does not reach as far', () => {
    expect(moved(expecting(), '2025-12-31', 'revocation')).toEqual([]);
    expect(moved(expecting(), '2025-12-30', 'extension')).toEqual([]);
  });
  it('is submitted again for months that are added, and stays as it was signed where some are taken', () => {
    for (const history of [isSubmitted(), isChecked(), [...isSubmitted(), objected()]]) {
      expect(moved(history, '2026-06-30', 'extension')).toEqual(to('2026-06-30', '2026-09-30', 'extension'));
      expect(moved(history, '2025-06-30', 'revocation')).toEqual([]);
    }
  });
  it('is moved no more once it is accepted or nothing is to be proven', () => {
    const dropped = ProofDropped({ ...keys, because: 'annulled', effectiveOn: '2025-06-01' });
    for (const history of [[], [...isChecked(), accepted], [...expecting(), dropped]])
      expect(moved(history, '2026-06-30', 'extension')).toEqual([]);
  });
});
