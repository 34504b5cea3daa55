import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '@paktwerk/testing';
import fc from 'fast-check';
import { catalogue } from '../catalogue';
import { CALL, openPot, opened } from './pot.fixture';
import { FramesCalculated } from './events';
import { traceOf } from './frame-trace';
import { decideOpenPot } from './open-pot';
import { potDecider, potIdOf } from './state';

const framesOf = (events: ReturnType<typeof opened>) => {
  const calculated = events.find((e) => FramesCalculated.is(e));
  if (!calculated || !FramesCalculated.is(calculated)) throw new Error('no frames');
  return calculated.data;
};

describe('open a pot', () => {
  it('allots the money and spreads it over the districts', () => {
    expect(opened()).toMatchObject([
      { type: 'pot.allotted', data: { potId: potIdOf(CALL), callId: CALL, amountCents: 10_000, budgetYear: 2022 } },
      {
        type: 'frames.calculated',
        data: {
          method: 'largest-remainder',
          weightSum: 4,
          leftoverCents: 0,
          frames: [
            { district: '08111', amountCents: 5_000 },
            { district: '08115', amountCents: 2_500 },
            { district: '08116', amountCents: 2_500 },
          ],
        },
      },
    ]);
  });

  it('adds nothing when the call is told twice', () =>
    given(potDecider, opened())
      .when((s) => decideOpenPot(openPot(), s))
      .nothing());

  it('gives a district nothing where the pot has not a cent for each, and still sums to it', () => {
    const weights = Array.from({ length: 44 }, (_, i) => ({ district: String(10_000 + i), weight: 1 }));
    const events = opened({ potCents: 43, distributionKey: { ...openPot().distributionKey, weights } });
    for (const e of events) expect(() => catalogue.validate(e)).not.toThrow();
    expect(framesOf(events).frames.map((f) => f.amountCents)).toEqual([...Array<number>(43).fill(1), 0]);
  });

  it('frames sum to the pot to the cent, whatever the key', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 }).filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 10_000_000_000 }), (w, potCents) => {
        const key = { ...openPot().distributionKey, weights: w.map((weight, i) => ({ district: String(10_000 + i), weight })) };
        const { frames } = framesOf(opened({ potCents, distributionKey: key }));
        expect(frames.reduce((sum, f) => sum + f.amountCents, 0)).toBe(potCents);
        expect(frames.every((f) => f.amountCents === f.floorCents + f.extraCent)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  // Example 1: 16 million euros of 2023 over the inhabitants of the 44 districts; 21 cents are left over by the floors.
  it('gives Soforthilfe Ukraine 2023/24 its frames to the cent', () => {
    const [head, ...lines] = readFileSync(join(__dirname, '../../../../reference-data/districts.csv'), 'utf8').trim().split('\n');
    const population = head!.split(',').indexOf('population');
    const weights = lines.map((l) => l.split(',')).map((c) => ({ district: c[0]!, weight: Number(c[population]) }));
    const { frames, leftoverCents } = framesOf(
      opened({ potCents: 1_600_000_000, distributionKey: { ...openPot().distributionKey, weights } }),
    );
    const of = (district: string) => frames.find((f) => f.district === district);
    expect(['08111', '08437', '08211', '08311', '08317'].map((d) => of(d)?.amountCents)).toEqual([
      90_073_910, 18_945_329, 7_986_163, 33_345_505, 62_496_932,
    ]);
    expect([of('08311')?.extraCent, of('08317')?.extraCent, leftoverCents]).toEqual([1, 0, 21]);
    expect(frames.reduce((sum, f) => sum + f.amountCents, 0)).toBe(1_600_000_000);
  });

  it('gives Soforthilfe Ukraine 2022 its 44 frames out of 8,000,000 euros', () => {
    const [head, ...lines] = readFileSync(join(__dirname, '../../../../reference-data/districts.csv'), 'utf8').trim().split('\n');
    const population = head!.split(',').indexOf('population');
    const weights = lines.map((l) => l.split(',')).map((c) => ({ district: c[0]!, weight: Number(c[population]) }));
    const calculated = framesOf(opened({ potCents: 800_000_000, distributionKey: { ...openPot().distributionKey, weights } }));
    expect(calculated.weightSum).toBe(11_124_642);
    expect(calculated.frames).toHaveLength(44);
    expect(calculated.frames.reduce((sum, f) => sum + f.amountCents, 0)).toBe(800_000_000);
    expect(calculated.frames.find((f) => f.district === '08111')?.amountCents).toBe(
      Math.floor((800_000_000 * 626_275) / 11_124_642) + (calculated.frames.find((f) => f.district === '08111')?.extraCent ?? 0),
    );
  });
});

