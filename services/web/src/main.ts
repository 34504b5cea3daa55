import { hostname } from 'node:os';
import { createLog } from '@paktwerk/platform';
import { createApp, productParts } from './app';
import { OidcIdentityProvider } from './auth/oidc-identity-provider';
import { readConfig } from './config';

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog('web', process.env['INSTANCE_ID'] ?? `${hostname()}-${process.pid}`, process.env['LOG_LEVEL'] ?? 'info');
  const app = await createApp(config, productParts(config, new OidcIdentityProvider(config)), log);
  await app.listen(config.port, config.host);
  log.info({ port: config.port }, 'listening');
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
