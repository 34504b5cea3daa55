import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, serviceEntry, SERVICES } from '@paktwerk/local-stack';
import { migrate } from '@paktwerk/postgres';
import { serviceMigrations } from '@paktwerk/platform';
import type { ServiceDefinition } from '@paktwerk/platform';
import {
  createTestDatabase,
  describeWithPostgres,
  goldenEvents,
  migratesFromEveryRelease,
  readModelsRebuildAlike,
} from '@paktwerk/testing';
import type { OwnHistories } from '@paktwerk/testing';
import { survivesBadMessages } from './bad-messages';
import { refusesOddOrganisations } from './odd-organisations';

/**
 * What every service promises, whichever it is. The manifest names the services, so a new one takes part by itself; what it needs of its
 * own lies in `spec/contract.fixture.ts`.
 */
interface ContractFixture {
  /** Histories for read models that not just any history will do for. */
  readonly ownHistories?: OwnHistories;
  /** Read models whose rebuild has a spec of its own. */
  readonly rebuiltElsewhere?: NonNullable<ServiceDefinition['projections']>;
  /** Routes that are open to the world. */
  readonly openRoutes?: readonly string[];
  /** What only the release before reads: its replicas run on behind the migrations. The release after this one drops it. */
  readonly tablesOfReleaseBefore?: readonly string[];
}

const load = (name: string): { readonly service: ServiceDefinition; readonly fixture: ContractFixture; readonly golden: string } => {
  const folder = join(ROOT, 'services', name);
  const fixture = join(folder, 'spec/contract.fixture');
  return {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- nothing imports a service; it is found by its folder
    service: (require(join(folder, 'src/service')) as { readonly service: ServiceDefinition }).service,
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    fixture: existsSync(`${fixture}.ts`) ? (require(fixture) as ContractFixture) : {},
    golden: join(folder, 'golden'),
  };
};

/** The rows that `npm run freeze-schemas` puts into every frozen database. */
const FROZEN = { events: 6, inbox: 1, parked: 1 };

it('the manifest names every folder that defines a service', () => {
  const defined = readdirSync(join(ROOT, 'services')).filter((name) => existsSync(join(ROOT, 'services', name, 'src/service.ts')));
  expect([...SERVICES].sort()).toEqual(defined);
});

describe.each(SERVICES)('%s', (name) => {
  const { service, fixture, golden } = load(name);

  it('is called in its definition as in the manifest', () => expect(service.name).toBe(name));

  if (service.catalogue.types.length > 0) goldenEvents(service.catalogue, golden);

  if ((service.projections ?? []).length > 0) readModelsRebuildAlike(service, fixture);

  migratesFromEveryRelease(
    serviceEntry(name).database.replaceAll('_', '-'),
    (url) => migrate(url, serviceMigrations(service)),
    async (pool) => {
      const { rows } = await pool.query(
        'select (select count(*)::int from events) as events, (select count(*)::int from inbox_messages) as inbox, (select count(*)::int from parked) as parked',
      );
      expect(rows).toEqual([FROZEN]);
    },
  );

  const { tablesOfReleaseBefore: before = [] } = fixture;
  if (before.length > 0)
    describeWithPostgres('a table that the release before reads', () => {
      it('went with the migrations, while its replicas ran on', async () => {
        const db = await createTestDatabase('release_before');
        try {
          await migrate(db.url, serviceMigrations(service));
          const { rows } = await db.pool.query<{ table: string }>(
            `select tablename as "table" from pg_tables where schemaname = 'public' and tablename = any($1) order by tablename`,
            [before],
          );
          expect(rows.map(({ table }) => table)).toEqual([...before].sort());
        } finally {
          await db.drop();
        }
      });
    });

  if ((service.consumes ?? []).length > 0) survivesBadMessages(service);

  refusesOddOrganisations(service, fixture.openRoutes);
});
