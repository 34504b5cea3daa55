// `npm run programme -- programmes/x.json`: publishes a funding programme that is described by data alone, or the pact (programmes/pact) or a
// decree (programmes/decrees). Paktwerk has to be running.
import { basename, dirname } from 'node:path';
import { demoToken, PlainError, runningStack } from '@paktwerk/local-stack';
import { ApiError, createApi } from './demo/client';
import { publishDecree, publishFile, publishPact } from './demo/publish-programme';
import type { Publisher } from './demo/publish-programme';
import { command } from './terminal';

command(async () => {
  const file = process.argv[2];
  if (!file) {
    console.error('Usage: npm run programme -- programmes/soforthilfe-ukraine-2022.json');
    return 1;
  }
  const { url, identityUrl, secret } = runningStack();
  const api = createApi({ urlOf: () => url, token: (person) => demoToken({ identityUrl, secret, person }) });
  const published = await publish(api, file).catch((error: unknown) => {
    throw error instanceof ApiError ? new PlainError(error.message) : error;
  });
  console.log(`Published: ${published}.`);
  return 0;
});

/** What was published, in words. */
async function publish(api: Publisher, file: string): Promise<string> {
  switch (basename(dirname(file))) {
    case 'pact':
      await publishPact(api, file);
      return 'the pact';
    case 'decrees':
      await publishDecree(api, file);
      return 'the decree';
    default: {
      const { programme, ruleSet, call } = await publishFile(api, file);
      const opened = call ? `, call ${call.callId}, deadline ${call.deadline}` : '';
      return `${programme.titleDe} (${programme.programmeId}), rule set ${ruleSet.version}${opened}`;
    }
  }
}
