/** A share of a full-time post in integer hundredths: 100 is one full-time equivalent (VZÄ), 25 is 0.25. */
export type FteHundredths = number;

export const FULL_TIME: FteHundredths = 100;

/** 0.25 → 25; undefined where the number has more than two decimals, is negative or not finite. */
export const fteFromDecimal = (decimal: number): FteHundredths | undefined => {
  const hundredths = Math.round(decimal * 100);
  return Number.isFinite(decimal) && decimal >= 0 && Math.abs(decimal * 100 - hundredths) < 1e-6 ? hundredths : undefined;
};

export const fteToDecimal = (share: FteHundredths): number => share / 100;

/** 50 → `0,50`. */
export const formatFte = (share: FteHundredths): string => (share / 100).toFixed(2).replace('.', ',');
/** 50 → `0.50`. */
export const formatFteEn = (share: FteHundredths): string => (share / 100).toFixed(2);
