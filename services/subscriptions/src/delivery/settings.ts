import { ConfigError } from '@paktwerk/platform';
import type { TargetRules } from './target-guard';

export interface DeliverySettings {
  /** Pauses between attempts, in seconds; the last one repeats until the webhook is paused. */
  readonly retrySeconds: readonly number[];
  /** A receiver that took nothing for so long is paused; its client finds that in its list, and resumes when it likes. */
  readonly pauseAfterDays: number;
  readonly timeoutMs: number;
  readonly target: TargetRules;
}

export const RETRY_SECONDS: readonly number[] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
export const PAUSE_AFTER_DAYS = 5;
export const TIMEOUT_MS = 15_000;
/** How long the log of deliveries is kept. */
export const LOG_DAYS = 30;

const numbers = (name: string, text: string | undefined, fallback: readonly number[]): readonly number[] => {
  if (!text) return fallback;
  const values = text.split(',').map(Number);
  if (values.some((v) => !Number.isFinite(v) || v <= 0)) throw new ConfigError(`${name} must be positive numbers, separated by commas.`);
  return values;
};

/** @throws ConfigError */
export const deliverySettings = (env: NodeJS.ProcessEnv = process.env): DeliverySettings => ({
  retrySeconds: numbers('WEBHOOK_RETRY_SECONDS', env['WEBHOOK_RETRY_SECONDS'], RETRY_SECONDS),
  pauseAfterDays: numbers('WEBHOOK_PAUSE_AFTER_DAYS', env['WEBHOOK_PAUSE_AFTER_DAYS'], [PAUSE_AFTER_DAYS])[0] ?? PAUSE_AFTER_DAYS,
  timeoutMs: TIMEOUT_MS,
  target: { allowLoopback: env['WEBHOOKS_ALLOW_LOOPBACK'] === '1' },
});

/** How long after the n-th failure in a row (1 = the first) the next attempt comes. */
export const retryDelayMs = (failures: number, { retrySeconds }: Pick<DeliverySettings, 'retrySeconds'>): number =>
  (retrySeconds[Math.min(failures, retrySeconds.length) - 1] ?? 0) * 1000;
