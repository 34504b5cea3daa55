/** Somebody outside who follows everything: a registered machine with a webhook, and a receiver that writes down what it is sent. */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { createClient, eventually } from '../../../e2e/dist/support/client.js';

const MACHINE = 'fachverfahren-land';
const BASE = '/api/subscriptions/v1';
const PAGE = 1000;

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
};

export class Outside {
  /** Events in the order in which they came, repetitions included. */
  received = [];

  static async join(world, api) {
    const outside = new Outside();
    outside.machine = createClient(world.forMachines);
    outside.server = createServer((request, response) => void outside.#receive(request, response)).listen(0, '127.0.0.1');
    await once(outside.server, 'listening');
    const { consumes: topics } = createRequire(import.meta.url)('../../../../services/subscriptions/dist/service.js').service;
    await api.post('ministerium', `${BASE}/clients`, {
      oidcClientId: MACHINE,
      name: 'Orakel',
      organisation: 'state',
      topics,
      districts: 'all',
    });
    await eventually(async () => (await outside.machine.request(MACHINE, 'GET', `${BASE}/events`)).status === 200, { what: 'the client' });
    const url = `http://127.0.0.1:${outside.server.address().port}/`;
    const made = await outside.machine.post(MACHINE, `${BASE}/webhooks`, { url, after: 'feed:1:0' });
    outside.webhookId = made.body.webhookId;
    await outside.machine.post(MACHINE, `${BASE}/webhooks/${outside.webhookId}/verify`, {});
    return outside;
  }

  async #receive(request, response) {
    try {
      const event = await bodyOf(request);
      if (event.data?.challenge) return response.end(event.data.challenge);
      this.received.push(event);
      response.writeHead(204).end();
    } catch {
      response.destroy(); // cut off in the middle: it comes again
    }
  }

  /** The whole feed, as it is handed out. */
  async pull() {
    const events = [];
    for (let after = 'feed:1:0'; ;) {
      const page = await this.machine.get(MACHINE, `${BASE}/events?after=${after}&limit=${PAGE}`);
      events.push(...page.events);
      if (page.caughtUp) return events;
      after = page.next;
    }
  }

  /** Until the webhook has been sent the end of the feed. */
  async untilDelivered(timeoutMs) {
    const last = (await this.pull()).at(-1)?.id;
    await eventually(() => this.received.some((e) => e.id === last), { timeoutMs, what: 'the end of the feed at the webhook' });
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
