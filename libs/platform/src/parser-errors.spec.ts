import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { answerParserError } from './parser-errors';
import { COMMON_PROBLEMS } from './problems';
import type { ProblemTexts } from './problems';

import { registerSecurityHeaders } from './security-headers';

const texts: ProblemTexts = COMMON_PROBLEMS;

describe('the edge of a service', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = fastify({ clientErrorHandler: answerParserError(COMMON_PROBLEMS) });
    await registerSecurityHeaders(server, { documentation: '/api/things/docs' });
    for (const url of ['/api/things/v1/things', '/api/things/docs', '/api/things/docs/swagger-ui.css']) server.get(url, () => ({}));
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const said = async (request: string) => {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(request);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    const [status = '', ...headers] = head.split('\r\n');
    return { status, headers, body: JSON.parse(body) as Record<string, unknown> };
  };

  it.each([
    ['no HTTP at all', 'what is this\r\n\r\n', 'HTTP/1.1 400 Bad Request', 'bad-request'],
    ['a length that is no number', 'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n', 'HTTP/1.1 400 Bad Request', 'bad-request'],
    [
      'headers that never end',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`,
      'HTTP/1.1 431 Request Header Fields Too Large',
      'headers-too-large',
    ],
  ])('answers %s as a problem, with headers', async (_, request, status, code) => {
    const answer = await said(request);
    expect(answer.status).toBe(status);
    expect(answer.headers).toEqual(
      expect.arrayContaining([
        'content-type: application/problem+json; charset=utf-8',
        "content-security-policy: default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options: nosniff',
        'connection: close',
      ]),
    );
    expect(answer.body).toMatchObject({ status: Number(status.split(' ')[1]), code, texts: texts[code] });
  });

  it('gives data a policy under which nothing runs, and the documentation one under which it works', async () => {
    const policyOf = async (url: string) => (await server.inject(url)).headers['content-security-policy'];
    const dataOnly = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
    const documentation = `${dataOnly};script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self'`;
    expect(await policyOf('/api/things/v1/things')).toBe(dataOnly);
    expect(await policyOf('/api/things/nowhere')).toBe(dataOnly);
    expect(await policyOf('/api/things/docsify')).toBe(dataOnly);
    expect(await policyOf('/api/things/docs')).toBe(documentation);
    expect(await policyOf('/api/things/docs/swagger-ui.css?v=1')).toBe(documentation);
  });

  it('says the rest of what a browser should know on every answer', async () => {
    expect((await server.inject('/api/things/v1/things')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});
