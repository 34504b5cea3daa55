// `npm run programme -- programmes/x.json`: publishes a funding programme that is described by data alone. Paktwerk has to be running.
import '../before/node-version.cjs';

const { report, ROOT, runningStack } = await import('./terminal.mjs');
const { demoToken } = await import('../../infra/local/src/identity-client.mjs');
const { createApi } = await import('./demo/client.mjs');
const { publishProgramme } = await import('./demo/publish-programme.mjs');

try {
  const file = process.argv[2];
  if (!file) {
    console.error('Usage: npm run programme -- programmes/soforthilfe-ukraine-2022.json');
    process.exitCode = 1;
  } else {
    const { url, identityUrl, secret } = runningStack();
    const api = createApi({ urlOf: () => url, token: (person) => demoToken({ identityUrl, secret, person }) });
    const { programme, ruleSet, call } = await publishProgramme(api, { root: ROOT, file });
    console.log(
      `Published: ${programme.titleDe} (${programme.programmeId}), rule set ${ruleSet.version}, call ${call.callId}, deadline ${call.deadline}.`,
    );
  }
} catch (error) {
  if (error.name === 'ApiError' || error.status) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    report(error);
  }
}
