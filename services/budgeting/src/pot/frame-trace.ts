import { formatDate, formatEuro, quoted } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { FramesCalculated } from './events';

type Calculated = EventOf<typeof FramesCalculated>['data'];

export interface FrameTrace {
  readonly district: string;
  readonly districtName: string;
  readonly amountCents: number;
  readonly key: Calculated['key'];
  readonly numbers: {
    readonly potCents: number;
    readonly weight: number;
    readonly weightSum: number;
    readonly floorCents: number;
    readonly remainder: number;
    readonly rank: number;
    readonly leftoverCents: number;
    readonly districts: number;
    readonly extraCent: number;
  };
  /** Sentences in German, one per step, that can be followed with a pocket calculator. */
  readonly steps: readonly string[];
  readonly rounding: string;
  readonly causedBy: string;
  readonly ruleSetVersion: number;
}

const MARK_DE = { F: 'belegt', D: 'errechnet', M: 'allgemeines Wissen', A: 'Annahme', '?': 'unbekannt' } as const;
const whole = new Intl.NumberFormat('de-DE');

/** How one district's frame came about, in words and numbers. */
export const traceOf = (calculated: Calculated, district: string, districtName: string): FrameTrace | undefined => {
  const frame = calculated.frames.find((f) => f.district === district);
  if (!frame) return undefined;
  const { potCents, weightSum, leftoverCents, key, frames, causedBy, ruleSetVersion } = calculated;
  const { weight, floorCents, remainder, rank, extraCent, amountCents } = frame;
  return {
    district,
    districtName,
    amountCents,
    key,
    causedBy,
    ruleSetVersion,
    numbers: { potCents, weight, weightSum, floorCents, remainder, rank, leftoverCents, districts: frames.length, extraCent },
    steps: [
      `Verteilt werden ${formatEuro(potCents)} auf ${frames.length} Kreise nach dem Schlüssel ${quoted(key.label)}${key.asOf === undefined ? '' : `, Stand ${formatDate(key.asOf)}`} (${MARK_DE[key.mark]}: ${quoted(key.source)}).`,
      `${districtName} hat das Gewicht ${whole.format(weight)} von zusammen ${whole.format(weightSum)}.`,
      `${formatEuro(potCents)} × ${whole.format(weight)} ÷ ${whole.format(weightSum)}, abgerundet auf den Cent, ergibt ${formatEuro(floorCents)}; es bleibt ein Rest von ${whole.format(remainder)} / ${whole.format(weightSum)} Cent.`,
      `Durch das Abrunden sind ${leftoverCents === 1 ? 'insgesamt ein Cent' : `insgesamt ${whole.format(leftoverCents)} Cent`} übrig. Je einen davon erhalten die Kreise mit den größten Resten.`,
      extraCent === 1
        ? `Mit Rang ${rank} von ${frames.length} nach der Größe des Restes erhält ${districtName} einen dieser Cent.`
        : `Mit Rang ${rank} von ${frames.length} nach der Größe des Restes erhält ${districtName} keinen weiteren Cent.`,
      `Der Planungsrahmen beträgt ${formatEuro(amountCents)}.`,
    ],
    rounding:
      'Verfahren der größten Reste: bei gleichem Rest geht das größere Gewicht vor, dann der kleinere Kreisschlüssel. Die Summe aller Rahmen ist genau der Topf.',
  };
};
