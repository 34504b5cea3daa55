import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Sender, retryAfterMs } from './send';

const body = Buffer.from('{"hello":"world"}');

describe('sending to a webhook', () => {
  let server: Server;
  let url: string;
  let seen: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const sender = new Sender({ allowLoopback: true }, 400);
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      request.resume().once('end', () => answer(request, response));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  beforeEach(() => {
    seen = [];
  });
  afterAll(() => {
    sender.close();
    server.closeAllConnections();
    server.close();
  });
  const send = (target = url) => sender.send(target, { 'webhook-id': 'e1', 'content-type': 'application/cloudevents+json' }, body);

  it('delivers, and tells what the receiver said', async () => {
    answer = (_, r) => r.writeHead(202).end('ok');
    expect(await send()).toMatchObject({ outcome: 'delivered', status: 202, body: Buffer.from('ok') });
    expect(seen[0]?.headers).toMatchObject({ 'webhook-id': 'e1', 'content-length': '17', 'user-agent': 'Paktwerk-Webhooks/1' });
    answer = (_, r) => r.writeHead(410).end();
    expect(await send()).toMatchObject({ outcome: 'gone', status: 410 });
    answer = (_, r) => r.writeHead(503, { 'retry-after': '7' }).end();
    expect(await send()).toMatchObject({ outcome: 'answered-no', status: 503, retryAfterMs: 7000 });
  });

  it('follows no redirect', async () => {
    answer = (_, r) => r.writeHead(302, { location: url }).end();
    expect(await send()).toMatchObject({ outcome: 'redirected', status: 302 });
    expect(seen).toHaveLength(1);
  });

  it('does not wait for ever, neither for an answer nor for its end', async () => {
    answer = () => undefined;
    expect(await send()).toMatchObject({ outcome: 'timeout' });
    answer = (_, r) => void r.writeHead(503, { 'retry-after': '7' }).write('drip');
    expect(await send()).toMatchObject({ outcome: 'answered-no', status: 503 });
  });

  it('takes a 2xx for one, also where its body never ends', async () => {
    answer = (_, r) => void r.writeHead(200).write('drip');
    expect(await send()).toMatchObject({ outcome: 'delivered', status: 200, body: Buffer.alloc(0) });
  });

  it.each([
    ['7', 7000],
    ['Sun, 29 Nov 2026 12:00:30 GMT', 30_000],
    ['Sun, 29 Nov 2026 11:59:00 GMT', undefined],
    ['Mon, 29 Nov 2027 12:00:00 GMT', 86_400_000],
    ['99999999', 86_400_000],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('waits as Retry-After says: %s', (header, ms) => expect(retryAfterMs(header, Date.parse('2026-11-29T12:00:00.000Z'))).toBe(ms));

  it('reads no more than a little', async () => {
    answer = (_, r) => r.writeHead(200).end(Buffer.alloc(5_000_000, 'x'));
    const sent = await send();
    expect(sent.outcome).toBe('delivered');
    expect(sent.body.length).toBeLessThanOrEqual(16_384);
  });

  it('says why nothing could be sent', async () => {
    expect(await send('http://127.0.0.1:1/')).toMatchObject({ outcome: 'unreachable' });
    expect(await send('https://10.0.0.1/')).toMatchObject({ outcome: 'refused-not-public' });
    expect(await send(url.replace('http:', 'https:'))).toMatchObject({ outcome: 'certificate' });
  });

  it('connects to the address that was checked, whatever the name says the next time', async () => {
    answer = (_, r) => r.end();
    const { port } = new URL(url);
    let asked = 0;
    const rebinding = new Sender({ allowLoopback: true }, 400, () =>
      Promise.resolve([{ address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]),
    );
    expect(await rebinding.send(`http://rebind.example:${port}/`, {}, body)).toMatchObject({ outcome: 'delivered' });
    expect(asked).toBe(1);
    rebinding.close();
    const inside = new Sender({ allowLoopback: false }, 400, () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]));
    expect(await inside.send(`https://rebind.example:${port}/`, {}, body)).toMatchObject({ outcome: 'refused-not-public' });
    inside.close();
  });
});
