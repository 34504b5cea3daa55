import { ConfigError, runService } from '@paktwerk/platform';
import { secretKeys } from './delivery/secrets';
import { deliverySettings } from './delivery/settings';
import { service } from './service';

const start = async (): Promise<void> => {
  try {
    secretKeys();
    deliverySettings();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`subscriptions cannot start: ${error.message}\n`);
    process.exit(1);
  }
  await runService(service);
};

void start();
