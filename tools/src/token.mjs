// `npm run token -- <person>`: prints a bearer token of a demo person (or of the machine fachverfahren-…), for curl. Paktwerk has to be running.
import '../before/node-version.cjs';

const { report, runningStack } = await import('./terminal.mjs');
const { demoToken, machineToken } = await import('../../infra/local/src/identity-client.mjs');

try {
  const person = process.argv[2];
  const { identityUrl, secret, machineSecret } = runningStack();
  if (!person) {
    console.error('Usage: npm run token -- <person>   for example ministerium, sachbearbeitung-1, antrag-08111, betrieb');
    process.exitCode = 1;
  } else {
    const isMachine = person.startsWith('fachverfahren-');
    console.log(
      await (isMachine ? machineToken({ identityUrl, secret: machineSecret, client: person }) : demoToken({ identityUrl, secret, person })),
    );
  }
} catch (error) {
  report(error);
}
