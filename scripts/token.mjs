// `npm run token -- <person>`: prints a bearer token of a demo person, for curl. Paktwerk has to be running.
import './lib/node-version.cjs';

const { report, runningStack } = await import('./lib/terminal.mjs');
const { demoToken } = await import('../infra/local/identity-client.mjs');

try {
  const person = process.argv[2];
  const { identityUrl, secret } = runningStack();
  if (!person) {
    console.error('Usage: npm run token -- <person>   for example ministerium, sachbearbeitung-1, antrag-08111, betrieb');
    process.exitCode = 1;
  } else {
    console.log(await demoToken({ identityUrl, secret, person }));
  }
} catch (error) {
  report(error);
}
