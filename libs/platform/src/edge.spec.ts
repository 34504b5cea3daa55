import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { Allow } from '@paktwerk/auth';
import { Commands, eventStoreMigrations } from '@paktwerk/event-store';
import type { CommandContext } from '@paktwerk/event-store';
import { EventCatalogue, Id, InstantString, RequestBody, Type, derivedId, event, nothing, record, refusing } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { messagingMigrations } from '@paktwerk/messaging';
import { projectionMigrations } from '@paktwerk/projections';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Command,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  createService,
  created,
  defineService,
  readServiceSettings,
  reply,
  requireOrganisation,
} from './index';
import type { Actor } from './index';
import { withComponents } from './open-api';
import { platformMigrations } from './platform-tables';

const problems = { 'share-below-minimum': { de: 'Mindestens {minimumShare}.', en: 'At least {minimumShare}.' } };
const refuse = refusing(problems);

const Made = event('thing.made', 1, { thingId: Id('thg'), share: Type.Integer() });
type Made = EventOf<typeof Made>;
const decider = { initial: undefined as Made['data'] | undefined, evolve: (_: Made['data'] | undefined, e: Made) => e.data };
const Part = Type.Union([
  Type.Object({ kind: Type.Literal('post'), amountCents: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
  Type.Object(
    { kind: Type.Literal('measure'), description: Type.String(), amountCents: Type.Integer({ minimum: 0 }) },
    { additionalProperties: false },
  ),
]);
const Body = RequestBody('MakeThing', {
  share: Type.Integer({ minimum: 1 }),
  district: Type.String(),
  parts: Type.Optional(Type.Array(Part)),
});

const Seen = Type.Object({ knownAt: InstantString() });
const SeenBody = RequestBody('SeenBody', { knownAt: InstantString() });

@Controller('api/things/v1/things')
class ThingsController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Allow('APPLICANT')
  async make(@JsonBody(Body) body: Static<typeof Body>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    requireOrganisation(actor, body.district);
    const thingId = derivedId('thg', ctx.commandId);
    const done = await this.commands.handle(`thing-${thingId}`, decider, ctx, {
      decide: () => (body.share < 25 ? refuse('share-below-minimum', { minimumShare: 25 }) : record(Made({ thingId, share: body.share }))),
    });
    return created(done, `/api/things/v1/things/${thingId}`, { thingId });
  }

  @Post(':id/touch')
  @Allow('APPLICANT')
  async touch(@PathId('id', 'thg') id: string, @Command() ctx: CommandContext) {
    return reply(await this.commands.handle(`thing-${id}`, decider, ctx, { decide: () => nothing() }), {});
  }

  @Get()
  @Allow('APPLICANT')
  seen(@JsonQuery(Seen) query: Static<typeof Seen>) {
    return query;
  }

  @Post('sightings')
  @Allow('APPLICANT')
  seenByBody(@JsonBody(SeenBody) body: Static<typeof SeenBody>) {
    return body;
  }

  @Get('sightings/:knownAt')
  @Allow('APPLICANT')
  seenByPath(@Param('knownAt') knownAt: string) {
    return { knownAt };
  }

  @Get('forgotten')
  forgotten() {
    return 'a route that names no role';
  }
}

describeWithPostgres('the edge of a service', () => {
  let db: TestDatabase;
  let app: NestFastifyApplication;
  let stop: (() => Promise<void>) | undefined;
  let token: (claims: Record<string, unknown>, expires?: string) => Promise<string>;
  let key = 0;

  beforeAll(async () => {
    db = await createTestDatabase('edge');
    await migrate(db.url, [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations, ...platformMigrations]);
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    const keys = createServer((_, res) => res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))).listen(
      0,
      '127.0.0.1',
    );
    await once(keys, 'listening');
    const issuer = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
    token = (claims, expires = '5m') =>
      new SignJWT({ roles: ['APPLICANT'], organisation: '08111', name: 'Test', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject('antrag')
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey);
    const built = await createService(
      defineService({
        name: 'things',
        title: 'Things',
        catalogue: new EventCatalogue([Made]),
        controllers: [ThingsController],
        problems,
      }),
      readServiceSettings(
        {},
        {
          SERVICE_PORT: '0',
          DATABASE_URL: db.url,
          BUS_DATABASE_URL: db.url,
          OIDC_ISSUER: issuer,
          OIDC_ISSUER_NAME: 'spec',
          OIDC_JWKS_URL: `${issuer}/jwks`,
          SERVICE_SECRET: 'a-secret-for-this-spec',
        },
      ),
      { info: () => undefined, warn: () => undefined, error: () => undefined },
    );
    app = built.app;
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    stop = async () => {
      await app.close();
      await built.runtime.stop();
      keys.close();
      await db.drop();
    };
  });
  afterAll(() => stop?.());

  const call = async (options: {
    method?: 'GET' | 'POST' | 'PUT' | 'QUERY';
    url?: string;
    body?: unknown;
    claims?: Record<string, unknown>;
    bearer?: string | false;
    headers?: Record<string, string>;
  }) => {
    const answer = await app.inject({
      method: (options.method ?? 'POST') as 'POST', // its types do not know QUERY
      url: options.url ?? '/api/things/v1/things',
      headers: {
        ...(options.bearer === false ? {} : { authorization: `Bearer ${options.bearer ?? (await token(options.claims ?? {}))}` }),
        'idempotency-key': `k-${++key}`,
        'content-type': 'application/json',
        ...options.headers,
      },
      ...(options.body === undefined
        ? {}
        : { payload: typeof options.body === 'string' || Buffer.isBuffer(options.body) ? options.body : JSON.stringify(options.body) }),
    });
    return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body || 'null') as Record<string, unknown> };
  };
  const good = { share: 50, district: '08111' };
  const expectProblem = async (options: Parameters<typeof call>[0], status: number, code: string) => {
    const answer = await call(options);
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body['texts']).toEqual({ de: expect.stringMatching(/.{5,}/), en: expect.stringMatching(/.{5,}/) });
    return answer.body;
  };

  it('answers a command with ETag and position, and a repeat with the same', async () => {
    const first = await call({ body: good, headers: { 'idempotency-key': 'same' } });
    expect(first.status).toBe(201);
    expect(first.headers['etag']).toBe('"1"');
    expect(first.headers['paktwerk-position']).toMatch(/^things:1:\d+$/);
    const again = await call({ body: good, headers: { 'idempotency-key': 'same' } });
    expect(again.body).toEqual(first.body);
    expect(again.headers['paktwerk-position']).toBe(first.headers['paktwerk-position']);
  });

  it('refuses a key that comes back with another body', async () => {
    await call({ body: good, headers: { 'idempotency-key': 'reused' } });
    await expectProblem({ body: { ...good, share: 75 }, headers: { 'idempotency-key': 'reused' } }, 422, 'idempotency-key-reused');
  });

  it('takes the same request in another order of its keys for the same', async () => {
    const first = await call({
      body: '{"share":50,"district":"08111","parts":[{"kind":"post","amountCents":1}]}',
      headers: { 'idempotency-key': 'order' },
    });
    const again = await call({
      body: '{"parts":[{"amountCents":1,"kind":"post"}],"district":"08111","share":50}',
      headers: { 'idempotency-key': 'order' },
    });
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  });

  it('lets a key be used again after a refusal', async () => {
    await expectProblem({ body: { ...good, share: 10 }, headers: { 'idempotency-key': 'again' } }, 422, 'share-below-minimum');
    expect((await call({ body: good, headers: { 'idempotency-key': 'again' } })).status).toBe(201);
  });

  it('names the field of bad input', async () => {
    expect((await expectProblem({ body: { ...good, colour: 'red' } }, 400, 'invalid-request'))['field']).toBe('/colour');
    expect((await expectProblem({ body: { ...good, share: 'much' } }, 400, 'invalid-request'))['field']).toBe('/share');
    expect((await expectProblem({ body: { ...good, share: -1 } }, 400, 'invalid-request'))['field']).toBe('/share');
    const withPart = async (part: unknown) => (await expectProblem({ body: { ...good, parts: [part] } }, 400, 'invalid-request'))['field'];
    expect(await withPart({ kind: 'post', amountCents: -1 })).toBe('/parts/0/amountCents');
    expect(await withPart({ kind: 'measure', description: 'x', amountCents: -1 })).toBe('/parts/0/amountCents');
    expect(await withPart({ kind: 'measure', amountCents: 1 })).toBe('/parts/0/description');
    expect(await withPart({ kind: 'gift', amountCents: 1 })).toBe('/parts/0'); // none of the alternatives was meant
    expect(await withPart(7)).toBe('/parts/0');
    await expectProblem({ body: '{"share":' }, 400, 'malformed-json');
    await expectProblem({ body: `{"share": 1, "district": "${'x'.repeat(1_100_000)}"}` }, 413, 'body-too-large');
    await expectProblem({ body: 'a=b', headers: { 'content-type': 'text/csv' } }, 415, 'unsupported-media-type');
    await expectProblem({ body: good, headers: { 'idempotency-key': '' } }, 400, 'idempotency-key-missing');
    await expectProblem({ body: good, headers: { 'if-match': 'yesterday' } }, 400, 'malformed-if-match');
  });

  it('refuses what no table could keep, and what nests without end, before it is an event', async () => {
    const described = (description: string) =>
      expectProblem({ body: { ...good, parts: [{ kind: 'measure', description, amountCents: 1 }] } }, 400, 'invalid-request');
    expect((await described('a\0b'))['field']).toBe('/parts/0/description');
    expect((await described('half \ud83d'))['field']).toBe('/parts/0/description');
    expect((await call({ body: { ...good, parts: [{ kind: 'measure', description: 'whole \u{1f600}', amountCents: 1 }] } })).status).toBe(
      201,
    );
    expect((await expectProblem({ body: { ...good, 'a\0b': 1 } }, 400, 'invalid-request'))['field']).toBe('/');
    expect((await expectProblem({ body: `{"parts":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }, 400, 'invalid-request'))['field']).toBe(
      '/',
    );
    expect(
      (
        await expectProblem(
          {
            url: '/api/things/ops/v1/consumers/a%00b/retry',
            body: { reason: 'x' },
            claims: { roles: ['OPERATIONS'], organisation: 'state' },
          },
          400,
          'invalid-request',
        )
      )['field'],
    ).toBe('/id');
  });

  it('takes only JSON in UTF-8: no other charset, no compressed body, no form, no bytes that are no text', async () => {
    await expectProblem({ body: good, headers: { 'content-type': 'application/json; charset=latin1' } }, 415, 'unsupported-media-type');
    await expectProblem({ body: good, headers: { 'content-encoding': 'gzip' } }, 415, 'unsupported-media-type');
    await expectProblem(
      { body: 'share=50&district=08111', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported-media-type',
    );
    await expectProblem({ body: 'share', headers: { 'content-type': 'text/plain' } }, 415, 'unsupported-media-type');
    const latin1 = Buffer.from(
      '{"share":50,"district":"08111","parts":[{"kind":"measure","description":"Gespr\u00e4ch","amountCents":1}]}',
      'latin1',
    );
    await expectProblem({ body: latin1 }, 400, 'malformed-text');
    expect(
      (await call({ body: good, headers: { 'content-type': 'application/json; charset="UTF-8"', 'content-encoding': 'identity' } })).status,
    ).toBe(201);
    await expectProblem({ body: '{"__proto__":{"share":50}}' }, 400, 'malformed-json');
  });

  it('names the methods that an address takes', async () => {
    const put = await call({ method: 'PUT', body: good });
    expect([put.status, put.body['code'], put.headers['allow']]).toEqual([405, 'method-not-allowed', 'POST, GET, HEAD']);
    const touched = await call({ method: 'GET', url: `/api/things/v1/things/${'x'.repeat(9)}/touch?a=b` });
    expect([touched.status, touched.headers['allow']]).toEqual([405, 'POST']);
    const unknown = await call({ method: 'QUERY', url: '/api/things/v1/things' });
    expect([unknown.status, unknown.body['code'], unknown.headers['allow']]).toEqual([405, 'method-not-allowed', 'POST, GET, HEAD']);
    await expectProblem({ method: 'GET', url: '/api/things/v1/nothing' }, 404, 'route-not-found');
  });

  it('refuses a text of blanks, seen and unseen, and of nothing but punctuation', async () => {
    for (const description of [' ', '\t\n', '\u00a0', '\u200b\u2060 ', '\u3164', '\u2800', '\u0301', '…', ' – . – '])
      expect(
        (await expectProblem({ body: { ...good, parts: [{ kind: 'measure', description, amountCents: 1 }] } }, 400, 'invalid-request'))[
          'field'
        ],
      ).toBe('/parts/0/description');
  });

  it('reads instants in every offset and precision as one, and refuses what is none or not yet known', async () => {
    const asked = async (knownAt: string) => call({ method: 'GET', url: `/api/things/v1/things?knownAt=${encodeURIComponent(knownAt)}` });
    for (const same of ['2022-10-30T00:30:00Z', '2022-10-30T02:30:00+02:00', '2022-10-29T19:30:00.0-05:00', '2022-10-30T00:30Z'])
      expect((await asked(same)).body).toEqual({ knownAt: '2022-10-30T00:30:00.000Z' });
    for (const none of ['2022-02-30T00:00:00Z', '2022-10-30T24:00:00Z', '2022-10-30', '2022-10-30T00:30:00'])
      expect([none, (await asked(none)).body['field']]).toEqual([none, '/knownAt']);
    expect((await asked('2150-01-01T00:00:00Z')).body).toMatchObject({ status: 422, code: 'known-at-in-future' });
  });

  it('answers no instant that is not yet known as if it were, wherever it stands', async () => {
    const url = '/api/things/v1/things';
    const ways = (knownAt: string) => [
      call({ method: 'GET', url: `${url}?knownAt=${knownAt}` }),
      call({ method: 'GET', url: `${url}/sightings/${knownAt}` }),
      call({ url: `${url}/sightings`, body: { knownAt } }),
    ];
    const [past, future] = ['2022-10-30T00:30:00.000Z', '2150-01-01T00:00:00.000Z'];
    for (const { body } of await Promise.all(ways(past))) expect(body).toEqual({ knownAt: past });
    for (const { status, body } of await Promise.all(ways(future)))
      expect([status, body['code'], body['data']]).toEqual([422, 'known-at-in-future', { knownAt: future, now: expect.any(String) }]);
  });

  it('answers in problems also where an address cannot be read, or an operator names what is not there', async () => {
    await expectProblem({ method: 'GET', url: '/api/things/v1/things/%' }, 400, 'bad-request');
    await expectProblem({ url: `/api/things/v1/things/${'x'.repeat(200)}/touch`, body: {} }, 414, 'bad-request');
    const operator = { claims: { roles: ['OPERATIONS'], organisation: 'state' } };
    for (const [what, body] of [
      ['discard', { position: 1 }],
      ['reconcile', {}],
    ] as const)
      await expectProblem(
        { ...operator, url: `/api/things/ops/v1/consumers/nobody/${what}`, body: { reason: 'x', ...body } },
        404,
        'consumer-unknown',
      );
  });

  it('guards by token, role and organisation; a route that names no role is closed', async () => {
    await expectProblem({ body: good, bearer: false }, 401, 'unauthenticated');
    await expectProblem({ body: good, bearer: 'nonsense' }, 401, 'token-invalid');
    await expectProblem({ body: good, bearer: await token({}, '-1m') }, 401, 'token-expired');
    await expectProblem({ body: good, claims: { roles: ['CASE_MANAGER'] } }, 403, 'role-missing');
    await expectProblem({ body: good, claims: { organisation: '08115' } }, 403, 'other-organisation');
    await expectProblem({ method: 'GET', url: '/api/things/v1/things/forgotten' }, 403, 'role-missing');
    await expectProblem({ method: 'GET', url: '/api/things/v1/nowhere' }, 404, 'route-not-found');
    await expectProblem({ url: '/api/things/v1/things/thg_1/touch', body: {} }, 404, 'not-found');
  });

  it('refuses a stale If-Match with 412 and changes nothing', async () => {
    const made = await call({ body: good });
    await expectProblem(
      { url: `/api/things/v1/things/${String(made.body['thingId'])}/touch`, body: {}, headers: { 'if-match': '"7"' } },
      412,
      'stale-version',
    );
  });

  it('describes itself in OpenAPI with the same schemas', async () => {
    const { body } = await call({ method: 'GET', url: '/api/things/openapi.json' });
    expect(body).toMatchObject({
      components: { schemas: { MakeThing: { type: 'object', properties: { share: { type: 'integer', minimum: 1 } } }, Problem: {} } },
      paths: {
        '/api/things/v1/things': {
          post: {
            parameters: [
              { in: 'header', name: 'Idempotency-Key', required: true },
              { in: 'header', name: 'If-Match', required: false },
            ],
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/MakeThing' } } } },
            responses: Object.fromEntries(
              ['400', '401', '403', '405', '412', '413', '415', '422', 'default'].map((s) => [
                s,
                { $ref: `#/components/responses/${s === '405' ? 'MethodNotAllowed' : 'Problem'}` },
              ]),
            ),
          },
        },
        '/health/live': { get: { security: [] } },
      },
      security: [{ bearer: [] }],
    });
  });
});

describe('components of the OpenAPI document', () => {
  const named = (properties: object) => ({ type: 'object', $id: 'Thing', properties });

  it('are named schemas, each once, referred to from wherever they stand', () => {
    const components = new Map<string, unknown>();
    const document = { a: named({ b: { type: 'string' } }), list: [{ items: named({ b: { type: 'string' } }) }] };
    expect(withComponents(document, components)).toEqual({
      a: { $ref: '#/components/schemas/Thing' },
      list: [{ items: { $ref: '#/components/schemas/Thing' } }],
    });
    expect(Object.fromEntries(components)).toEqual({ Thing: { type: 'object', properties: { b: { type: 'string' } } } });
  });

  it('never mean two schemas by one name', () => {
    expect(() => withComponents([named({ a: {} }), named({ b: {} })], new Map())).toThrow('Two schemas are called Thing.');
  });
});
