// Recomputes the planning frames of funding calls from reference-data alone and compares them, to the cent, with what budgeting
// says. It shares no code with the services on purpose: a mistake in theirs cannot hide in ours.
//
//   npm run check:frames                                  all calls of the running system
//   npm run check:frames -- --call <callId>               one call
//   npm run check:frames -- --url https://… --token …     another system
//   npm run check:frames -- --pot 8000000,00              no system at all: print the frames of a pot in euros
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoToken, ROOT, runningStack } from '@paktwerk/local-stack';
import { command } from './terminal';

const USAGE = `npm run check:frames                                  all calls of the running system
npm run check:frames -- --call <callId>               one call
npm run check:frames -- --url https://… --token …     another system
npm run check:frames -- --pot 8000000,00              no system at all: print the frames of a pot in euros`;

interface District {
  readonly district: string;
  readonly name: string;
  readonly weight: bigint;
}

interface System {
  readonly url: string;
  readonly token: string;
}

/** What this tool reads of a pot. */
interface Pot {
  readonly amountCents: number;
  readonly frames: readonly { readonly district: string; readonly amountCents: number }[];
}

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    call: { type: 'string' },
    token: { type: 'string', default: process.env['PAKTWERK_TOKEN'] },
    column: { type: 'string', default: 'population' },
    pot: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const readDistricts = (column: string): District[] => {
  const [head = '', ...lines] = readFileSync(join(ROOT, 'reference-data', 'districts.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const at = head.split(',').indexOf(column);
  if (at < 0) throw new Error(`reference-data/districts.csv has no column "${column}".`);
  return lines.map((line) => line.split(',')).map((row) => ({ district: row[0]!, name: row[1]!, weight: BigInt(row[at]!) }));
};

/**
 * The largest-remainder method: everyone gets total × weight ÷ sum of weights, rounded down to the cent; the cents that are left go
 * one by one to the largest remainders (ties: the greater weight, then the smaller key).
 */
const framesOf = (totalCents: bigint, districts: readonly District[]): (District & { cents: bigint })[] => {
  const sum = districts.reduce((s, d) => s + d.weight, 0n);
  const rows = districts.map((d) => ({ ...d, cents: (totalCents * d.weight) / sum, rest: (totalCents * d.weight) % sum }));
  const left = totalCents - rows.reduce((s, r) => s + r.cents, 0n);
  const order = [...rows].sort((a, b) =>
    a.rest !== b.rest
      ? a.rest > b.rest
        ? -1
        : 1
      : a.weight !== b.weight
        ? a.weight > b.weight
          ? -1
          : 1
        : a.district < b.district
          ? -1
          : 1,
  );
  for (const row of order.slice(0, Number(left))) row.cents += 1n;
  return rows;
};

const euro = (cents: bigint): string =>
  `${String(cents / 100n).replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents % 100n).padStart(2, '0')} €`;

const centsOf = (text: string): bigint => {
  const m = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!m) throw new Error(`"${text}" is no amount in euros, e.g. 8000000,00.`);
  return BigInt(m[1]!) * 100n + BigInt((m[2] ?? '').padEnd(2, '0'));
};

/** Address and token: those given, else those of the system that runs from this folder. */
const connect = async (): Promise<System> => {
  const url = options.url ?? process.env['PAKTWERK_URL'] ?? runningStack().url;
  if (options.token) return { url, token: options.token };
  const { identityUrl, secret } = runningStack();
  return { url, token: await demoToken({ identityUrl, secret, person: 'revision' }) };
};

const get = async <T>({ url, token }: System, path: string): Promise<T> => {
  const answer = await fetch(`${url}${path}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(15_000),
  }).catch(() => {
    throw new Error(`${url} does not answer. Is the system running?`);
  });
  if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return (await answer.json()) as T;
};

const said = (cents: bigint | undefined): string => (cents === undefined ? 'nothing' : euro(cents));

/** How many districts differ. */
const compare = (callId: string, pot: Pot, districts: readonly District[]): number => {
  const total = BigInt(pot.amountCents);
  const expected = framesOf(total, districts);
  const actual = new Map(pot.frames.map((f) => [f.district, BigInt(f.amountCents)]));
  const wrong = expected.filter((e) => actual.get(e.district) !== e.cents);
  for (const e of wrong)
    console.log(`  ${e.district} ${e.name}: expected ${euro(e.cents)}, budgeting says ${said(actual.get(e.district))}`);
  const surplus = [...actual.keys()].filter((key) => !expected.some((e) => e.district === key));
  for (const key of surplus) console.log(`  ${key}: budgeting has a frame for a district that reference-data does not know`);
  const sum = [...actual.values()].reduce((s, c) => s + c, 0n);
  if (sum !== total) console.log(`  the frames sum to ${euro(sum)}, the pot is ${euro(total)}`);
  const problems = wrong.length + surplus.length + (sum === total ? 0 : 1);
  console.log(
    `${callId}: ${problems === 0 ? `${expected.length} frames equal to the cent, sum = pot = ${euro(total)}` : `${problems} differences`}`,
  );
  return problems;
};

const main = async (): Promise<number> => {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const districts = readDistricts(options.column);
  if (options.pot !== undefined) {
    const frames = framesOf(centsOf(options.pot), districts);
    for (const f of frames) console.log(`${f.district}  ${f.name.padEnd(26)} ${euro(f.cents).padStart(16)}`);
    console.log(`${' '.repeat(7)}${'Sum'.padEnd(26)} ${euro(frames.reduce((s, f) => s + f.cents, 0n)).padStart(16)}`);
    return 0;
  }
  const system = await connect();
  const calls = options.call
    ? [options.call]
    : (await get<{ readonly calls: readonly { readonly callId: string }[] }[]>(system, '/api/reporting/v1/programmes')).flatMap((p) =>
        p.calls.map((c) => c.callId),
      );
  if (calls.length === 0) throw new Error('There is no call yet.');
  let problems = 0;
  for (const callId of calls) problems += compare(callId, await get<Pot>(system, `/api/budgeting/v1/pots/${callId}`), districts);
  return problems === 0 ? 0 : 1;
};

command(main, 2);
