// `npm run token -- <person>`: prints a bearer token of a demo person (or of the machine fachverfahren-…), for curl. Paktwerk has to be running.
import { demoToken, machineToken, runningStack } from '@paktwerk/local-stack';
import { command } from './terminal';

command(async () => {
  const person = process.argv[2];
  const { identityUrl, secret, machineSecret } = runningStack();
  if (!person) {
    console.error('Usage: npm run token -- <person>   for example ministerium, sachbearbeitung-1, antrag-08111, betrieb');
    return 1;
  }
  console.log(
    person.startsWith('fachverfahren-')
      ? await machineToken({ identityUrl, secret: machineSecret, client: person })
      : await demoToken({ identityUrl, secret, person }),
  );
  return 0;
});
