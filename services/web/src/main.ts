import { IdentityConfig } from '@paktwerk/auth';
import { HttpConfig, LogConfig, createLog } from '@paktwerk/platform';
import { createApp, productParts } from './app';
import { OidcIdentityProvider } from './auth/oidc-identity-provider';
import { PageConfig, SignInConfig, readWebSettings } from './config';

const main = async (): Promise<void> => {
  const settings = readWebSettings();
  const { instanceId, level } = settings.get(LogConfig);
  const { port, host } = settings.get(HttpConfig);
  const log = createLog('web', instanceId, level);
  const provider = new OidcIdentityProvider(settings.get(PageConfig), settings.get(SignInConfig), settings.get(IdentityConfig));
  const app = await createApp(settings, productParts(settings, provider), log);
  await app.listen(port, host);
  log.info({ port }, 'listening');
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
