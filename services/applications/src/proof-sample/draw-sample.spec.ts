import { derivedId } from '@paktwerk/kernel';
import fc from 'fast-check';
import { given } from '@paktwerk/testing';
import { decideDraw } from './draw-sample';
import type { DrawSample } from './draw-sample';
import { SampleDrawn } from './events';
import { drawn, lotsOf, sizeOf } from './lot';
import { proofSampleDecider, sampleIdOf } from './state';
import type { ProofSample } from './state';

const callId = derivedId('call', 'spec');
const programmeId = derivedId('prg', 'spec');
const ids = Array.from({ length: 11 }, (_, i) => derivedId('prf', String(i)));
const among = ids.toSorted();
const draw =
  (more: Partial<DrawSample> = {}) =>
  (sample: ProofSample | undefined) =>
    decideDraw(
      { callId, programmeId, kind: 'final', year: '2025', seed: 'seed', percent: 10, proofs: ids, today: '2026-04-10', ...more },
      sample,
    );
const wasDrawn = SampleDrawn({
  sampleId: sampleIdOf(callId, 'final', '2025'),
  callId,
  programmeId,
  kind: 'final',
  year: '2025',
  seed: 'seed',
  percent: 10,
  among,
  drawn: [...drawn('seed', among, 10)],
  effectiveOn: '2026-04-10',
});

describe('a sample of proofs', () => {
  it('is drawn once, among all that are expected', () => {
    given(proofSampleDecider).when(draw()).then(wasDrawn);
    expect(wasDrawn.data.drawn).toHaveLength(2);
    given(proofSampleDecider, [wasDrawn])
      .when(draw({ seed: 'another' }))
      .refused('sample-drawn-already', { drawnOn: '2026-04-10', seed: 'seed' });
  });
  it('is refused among none', () =>
    given(proofSampleDecider)
      .when(draw({ proofs: [] }))
      .refused('nothing-to-draw', { year: '2025' }));
  it('was drawn at the moment that suited whoever drew', () => {
    given(proofSampleDecider)
      .when(draw({ today: '2025-12-31' }))
      .refused('draw-too-early', { year: '2025', today: '2025-12-31' });
    expect(
      given(proofSampleDecider)
        .when(draw({ today: '2026-01-01' }))
        .events(),
    ).toHaveLength(1);
  });
  it('follows from seed and list alone, in whichever order that came', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (seed, some, percent) => {
          const lot = drawn(seed, some, percent);
          expect(drawn(seed, some.toReversed(), percent)).toEqual(lot);
          expect(lot).toHaveLength(sizeOf(some.length, percent));
          expect(lot.length).toBeGreaterThan(0);
          expect(new Set(lot).size).toBe(lot.length);
        },
      ),
    ));
  it('is a checksum that anybody can reckon', () =>
    expect(lotsOf('a', ['b'])).toEqual([{ proofId: 'b', hash: '6783a31eabf68ccc0660f935c0826282bdd2241f3a80a9f2d10d59aea9ebb5d8' }]));
});
