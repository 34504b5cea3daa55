import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '@paktwerk/platform';
import { describeWithPostgres } from '@paktwerk/testing';
import { runningService } from './running-service';
import type { Claims, RunningService, Who } from './running-service';

const ROLES = [
  'MINISTRY',
  'OPERATIONS',
  'GRANT_CLERK',
  'GRANT_REVIEWER',
  'AUDITOR',
  'APPLICANT',
  'SIGNATORY',
  'CASE_MANAGER',
  'TEAM_LEAD',
  'DATA_PROTECTION',
  'SUBSCRIBER',
  'PARTY_MEMBER',
] as const satisfies Who['roles'];

/** Not one of them is an organisation, though some look like one; 99999 has the form of a key and is no district. */
const NOBODY = ['', ' ', 'STATE', 'state ', 'states', '8111', '081115', '08111 ', '٠٨١١١', 'null', '*', '99999'];

/** Every role at the bodies where it means nothing. */
const MISPLACED: readonly Who[] = [
  {
    sub: 'x',
    organisation: 'state',
    roles: ['GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION'],
  },
  {
    sub: 'x',
    organisation: 'authority',
    roles: ['MINISTRY', 'OPERATIONS', 'AUDITOR', 'APPLICANT', 'SIGNATORY', 'CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION'],
  },
  {
    sub: 'x',
    organisation: 'audit',
    roles: [
      'MINISTRY',
      'OPERATIONS',
      'GRANT_CLERK',
      'GRANT_REVIEWER',
      'APPLICANT',
      'SIGNATORY',
      'CASE_MANAGER',
      'TEAM_LEAD',
      'DATA_PROTECTION',
    ],
  },
  { sub: 'x', organisation: '08111', roles: ['MINISTRY', 'OPERATIONS', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'PARTY_MEMBER'] },
  ...['08128131', '08111000', 'T-CARITAS', 'Z-TAUBER'].map((organisation) => ({
    sub: 'x',
    organisation,
    roles: ROLES.filter((role) => role !== 'PARTY_MEMBER'),
  })),
];

/** Not one of them is a role, though some look like one. */
const NO_ROLES: readonly (readonly unknown[])[] = [
  [],
  ['ministry'],
  ['MINISTRY '],
  ['ADMIN', 'SYSTEM', 'ANY'],
  ['MINISTRY,AUDITOR'],
  [null, 7, {}, ['MINISTRY']],
  ['__proto__', 'constructor', 'toString'],
];
/** Claims that are no list of roles. */
const NO_LISTS: readonly unknown[] = ['MINISTRY', null, 7, { MINISTRY: true }];

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
}

/** Every route of the service's OpenAPI document, with an id where a parameter stands. */
const routesOf = (name: string): readonly Route[] => {
  const document = readFileSync(join(__dirname, '../../../docs/api', `${name}.openapi.json`), 'utf8');
  const { paths } = JSON.parse(document) as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([path, operations]) =>
    ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => method in operations && path.startsWith(`/api/${name}/`))
      .map((method) => ({ method: method.toUpperCase() as Route['method'], url: path.replace(/\{[^}]+\}/g, 'x_1') })),
  );
};

/** A token of no known organisation, or with roles that belong to another body, opens no route of the service but those that are open to the world. */
export const refusesOddOrganisations = (definition: ServiceDefinition, openToTheWorld: readonly string[] = []): void => {
  describeWithPostgres(`${definition.name}: organisations that are nobody`, () => {
    let running: RunningService;
    const routes = routesOf(definition.name).filter(({ url }) => !openToTheWorld.includes(url));
    beforeAll(async () => {
      running = await runningService(definition);
    });
    afterAll(() => running.stop());

    const answersTo = (who: Claims) =>
      Promise.all(
        routes.map(async ({ method, url }) => {
          const { statusCode, body } = await running.app.inject({
            method,
            url,
            headers: { authorization: `Bearer ${await running.token(who)}`, ...(method === 'GET' ? {} : { 'idempotency-key': 'x' }) },
          });
          const problem = JSON.parse(body) as { code?: string };
          return `${method} ${url}: ${statusCode} ${String(problem.code)}`;
        }),
      );
    const all = (code: string, status = 403) => routes.map(({ method, url }) => `${method} ${url}: ${status} ${code}`);

    it('has routes to try', () => expect(routes.length).toBeGreaterThan(5));

    it.each(NOBODY)('%j opens no route, in every role at once', async (organisation) =>
      expect(await answersTo({ sub: 'x', roles: ROLES, organisation })).toEqual(all('organisation-unknown')),
    );

    it.each(NO_ROLES.map((roles) => ({ roles, text: JSON.stringify(roles) })))('$text opens no route at any body', async ({ roles }) => {
      for (const organisation of ['state', 'authority', 'audit', '08111'])
        expect(await answersTo({ sub: 'x', roles, organisation })).toEqual(all('role-missing'));
    });

    it.each(NO_LISTS.map((roles) => ({ roles, text: JSON.stringify(roles) })))('$text in place of roles is no token', async ({ roles }) =>
      expect(await answersTo({ sub: 'x', roles, organisation: 'state' })).toEqual(all('token-invalid', 401)),
    );

    it.each(MISPLACED)('roles of other bodies open no route at $organisation', async (who) =>
      expect(await answersTo(who)).toEqual(all('role-missing')),
    );
  });
};
