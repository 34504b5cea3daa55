import { fold } from '@paktwerk/kernel';
import { ProofAccepted, ProofSampled } from './events';
import type { ProofOfUseEvent } from './events';
import { knownToRecipient, proofForRecipient, rowForRecipient, versionForRecipient } from './known-to-recipient';
import { checked, isSubmitted, keys, objected } from './proof-of-use.fixture';
import { proofDecider } from './state';
import type { OpenProof, Stage } from './state';

const sampled = ProofSampled({ ...keys, sampleId: 'smp_00000000000000000000000000', seed: 'seed', effectiveOn: '2026-01-20' });
const first = checked({ note: 'Zu prüfen.', acceptedCents: 1 });
const accepted = ProofAccepted({
  ...keys,
  from: '2025-01-01',
  to: '2025-12-31',
  grantedCents: 6_500_000,
  provenCents: 5_500_000,
  acceptedCents: 5_500_000,
  effectiveOn: '2026-02-02',
});
const history = [...isSubmitted(), sampled, first, checked(), accepted];
const openAfter = (events: readonly ProofOfUseEvent[]): OpenProof => {
  const state = fold(proofDecider, events);
  if (state.stage === 'none') throw new Error('The proof is not there.');
  return state;
};

describe('the recipient read the lot and what a check found before anybody had accepted it', () => {
  it('and is told of neither until then; of the lot, and of a check that another took the place of, never', () => {
    expect(knownToRecipient(history.slice(0, -1))).toEqual(isSubmitted());
    expect(knownToRecipient(history)).toEqual([...isSubmitted(), checked(), accepted]);
    expect(knownToRecipient([...isSubmitted(), first, objected()])).toEqual([...isSubmitted(), objected()]);
  });
  it('nor of a version that either moves, nor a stage', () => {
    for (let n = 0; n <= history.length; n += 1) {
      const known = knownToRecipient(history.slice(0, n));
      expect(versionForRecipient(fold(proofDecider, history.slice(0, n)), n)).toBe(known.length);
      if (n === 0) continue;
      const { untold: _all, ...shown } = proofForRecipient(openAfter(history.slice(0, n)));
      const { untold: _none, ...folded } = openAfter(known);
      expect(shown).toEqual(folded);
    }
  });
  it('nor of either in a list', () => {
    const row = { proofId: 'prf_1', stage: 'checked' as Stage, isSampled: true, acceptedCents: 1 as number | null, provenCents: 2 };
    expect(rowForRecipient(row)).toEqual({ ...row, stage: 'submitted', isSampled: false, acceptedCents: null });
    expect(rowForRecipient({ ...row, stage: 'accepted' })).toEqual({ ...row, stage: 'accepted', isSampled: false });
  });
});
