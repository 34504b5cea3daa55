import { appRoleOf, keysDatabaseOf } from '@paktwerk/local-stack';
import type { DatabaseEntry, Need, ServiceEntry } from '@paktwerk/local-stack';

/** `staffing_keys` → `STAFFING_KEYS`: how the names of secrets in .env begin. */
const shout = (name: string): string => name.toUpperCase().replaceAll('-', '_');
const secret = (owner: string, what: string): string => `\${${shout(owner)}_${what}:?}`;

/** Compose has Kafka and real time: the databases of the embedded bus and of the simulated clock are those of local installations. */
export const composed = (all: readonly DatabaseEntry[]): readonly DatabaseEntry[] =>
  all.filter(({ database }) => database !== 'bus' && database !== 'clock');

/** What the server is told at its first start: every database with the one who uses it, and the passwords of both roles. */
export const composeServer = (databases: readonly DatabaseEntry[]): string[] => [
  `DATABASES: ${databases.map(({ database, users }) => `${database}:${users.join()}`).join(' ')}`,
  ...databases.map(({ database }) => `${shout(database)}_OWNER_PASSWORD: ${secret(database, 'OWNER_PASSWORD')}`),
  ...[...new Set(databases.flatMap(({ users }) => users))].map((user) => `${shout(user)}_APP_PASSWORD: ${secret(user, 'APP_PASSWORD')}`),
];

export const composeMigration = (entry: DatabaseEntry): string => {
  const { database, file } = entry;
  return `migrate-${database.replaceAll('_', '-')}:
  <<: *migration
  command: [${file}]
  environment:
    MIGRATION_DATABASE_URL: postgres://paktwerk_${database}_owner:${secret(database, 'OWNER_PASSWORD')}@postgres/paktwerk_${database}
    APP_ROLE: ${appRoleOf(entry)}`;
};

/** What an operator may name in .env; unset, the service does without. */
const OUTSIDE: Readonly<Partial<Record<Need, readonly string[]>>> = {
  mail: ['SMTP_HOST', 'SMTP_PORT', 'SMTP_TLS', 'SMTP_USER', 'SMTP_PASSWORD', 'MAIL_FROM', 'PAGE_URL'],
  scanner: ['CLAMD_URL'],
  letters: ['LETTER_SECONDS', 'LETTER_TRIES'],
};

export const composeService = (entry: ServiceEntry): string => {
  const { name, database, needs } = entry;
  const addressOf = (used: string): string =>
    `postgres://paktwerk_${database}_app:${secret(database, 'APP_PASSWORD')}@postgres/paktwerk_${used}`;
  return [
    `${name}:
  <<: *service
  command: [services/${name}/dist/main.js]
  environment:
    <<: *service-environment
    INSTANCE_ID: ${name}-1
    DATABASE_URL: ${addressOf(database)}
    SERVICE_SECRET: ${secret(name, 'SECRET')}`,
    ...(needs.includes('keys') ? [`    KEYS_DATABASE_URL: ${addressOf(keysDatabaseOf(entry))}`] : []),
    ...(needs.includes('kek') ? [`    KEK_BASE64: ${secret(name, 'KEK')}`, `    KEK_PREVIOUS: \${${shout(name)}_KEK_PREVIOUS:-}`] : []),
    ...needs.flatMap((need) => (OUTSIDE[need] ?? []).map((name) => `    ${name}: \${${name}:-}`)),
  ].join('\n');
};
