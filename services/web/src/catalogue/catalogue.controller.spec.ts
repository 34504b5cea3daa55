import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { publicContracts } from '@paktwerk/contracts';
import { ProblemFilter } from '@paktwerk/platform';
import { problems } from '../problems';
import { CatalogueController } from './catalogue.controller';

@Module({ controllers: [CatalogueController] })
class SpecModule {}

describe('the documents of the public events', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(SpecModule, new FastifyAdapter(), { logger: false });
    app.useGlobalFilters(new ProblemFilter(problems, { info: () => undefined, warn: () => undefined, error: () => undefined }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  const ask = async (url: string) => {
    const answer = await app.inject({ method: 'GET', url });
    return {
      status: answer.statusCode,
      type: String(answer.headers['content-type']),
      body: JSON.parse(answer.body) as Record<string, unknown>,
    };
  };

  it('list every public event and nothing internal, without signing in', async () => {
    const { status, body } = await ask('/events/catalogue.json');
    expect(status).toBe(200);
    expect((body['events'] as { type: string }[]).map((e) => e.type)).toEqual(publicContracts.map((c) => c.type));
    expect(JSON.stringify(body)).not.toMatch(/internal|daily-totals/);
    expect((await ask('/events/asyncapi.json')).body['asyncapi']).toBe('3.0.0');
  });

  it('hold the schema under the name that the catalogue gives', async () => {
    const { body } = await ask('/events/catalogue.json');
    for (const event of body['events'] as { type: string; schema: string }[])
      expect(await ask(`/events/${event.schema}`)).toMatchObject({
        status: 200,
        type: 'application/schema+json; charset=utf-8',
        body: { title: event.type },
      });
  });

  it('know no internal event and no other file', async () => {
    for (const file of ['case-management.daily-totals.counted.v1.schema.json', 'x.schema.json', '..%2f..%2fpackage.json', 'constructor'])
      expect(await ask(`/events/${file}`)).toMatchObject({ status: 404, body: { code: 'route-not-found' } });
  });
});
