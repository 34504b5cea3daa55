import { Flag, List, PositiveNumber, Setting } from '@paktwerk/config';

const isPositive = (text: string): boolean => Number.isFinite(Number(text)) && Number(text) > 0;

/** How long one receiver may take. */
export const TIMEOUT_MS = 15_000;
/** How long the log of deliveries is kept. */
export const LOG_DAYS = 30;

/** How deliveries to webhooks are made. */
export class DeliveryConfig {
  @Setting('WEBHOOK_RETRY_SECONDS', {
    de: 'die Pausen zwischen Versuchen, durch Kommas getrennt; die letzte wiederholt sich',
    en: 'pauses between attempts, separated by commas; the last one repeats',
    unit: 's',
  })
  @List(isPositive, { de: 'eine Zahl über null', en: 'a number above zero' })
  private readonly pauses: readonly string[] = ['5', '300', '1800', '7200', '18000', '36000', '50400', '72000', '86400'];

  @Setting('WEBHOOK_PAUSE_AFTER_DAYS', {
    de: 'nach so vielen Tagen, in denen ein Empfänger nichts annimmt, wird er angehalten',
    en: 'a receiver that took nothing for so long is paused; its client finds that in its list, and resumes when it likes',
    unit: 'days',
  })
  @PositiveNumber()
  readonly pauseAfterDays: number = 5;

  @Setting('WEBHOOKS_ALLOW_LOOPBACK', {
    de: '1: auch an diese Maschine und ohne TLS; nur zur Entwicklung',
    en: '`1`: also to this machine, without TLS; development only',
  })
  @Flag()
  readonly allowLoopback: boolean = false;

  get retrySeconds(): readonly number[] {
    return this.pauses.map(Number);
  }

  /** How long after the n-th failure in a row (1 = the first) the next attempt comes. */
  retryDelayMs(failures: number): number {
    return (this.retrySeconds[Math.min(failures, this.pauses.length) - 1] ?? 0) * 1000;
  }
}
