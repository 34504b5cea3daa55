import { noticeOf } from './notices';
import type { WebhookItem } from './views';

const webhook: WebhookItem = {
  webhookId: 'whk_00000000-0000-5000-8000-000000000001',
  clientId: 'cli_00000000-0000-5000-8000-000000000001',
  url: 'https://fachverfahren.example/paktwerk',
  state: 'active',
  changedAt: '2022-07-01T10:00:00.000Z',
  position: 'feed:1:12',
  failures: 0,
};
const notice = (change: Partial<WebhookItem>) => noticeOf({ ...webhook, ...change }, 3);
const { webhookId } = webhook;

describe('what the owner of a webhook is told', () => {
  it('is nothing while it delivers, and after it is removed', () => {
    expect(notice({})).toBeUndefined();
    expect(notice({ state: 'removed', failingSince: '2022-07-02T10:00:00.000Z' })).toBeUndefined();
  });

  it('is that it waits for its verification', () =>
    expect(notice({ state: 'pending' })).toEqual({
      webhookId,
      code: 'webhook-pending',
      since: '2022-07-01T10:00:00.000Z',
      de: 'Die Zustellung an https://fachverfahren.example/paktwerk wartet auf ihre Bestätigung.',
      en: 'Delivery to https://fachverfahren.example/paktwerk waits for its verification.',
    }));

  it.each([
    ['gone', 'der Empfänger hat mit 410 abgemeldet', 'the receiver answered 410'],
    ['failing', 'der Empfänger hat tagelang nichts angenommen', 'the receiver took nothing for days'],
    ['by-client', 'der Zugang hat sie angehalten', 'the client paused it'],
    ['by-operations', 'der Betrieb hat sie angehalten', 'operations paused it'],
  ])('is why it rests: %s', (because, de, en) =>
    expect(notice({ state: 'paused', because })).toEqual({
      webhookId,
      code: 'webhook-paused',
      since: '2022-07-01T10:00:00.000Z',
      de: `Die Zustellung an https://fachverfahren.example/paktwerk ruht: ${de}. Nichts ist verloren; sie geht nach dem Fortsetzen hinter feed:1:12 weiter, und alles ist auch abrufbar.`,
      en: `Delivery to https://fachverfahren.example/paktwerk is paused: ${en}. Nothing is lost; resumed, it goes on behind feed:1:12, and everything can be pulled.`,
    }),
  );

  it('is since when its address takes nothing, and when it will rest for that', () =>
    expect(notice({ failingSince: '2022-07-02T10:00:00.000Z', lastOutcome: 'status' })).toEqual({
      webhookId,
      code: 'webhook-failing',
      since: '2022-07-02T10:00:00.000Z',
      pausesAt: '2022-07-05T10:00:00.000Z',
      de: 'https://fachverfahren.example/paktwerk nimmt seit 2022-07-02T10:00:00.000Z nichts an (status); ab 2022-07-05T10:00:00.000Z ruht die Zustellung.',
      en: 'https://fachverfahren.example/paktwerk has taken nothing since 2022-07-02T10:00:00.000Z (status); delivery pauses from 2022-07-05T10:00:00.000Z.',
    }));
});
