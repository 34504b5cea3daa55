// `npm run programme -- programmes/x.json`: publishes a funding programme that is described by data alone. Paktwerk has to be running.
import { demoToken, PlainError, runningStack } from '@paktwerk/local-stack';
import { ApiError, createApi } from './demo/client';
import { publishFile } from './demo/publish-programme';
import { command } from './terminal';

command(async () => {
  const file = process.argv[2];
  if (!file) {
    console.error('Usage: npm run programme -- programmes/soforthilfe-ukraine-2022.json');
    return 1;
  }
  const { url, identityUrl, secret } = runningStack();
  const api = createApi({ urlOf: () => url, token: (person) => demoToken({ identityUrl, secret, person }) });
  const { programme, ruleSet, call } = await publishFile(api, file).catch((error: unknown) => {
    throw error instanceof ApiError ? new PlainError(error.message) : error;
  });
  console.log(
    `Published: ${programme.titleDe} (${programme.programmeId}), rule set ${ruleSet.version}${call ? `, call ${call.callId}, deadline ${call.deadline}` : ''}.`,
  );
  return 0;
});
