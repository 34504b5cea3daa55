import { Must, PostgresUrl, Setting, Text } from '@paktwerk/config';

/** What a migration job needs; a running service has none of it. */
export class MigrationConfig {
  @Setting('MIGRATION_DATABASE_URL', { de: 'die Datenbank als ihr Eigentümer', en: 'the database as its owner', secret: true })
  @PostgresUrl()
  readonly databaseUrl!: string;

  @Setting('APP_ROLE', {
    de: 'Rolle des laufenden Dienstes, die ihre Rechte bekommt',
    en: 'role of the running service, which receives its grants',
    optional: true,
  })
  @Text()
  @Must<MigrationConfig>((c) => /^[a-z_][a-z0-9_]*$/.test(c.appRole ?? ''), {
    de: 'APP_ROLE ist kein einfacher Rollenname (kleine Buchstaben, Ziffern, Unterstrich).',
    en: 'APP_ROLE is not a plain role name (small letters, digits, underscore).',
  })
  readonly appRole?: string;
}
