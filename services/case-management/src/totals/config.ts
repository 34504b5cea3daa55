import { Setting, WholeNumber } from '@paktwerk/config';

export class TotalsConfig {
  @Setting('TOTALS_INTERVAL_MS', {
    de: 'wie oft geänderte Tagessummen gezählt werden',
    en: 'how often changed daily totals are counted',
    unit: 'ms',
  })
  @WholeNumber(10, 3_600_000)
  readonly intervalMs: number = 1000;
}
