// Prints an .env for docker-compose.yml with fresh secrets:  node infra/docker/make-env.mjs https://id.example/realms/paktwerk > .env
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [issuer] = process.argv.slice(2);
if (!issuer || !URL.canParse(issuer)) {
  console.error('Usage: node infra/docker/make-env.mjs <OIDC issuer URL> > .env');
  process.exit(1);
}
const { services, web } = JSON.parse(readFileSync(new URL('../../services/services.json', import.meta.url), 'utf8'));
const secret = (bytes = 32) => randomBytes(bytes).toString('hex');
const line = (name, what, value) => `${name.toUpperCase().replaceAll('-', '_')}_${what}=${value}`;
const users = [...services.map(({ database }) => database), web.database];
const databases = [...users, ...services.filter(({ needs }) => needs.includes('keys')).map(({ database }) => `${database}_keys`)];

console.log(`# The OIDC provider whose tokens count; its client "paktwerk-web" needs the redirect address <WEB_PUBLIC_URL>/auth/callback.
OIDC_ISSUER=${issuer}
# The ids of people hang on this name, so it stays when the provider's address changes.
OIDC_ISSUER_NAME=main
OIDC_CLIENT_SECRET=
WEB_PUBLIC_URL=http://127.0.0.1:8080
SESSION_SECRET=${secret()}
# Every role of PostgreSQL has its own password: owners migrate, the others are those of the running services.
POSTGRES_PASSWORD=${secret(16)}
${databases.map((name) => line(name, 'OWNER_PASSWORD', secret(16))).join('\n')}
${users.map((name) => line(name, 'APP_PASSWORD', secret(16))).join('\n')}
# Keys the hashes of requests, for each service its own.
${services.map(({ name }) => line(name, 'SECRET', secret())).join('\n')}
# Lose their meaning when lost: without them no personal field can be read again. Keep copies apart from the backups.
${services
  .filter(({ needs }) => needs.includes('kek'))
  .map(({ name }) => line(name, 'KEK', randomBytes(32).toString('base64')))
  .join('\n')}`);
