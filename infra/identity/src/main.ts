import { readSetting } from '@paktwerk/config';
import { Config } from './config';
import { loadKeys } from './keys';
import { People } from './people';
import { createProvider } from './provider';
import { createIdentityServer } from './server';

/** The identity provider of the demo. Sessions and refresh tokens live in memory: after a restart people sign in again. */
async function main(): Promise<void> {
  const config = readSetting(Config);
  const people = People.fromFile(config.districtsFile);
  const provider = createProvider(config, await loadKeys(config.keysFile), people);
  provider.on('server_error', (_ctx, error) => {
    console.error(JSON.stringify({ level: 'error', message: error.message, stack: error.stack }));
  });
  const server = createIdentityServer(provider, config, people);
  server.listen(config.port, config.host, () => {
    console.log(
      JSON.stringify({ level: 'info', message: 'identity provider of the demo', issuer: config.issuer, people: people.all.length }),
    );
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
