import type { ServiceEntry } from '@paktwerk/local-stack';

type Migration = { readonly database: string; readonly file: string };

/** Compose names them with minus; the databases of the bus and the clock are those of local installations. */
export const databaseNames = (all: readonly Migration[]): string[] =>
  all.map(({ database }) => database).filter((database) => database !== 'bus');

export const composeMigration = ({ database, file }: Migration): string => `migrate-${database.replaceAll('_', '-')}:
  <<: *migration
  command: [${file}]
  environment:
    MIGRATION_DATABASE_URL: postgres://paktwerk_${database}_owner:\${OWNER_PASSWORD:?}@postgres/paktwerk_${database}
    APP_ROLE: paktwerk_${database}_app`;

export const composeService = ({ name, database, needs }: ServiceEntry): string =>
  [
    `${name}:
  <<: *service
  command: [services/${name}/dist/main.js]
  environment:
    <<: *environment
    INSTANCE_ID: ${name}-1
    DATABASE_URL: postgres://paktwerk_${database}_app:\${APP_PASSWORD:?}@postgres/paktwerk_${database}`,
    ...(needs.includes('keys') ? ['    KEYS_DATABASE_URL: postgres://paktwerk_keys_app:${APP_PASSWORD:?}@postgres/paktwerk_keys'] : []),
    ...(needs.includes('kek') ? ['    KEK_BASE64: ${KEK_BASE64:?}'] : []),
  ].join('\n');
