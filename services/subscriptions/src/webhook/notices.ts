import type { WebhookItem } from './views';

export interface Notice {
  readonly webhookId: string;
  readonly code: 'webhook-failing' | 'webhook-paused' | 'webhook-pending';
  readonly de: string;
  readonly en: string;
  readonly since: string;
  readonly pausesAt?: string;
}

const BECAUSE: Readonly<Record<string, readonly [string, string]>> = {
  gone: ['der Empfänger hat mit 410 abgemeldet', 'the receiver answered 410'],
  failing: ['der Empfänger hat tagelang nichts angenommen', 'the receiver took nothing for days'],
  'by-client': ['der Zugang hat sie angehalten', 'the client paused it'],
  'by-operations': ['der Betrieb hat sie angehalten', 'operations paused it'],
};

const DAY_MS = 86_400_000;

/** What the owner of a webhook should know or do. */
export const noticeOf = (w: WebhookItem, pauseAfterDays: number): Notice | undefined => {
  const { webhookId, url } = w;
  if (w.state === 'pending')
    return {
      webhookId,
      code: 'webhook-pending',
      since: w.changedAt,
      de: `Die Zustellung an ${url} wartet auf ihre Bestätigung.`,
      en: `Delivery to ${url} waits for its verification.`,
    };
  if (w.state === 'paused') {
    const [de, en] = BECAUSE[w.because ?? ''] ?? ['', ''];
    return {
      webhookId,
      code: 'webhook-paused',
      since: w.changedAt,
      de: `Die Zustellung an ${url} ruht: ${de}. Nichts ist verloren; sie geht nach dem Fortsetzen hinter ${w.position} weiter, und alles ist auch abrufbar.`,
      en: `Delivery to ${url} is paused: ${en}. Nothing is lost; resumed, it goes on behind ${w.position}, and everything can be pulled.`,
    };
  }
  if (w.state !== 'active' || w.failingSince === undefined) return undefined;
  const pausesAt = new Date(Date.parse(w.failingSince) + pauseAfterDays * DAY_MS).toISOString();
  return {
    webhookId,
    code: 'webhook-failing',
    since: w.failingSince,
    pausesAt,
    de: `${url} nimmt seit ${w.failingSince} nichts an (${w.lastOutcome ?? ''}); ab ${pausesAt} ruht die Zustellung.`,
    en: `${url} has taken nothing since ${w.failingSince} (${w.lastOutcome ?? ''}); delivery pauses from ${pausesAt}.`,
  };
};
