/** Somebody outside who follows everything: a registered machine with a webhook, and a receiver that writes down what it is sent. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { World } from '@paktwerk/e2e';
import { createClient, eventually } from '@paktwerk/e2e/dist/support/client';
import type { Client } from '@paktwerk/e2e/dist/support/client';
import type { FeedEventItem, FeedView, RegisteredWebhookView } from '@paktwerk/e2e/dist/support/views';
import { definitionOf } from '@paktwerk/tools';

const MACHINE = 'fachverfahren-land';
const BASE = '/api/subscriptions/v1';
const PAGE = 1000;

export class Outside {
  /** Events in the order in which they came, repetitions included. */
  received: readonly FeedEventItem[] = [];
  readonly #machine: Client;
  readonly #server: Server;

  private constructor(world: World) {
    this.#machine = createClient(world.forMachines);
    this.#server = createServer((request, response) => void this.#receive(request, response)).listen(0, '127.0.0.1');
  }

  static async join(world: World, api: Client): Promise<Outside> {
    const outside = new Outside(world);
    await once(outside.#server, 'listening');
    await api.post('ministerium', `${BASE}/clients`, {
      oidcClientId: MACHINE,
      name: 'Orakel',
      organisation: 'state',
      topics: definitionOf('subscriptions').consumes,
      districts: 'all',
    });
    const machine = outside.#machine;
    await eventually(async () => (await machine.request(MACHINE, 'GET', `${BASE}/events`)).status === 200, { what: 'the client' });
    const url = `http://127.0.0.1:${(outside.#server.address() as AddressInfo).port}/`;
    const { body } = await machine.post<RegisteredWebhookView>(MACHINE, `${BASE}/webhooks`, { url, after: 'feed:1:0' });
    await machine.post(MACHINE, `${BASE}/webhooks/${body.webhookId}/verify`, {});
    return outside;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const event = JSON.parse((await buffer(request)).toString()) as FeedEventItem;
      const { challenge } = event.data;
      if (typeof challenge === 'string') return void response.end(challenge);
      this.received = [...this.received, event];
      response.writeHead(204).end();
    } catch {
      response.destroy(); // cut off in the middle: it comes again
    }
  }

  /** The whole feed, as it is handed out. */
  async pull(): Promise<FeedEventItem[]> {
    const events: FeedEventItem[] = [];
    for (let after = 'feed:1:0'; ;) {
      const page = await this.#machine.get<FeedView>(MACHINE, `${BASE}/events?after=${after}&limit=${PAGE}`);
      events.push(...page.events);
      if (page.caughtUp) return events;
      after = page.next;
    }
  }

  /** Until the webhook has been sent the end of the feed. */
  async untilDelivered(timeoutMs: number): Promise<void> {
    const last = (await this.pull()).at(-1)?.id;
    await eventually(() => this.received.some((e) => e.id === last), { timeoutMs, what: 'the end of the feed at the webhook' });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
