// Prints an .env for docker-compose.yml with fresh secrets:  node infra/docker/make-env.mjs https://id.example/realms/paktwerk > .env
import { randomBytes } from 'node:crypto';

const [issuer] = process.argv.slice(2);
if (!issuer || !URL.canParse(issuer)) {
  console.error('Usage: node infra/docker/make-env.mjs <OIDC issuer URL> > .env');
  process.exit(1);
}
const secret = (bytes = 32) => randomBytes(bytes).toString('hex');
console.log(`# The OIDC provider whose tokens count; its client "paktwerk-web" needs the redirect address <WEB_PUBLIC_URL>/auth/callback.
OIDC_ISSUER=${issuer}
# The ids of people hang on this name, so it stays when the provider's address changes.
OIDC_ISSUER_NAME=main
OIDC_CLIENT_SECRET=
WEB_PUBLIC_URL=http://127.0.0.1:8080
POSTGRES_PASSWORD=${secret(16)}
OWNER_PASSWORD=${secret(16)}
APP_PASSWORD=${secret(16)}
SERVICE_SECRET=${secret()}
SESSION_SECRET=${secret()}
# Loses its meaning when lost: without it no personal field can be read again. Keep a copy apart from the backups.
KEK_BASE64=${randomBytes(32).toString('base64')}`);
