import { createApp, productParts } from './app';
import { OidcIdentityProvider } from './auth/oidc-identity-provider';
import { readConfig } from './config';

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await createApp(config, productParts(config, new OidcIdentityProvider(config)));
  await app.listen(config.port, config.host);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
