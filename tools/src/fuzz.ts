/**
 * `npm run test:fuzz [-- <service>]`: schemathesis asks the running system, by its own documents, what nobody thought of asking. Wants Python 3 and
 * `pip install schemathesis==4.32.5`; `SCHEMATHESIS` names the program where it is not on the path.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, demoToken, runningStack } from '@paktwerk/local-stack';
import { command } from './terminal';

/** Who asks which service: one who may do most there. */
const ASKING: Readonly<Record<string, string>> = {
  applications: 'sachbearbeitung-1',
  budgeting: 'ministerium',
  'case-management': 'beratung-08111-1',
  directory: 'ministerium',
  reporting: 'ministerium',
  staffing: 'antrag-08111',
  subscriptions: 'ministerium',
};
const SECONDS = '180';

command(async () => {
  const { identityUrl, secret, url } = runningStack();
  const [only] = process.argv.slice(2);
  let failed = 0;
  for (const [service, person] of Object.entries(ASKING)) {
    if (only !== undefined && only !== service) continue;
    const token = await demoToken({ identityUrl, secret, person });
    const asked = spawnSync(
      process.env['SCHEMATHESIS'] ?? 'schemathesis',
      [
        ...['--config-file', join(ROOT, 'tests/fuzz/schemathesis.toml'), 'run', join(ROOT, 'docs/api', `${service}.openapi.json`)],
        ...['--url', url, '-H', `Authorization: Bearer ${token}`, '--phases', 'examples,coverage,fuzzing'],
        ...['--max-examples', '8', '--max-time', SECONDS, '--continue-on-failure', '--generation-deterministic'],
      ],
      { stdio: 'inherit', env: { ...process.env, PYTHONPATH: join(ROOT, 'tests/fuzz'), SCHEMATHESIS_HOOKS: 'formats' } },
    );
    if (asked.error) throw new Error(`schemathesis does not start (pip install schemathesis==4.32.5): ${asked.error.message}`);
    failed += asked.status === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
});
