/**
 * Verifies an exported event log offline: no database, no service, nothing but this repository and Node.
 *
 *   npm run verify-log -- case-management.ndjson.gz --public-key log-signing.pub.pem [--roots roots-kept-elsewhere.ndjson]
 *
 * Ends with 0 when everything that could be checked holds, 1 when the log is broken, 2 when it cannot be read.
 */
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { createHash } from 'node:crypto';
import { LogVerifier, trustedKey } from './log-verifier';
import type { Finding, Verified } from './log-verifier';

const USAGE = 'Usage: npm run verify-log -- <bundle.ndjson[.gz]> [--public-key <file.pem>]… [--roots <file.ndjson>]…';

function options(): { readonly bundle: string; readonly publicKeys: readonly string[]; readonly roots: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'public-key': { type: 'string', multiple: true, default: [] }, roots: { type: 'string', multiple: true, default: [] } },
    });
    const [bundle, ...more] = positionals;
    if (bundle !== undefined && more.length === 0) return { bundle, publicKeys: values['public-key'], roots: values.roots };
  } catch {
    // an unknown option: the usage says which there are
  }
  throw new Error(USAGE);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = fs.createReadStream(file);
  const plain = file.endsWith('.gz') ? input.pipe(createGunzip()) : input;
  input.on('error', (error) => {
    if (plain !== input) plain.emit('error', error);
  });
  for await (const line of createInterface({ input: plain, crlfDelay: Infinity })) if (line !== '') yield line;
}

/** Roots kept elsewhere: files of `export-log --roots-only`, or older bundles. */
async function knownRoots(files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  for (const file of files) {
    for await (const line of linesOf(file)) {
      const { kind, statement } = JSON.parse(line) as { kind: string; statement: string };
      if (kind === 'root') known.set(createHash('sha256').update(statement).digest('hex'), Number(/^number: (\d+)$/m.exec(statement)?.[1]));
    }
  }
  return known;
}

const placeOf = (f: Finding): string =>
  [
    f.stream === undefined ? undefined : `stream ${f.stream}`,
    f.version === undefined ? undefined : `version ${f.version}`,
    f.position === undefined ? undefined : `position ${f.position}`,
    f.eventId === undefined ? undefined : `event ${f.eventId}`,
  ]
    .filter(Boolean)
    .join(', ');
const sentence = (f: Finding): string => `${placeOf(f)}${placeOf(f) ? ': ' : ''}${f.what}`;

function report({ store, events, streams, roots, findings, findingsCount, unchecked }: Verified): void {
  const last = roots.at(-1);
  const signed = roots.filter((r) => r.signed).length;
  console.log(
    `${store}: ${events} events in ${streams} streams, ${roots.length} roots${last ? ` up to position ${last.position} (${last.day})` : ''}, ${signed} signatures checked.`,
  );
  const [first] = findings;
  if (!first) console.log('INTACT: every chain, position and root that could be checked holds.');
  else {
    console.log(`BROKEN, first at ${sentence(first)}.`);
    for (const f of findings.slice(1, 20)) console.log(`  further: ${sentence(f)}.`);
    if (findingsCount > 20) console.log(`  and ${findingsCount - 20} more.`);
  }
  console.log('Not checked:');
  for (const one of unchecked) console.log(`  - ${one}`);
}

async function main(): Promise<void> {
  const wanted = options();
  const trusted = wanted.publicKeys.map((file) => trustedKey(fs.readFileSync(file)));
  const verifier = new LogVerifier({ trusted, known: await knownRoots(wanted.roots) });
  for await (const line of linesOf(wanted.bundle)) verifier.take(line);
  const result = verifier.finish();
  report(result);
  process.exitCode = result.findingsCount > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`The bundle cannot be verified: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
