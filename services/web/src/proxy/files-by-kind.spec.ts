import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WebUnderTest, expectProblem } from '../web.fixture';

const FOLDER = join(__dirname, '../../../../docs/api');

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
const METHODS = ['get', 'post', 'put', 'patch'] as const;

const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.openapi.json'))
  .flatMap((name) => {
    const { paths } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
      readonly paths: Readonly<Record<string, Partial<Record<(typeof METHODS)[number], Operation>>>>;
    };
    return Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? [{ path, method, of: item[method] }] : [])),
    );
  });

const isFile = (type: string): boolean => !/json$/.test(type) && type !== 'text/event-stream';
const answered = ({ responses }: Operation): readonly string[] =>
  ['200', '201'].flatMap((status) => Object.keys(responses[status]?.content ?? {})).filter(isFile);
const taken = ({ requestBody }: Operation): readonly string[] => Object.keys(requestBody?.content ?? {}).filter(isFile);
/** As somebody asks: what stands in braces is somebody's id. All services are told of by the one that answers here. */
const asked = (path: string): string => path.replace(/^\/api\/[\w-]+/, '/api/applications').replaceAll(/\{\w+\}/g, 'x_1');

/** By every document that describes a service: a route that comes later is found here before it is found by whoever loads it in a loop. */
describe('files', () => {
  const exports = operations.filter(({ method, of }) => method === 'get' && answered(of).length > 0);
  const uploads = operations.filter(({ of }) => taken(of).length > 0);
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  it('are many', () => expect([exports.length > 50, uploads.length > 8]).toEqual([true, true]));

  it.each(exports.map(({ path }) => path))('%s is given out only so often', async (path) => {
    const answer = await web.ask(asked(path), { headers: { authorization: `Bearer ${path}` } });
    expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, expect.stringMatching(/^(20|30|60|120)$/)]);
  });

  it.each(uploads.map(({ path, method, of }) => [method, path, taken(of)[0]!] as const))(
    '%s %s is taken only so often, and larger than a command',
    async (method, path, type) => {
      const headers = { authorization: `Bearer ${path}`, 'content-type': type };
      const answer = await web.ask(asked(path), { method: method.toUpperCase(), body: 'x'.repeat(1_200_000), headers });
      expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, '60']);
    },
  );

  it.each([
    ['GET', 'network/mailing-list', '30'],
    ['GET', 'people/look-alikes?among=ONE_PARTY', '30'],
    ['GET', 'people/found-twice', '30'],
    ['GET', 'people/erasures', '30'],
    ['GET', 'plan?months=60', '120'],
    ['GET', 'counsellors', '120'],
    ['GET', 'people?search=Mira', '120'],
    ['POST', 'people/previews', '60'],
    ['POST', 'posts/post_1/previews', '60'],
    ['GET', 'network/contacts.vcf', '20'],
    ['GET', 'figures.csv', '20'],
    ['GET', 'figures/comparison.xlsx', '20'],
    ['GET', 'people/psn_1', null],
    ['POST', 'people', null],
  ])('%s %s loads much, or little', async (method, path, limit) => {
    const headers = { authorization: `Bearer ${path}`, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) };
    const answer = await web.ask(`/api/applications/v1/${path}`, { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) });
    expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, limit]);
  });

  it('and what loads much share a counter with all of their kind', async () => {
    const ask = (path: string) => web.ask(`/api/applications/v1/${path}`, { headers: { authorization: 'Bearer all of it' } });
    for (let i = 0; i < 15; i += 1)
      for (const path of ['network/mailing-list', `people/look-alikes?limit=${i}`]) expect((await ask(path)).status).toBe(200);
    for (const path of ['network/mailing-list?district=08111', 'network/mailing%2Dlist', 'people/erasures'])
      await expectProblem(await ask(path), 429, 'too-many-requests');
    for (let i = 0; i < 10; i += 1) for (const path of ['network/contacts.csv', 'figures.xlsx']) expect((await ask(path)).status).toBe(200);
    await expectProblem(await ask('network/contacts.vcf'), 429, 'too-many-requests');
    expect((await ask('plan')).status).toBe(200);
  });

  it('are counted by their kind, of each person by themselves, however an address is written; commands and pages are not', async () => {
    const ask = (path: string, authorization = 'Bearer loop') => web.ask(path, { headers: { authorization } });
    for (let i = 0; i < 60; i += 1) expect((await ask(`/api/applications/v1/x_${i}/new-export.csv`)).status).toBe(200);
    for (const path of ['x/other.xlsx', 'x/other%2Ecsv', 'x/other.CSV', 'x/./y/../other.ics?a=1'])
      await expectProblem(await ask(`/api/applications/v1/${path}`), 429, 'too-many-requests');
    for (const path of ['x/letter.pdf', 'x/1', 'x/csv']) expect((await ask(`/api/applications/v1/${path}`)).status).toBe(200);
    expect((await ask('/api/applications/v1/x/other.csv', 'Bearer somebody else')).status).toBe(200);
    const command = await web.ask('/api/applications/v1/x', {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer loop', 'content-type': 'application/json' },
    });
    expect([command.status, command.headers.get('x-ratelimit-limit')]).toEqual([200, null]);
  });
});