describe('the trace of a frame', () => {
  const thirds = openPot({
    potCents: 100,
    distributionKey: {
      ...openPot().distributionKey,
      weights: [
        { district: '08111', weight: 1 },
        { district: '08115', weight: 1 },
        { district: '08116', weight: 1 },
      ],
    },
  });
  const calculated = framesOf(opened(thirds));

  it('can be followed by hand', () => {
    expect(traceOf(calculated, '08111', 'Stadtkreis Stuttgart')).toMatchObject({
      amountCents: 34,
      numbers: {
        potCents: 100,
        weight: 1,
        weightSum: 3,
        floorCents: 33,
        remainder: 1,
        rank: 1,
        leftoverCents: 1,
        districts: 3,
        extraCent: 1,
      },
      steps: [
        'Verteilt werden 1,00 € auf 3 Kreise nach dem Schlüssel „Einwohner“, Stand 31.12.2021 (errechnet: „Destatis“).',
        'Stadtkreis Stuttgart hat das Gewicht 1 von zusammen 3.',
        '1,00 € × 1 ÷ 3, abgerundet auf den Cent, ergibt 0,33 €; es bleibt ein Rest von 1 / 3 Cent.',
        'Durch das Abrunden sind insgesamt ein Cent übrig. Je einen davon erhalten die Kreise mit den größten Resten.',
        'Mit Rang 1 von 3 nach der Größe des Restes erhält Stadtkreis Stuttgart einen dieser Cent.',
        'Der Planungsrahmen beträgt 0,34 €.',
      ],
    });
  });
  it('says what the key rests on, and how many cents rounding leaves over', () => {
    const sentences = (mark: 'F' | 'D' | 'M' | 'A' | '?', potCents = 101) => {
      const { asOf: _asOf, ...key } = thirds.distributionKey;
      return traceOf(framesOf(opened({ ...thirds, potCents, distributionKey: { ...key, mark } })), '08111', 'Stuttgart')?.steps;
    };
    expect((['F', 'D', 'M', 'A', '?'] as const).map((mark) => sentences(mark)?.[0])).toEqual(
      ['belegt', 'errechnet', 'allgemeines Wissen', 'Annahme', 'unbekannt'].map(
        (mark) => `Verteilt werden 1,01 € auf 3 Kreise nach dem Schlüssel „Einwohner“ (${mark}: „Destatis“).`,
      ),
    );
    expect(sentences('A')?.[3]).toBe(
      'Durch das Abrunden sind insgesamt 2 Cent übrig. Je einen davon erhalten die Kreise mit den größten Resten.',
    );
  });
  it('repeats the key, what it follows from, and the rule by which equal rests are ordered', () => {
    const { weights: _weights, ...key } = thirds.distributionKey;
    expect(traceOf(calculated, '08115', 'x')).toMatchObject({
      district: '08115',
      districtName: 'x',
      key,
      causedBy: 'event',
      ruleSetVersion: 1,
      rounding:
        'Verfahren der größten Reste: bei gleichem Rest geht das größere Gewicht vor, dann der kleinere Kreisschlüssel. Die Summe aller Rahmen ist genau der Topf.',
    });
  });
  it('says who gets no further cent', () =>
    expect(traceOf(calculated, '08116', 'Landkreis Esslingen')?.steps[4]).toBe(
      'Mit Rang 3 von 3 nach der Größe des Restes erhält Landkreis Esslingen keinen weiteren Cent.',
    ));
  it('exists for districts of the key only', () => expect(traceOf(calculated, '99999', 'x')).toBeUndefined());
});
