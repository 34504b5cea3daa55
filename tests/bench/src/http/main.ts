/**
 * npm run bench:http -- [--seconds 3] [--rounds 1] [--callers 1,8,32,128] [--only talk,draft,release,letter] [--modes alone,following] [--releases 600]
 * Commands over HTTP with a real token check, rules and history, against two peers with the same token check on the same PostgreSQL, one after
 * the other in each round. A release sets the letter of its notice behind the answer: `release` compares it with peers that set none, `letter` with peers
 * that set one, too, by the same typesetter. What a system does behind its answers counts among its processor time. `alone`: the other services are stopped; `following`: the whole system follows along on the same cores.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { personIdOf } from '@paktwerk/auth';
import { ROOT, SERVICES, startStack } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { TARGET_GROUPS, publishDecree, publishProgramme } from '@paktwerk/tools';
import type { Publisher } from '@paktwerk/tools';
import { decodeJwt } from 'jose';
import { Client as Database } from 'pg';
import { spread } from '../lib/figures';
import { cpuMs } from '../lib/cpu';
import { untilQuiet } from '../lib/quiet';
import { Client, drive } from './load';
import type { Driven } from './load';
import { startPeer } from './peer';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '1' },
    callers: { type: 'string', default: '1,8,32,128' },
    only: { type: 'string', default: 'talk,draft,release,letter' },
    modes: { type: 'string', default: 'alone,following' },
    releases: { type: 'string', default: '600' },
  },
});
const MS = Number(values.seconds) * 1000;
const [CALLERS = [], KINDS = [], MODES = []] = [values.callers, values.only, values.modes].map((list) => list.split(','));

const CASES = 200;
/** A release needs an application of its own, so there are so many of them for each measurement and no more. */
const RELEASES = Number(values.releases);
const PREPARING = 32;
const UNDER_TEST = ['applications', 'case-management'];
const PEERS = ['paktwerk', 'crud', 'emmett'] as const;
type Peer = (typeof PEERS)[number];
type Kind = 'talk' | 'draft' | 'release' | 'letter';

const COUNSELLOR = 'beratung-08111-1';
const APPLICANT = 'antrag-08111';
const SIGNATORY = 'zeichnung-08111';
const OPERATOR = 'betrieb';
const [CLERK, OTHER_CLERK] = ['sachbearbeitung-1', 'sachbearbeitung-2'] as const;

interface Measured extends Driven {
  /** Of the service and of PostgreSQL, until everything that follows is done; undefined where the system does not say. */
  readonly cpuMsPerCommand: number | undefined;
  /** With all services. */
  readonly allCpuMsPerCommand: number | undefined;
}

const note = (text: string): void => void process.stderr.write(`${text}\n`);

const many = async <T>(count: number, one: (i: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  let i = 0;
  await Promise.all(
    Array.from({ length: PREPARING }, async () => {
      while (i < count) {
        const mine = i++;
        made[mine] = await one(mine);
      }
    }),
  );
  return made;
};

class Bench {
  readonly client = new Client();
  private readonly tokens = new Map<string, { readonly token: string; readonly until: number }>();
  private readonly urls: Record<Peer, (service: string) => string>;
  private readonly cases: Record<Peer, string[]> = { paktwerk: [], crud: [], emmett: [] };
  private callId = '';

  constructor(
    private readonly stack: Stack,
    private readonly peers: Readonly<Record<'crud' | 'emmett', { readonly url: string; readonly pid: number | undefined }>>,
    private readonly postgres: number,
  ) {
    this.urls = {
      paktwerk: (service) => `${stack.urlsOf(service)[0]}/api/${service}/v1`,
      crud: () => peers.crud.url,
      emmett: () => peers.emmett.url,
    };
  }

  /** Renewed between measurements, never within one. */
  async token(person: string): Promise<string> {
    const known = this.tokens.get(person);
    if (known && known.until > Date.now() + 60_000 + MS) return known.token;
    const token = await this.stack.token(person);
    this.tokens.set(person, { token, until: (decodeJwt(token).exp ?? 0) * 1000 });
    return token;
  }

  async prepare(): Promise<void> {
    const url = this.urls.paktwerk('applications').replace('/api/applications/v1', '');
    const publisher: Publisher = {
      post: async <T>(person: string, path: string, body: object) =>
        (await this.client.succeed(url + path, await this.token(person), body)) as T,
    };
    await publishDecree(publisher, TARGET_GROUPS);
    const { programme, call } = await publishProgramme(publisher, join(ROOT, 'programmes/soforthilfe-ukraine-2022.json'));
    this.callId = call.callId;
    const token = await this.token(COUNSELLOR);
    const opening = {
      programmeId: programme.programmeId,
      client: { givenName: 'Olena', familyName: 'Bondar' },
      situation: { residenceStatus: 'SECTION_24' },
      consent: { givenOn: '2022-06-07', version: '1' },
      openedOn: '2022-06-07',
    };
    const openAt = `${this.urls.paktwerk('case-management')}/cases`;
    for (let tries = 0; (await this.client.post(openAt, token, opening)).status !== 201; tries += 1) {
      if (tries > 200) throw new Error('The programme or the decree did not reach the counselling service.');
      await sleep(100);
    }
    this.cases.paktwerk = await many(CASES, async () => (await this.client.succeed(openAt, token, opening))['caseId'] as string);
    for (const peer of ['crud', 'emmett'] as const)
      this.cases[peer] = await many(
        CASES,
        async () => (await this.client.succeed(`${this.urls[peer]('')}/cases`, token, { openedOn: '2022-06-07' }))['id'] as string,
      );
  }

  async run(peer: Peer, kind: Kind, callers: number): Promise<Measured> {
    const next = await {
      talk: () => this.talks(peer),
      draft: () => this.drafts(peer),
      release: () => this.releases(peer, false),
      letter: () => this.releases(peer, true),
    }[kind]();
    await this.untilDone();
    const service = kind === 'talk' ? 'case-management' : 'applications';
    const pid = peer === 'paktwerk' ? this.stack.process(service).pid : this.peers[peer].pid;
    const services = peer === 'paktwerk' ? this.stack.processes.map((p) => p.pid) : [];
    const worked = () => [cpuMs(pid, this.postgres), cpuMs(pid, ...services, this.postgres)] as const;
    const before = worked();
    const driven = await drive(callers, MS, next);
    await this.untilDone();
    const after = worked();
    const [cpuMsPerCommand, allCpuMsPerCommand] = ([0, 1] as const).map((i) => {
      const [from, to] = [before[i], after[i]];
      return from === undefined || to === undefined ? undefined : (to - from) / driven.commands;
    });
    return { ...driven, cpuMsPerCommand, allCpuMsPerCommand };
  }

  /** Nothing is left of what was measured or prepared: it would be done at the cost of what is measured next. */
  private async untilDone(): Promise<void> {
    const running = this.stack.processes.filter((p) => p.isRunning && SERVICES.includes(p.service)).map((p) => p.service);
    await untilQuiet(this.stack, await this.token(OPERATOR), running, 100);
    for (const { url } of Object.values(this.peers))
      while (!((await (await fetch(`${url}/idle`)).json()) as { idle: boolean }).idle) await sleep(100);
  }

  private async talks(peer: Peer) {
    const token = await this.token(COUNSELLOR);
    const url = this.urls[peer]('case-management');
    const body = { heldOn: '2022-06-08', mode: 'office', minutes: 30, topics: ['WORK', 'HOUSING'], note: 'x'.repeat(90) };
    let n = 0;
    return () => this.client.succeed(`${url}/cases/${this.cases[peer][n++ % CASES]}/talks`, token, body);
  }

  private lines() {
    return [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 1_000_000 }];
  }

  private async drafts(peer: Peer) {
    const token = await this.token(APPLICANT);
    const url = `${this.urls[peer]('applications')}/drafts`;
    return () => this.client.succeed(url, token, { callId: this.callId, lines: this.lines() });
  }

  private async releases(peer: Peer, withLetter: boolean) {
    const token = await this.token(OTHER_CLERK);
    const prepared = peer === 'paktwerk' ? await this.preparedHere() : await this.preparedAt(peer);
    let n = 0;
    return () => {
      const one = prepared[n++];
      const body = { decisionId: one?.decisionId, ...(peer !== 'paktwerk' && withLetter ? { withLetter } : {}) };
      return one && this.client.succeed(one.url, token, body);
    };
  }

  private async preparedHere() {
    const url = this.urls.paktwerk('applications');
    const [applicant, signatory, clerk] = [await this.token(APPLICANT), await this.token(SIGNATORY), await this.token(CLERK)];
    return many(RELEASES, async () => {
      const { draftId } = await this.client.succeed(`${url}/drafts`, applicant, { callId: this.callId, lines: this.lines() });
      const { applicationId } = await this.client.succeed(`${url}/drafts/${String(draftId)}/submit`, signatory, {});
      const own = `${url}/applications/${String(applicationId)}`;
      await this.client.succeed(`${own}/formal-check`, clerk, {});
      const { decision } = await this.client.succeed(`${own}/decision`, clerk, { outcome: 'rejected', reason: 'Nicht zusätzlich.' });
      return { url: `${own}/decision/release`, decisionId: (decision as { decisionId: string }).decisionId };
    });
  }

  private async preparedAt(peer: 'crud' | 'emmett') {
    const url = `${this.urls[peer]('applications')}/applications`;
    const clerk = await this.token(CLERK);
    const preparedBy = personIdOf('demo', decodeJwt(clerk).sub ?? '');
    return many(RELEASES, async () => {
      const { id } = await this.client.succeed(url, clerk, { lines: this.lines(), preparedBy });
      return { url: `${url}/${String(id)}/release`, decisionId: String(id) };
    });
  }
}

const databaseFor = async (superuserUrl: string, name: string): Promise<string> => {
  const admin = new Database({ connectionString: superuserUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const postmasterOf = async (superuserUrl: string): Promise<number> => {
  const admin = new Database({ connectionString: superuserUrl });
  await admin.connect();
  const { rows } = await admin.query<{ pid: string }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`);
  await admin.end();
  return Number(rows[0]?.pid);
};

const print = (mode: string, figures: ReadonlyMap<string, Readonly<Record<Peer, readonly Measured[]>>>): void => {
  const median = (d: readonly Measured[], valueOf: (one: Measured) => number) => spread(d.map(valueOf)).median;
  const rates = (d: readonly Measured[]) => median(d, (one) => one.rate);
  const cpu = (d: readonly Measured[]) => median(d, (one) => one.cpuMsPerCommand ?? NaN).toFixed(2);
  const p99 = (d: readonly Measured[]) => median(d, (one) => one.p99Ms);
  console.log(`\n### ${mode === 'alone' ? 'The other services stopped' : 'The whole system following'}\n`);
  console.log(
    '| command, callers | Paktwerk/s | CRUD/s | Emmett/s | **: CRUD** | **: Emmett** | p99 ms | CRUD | Emmett | CPU ms | CRUD | Emmett |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const [what, { paktwerk, crud, emmett }] of figures)
    console.log(
      `| ${what} | ${rates(paktwerk).toFixed(0)} | ${rates(crud).toFixed(0)} | ${rates(emmett).toFixed(0)} | **${(rates(paktwerk) / rates(crud)).toFixed(2)}** | **${(rates(paktwerk) / rates(emmett)).toFixed(2)}** | ${p99(paktwerk).toFixed(1)} | ${p99(crud).toFixed(1)} | ${p99(emmett).toFixed(1)} | ${cpu(paktwerk)} | ${cpu(crud)} | ${cpu(emmett)} |`,
    );
};

const main = async (): Promise<void> => {
  const stack = await startStack({
    dir: mkdtempSync(join(tmpdir(), 'paktwerk-bench-http-')),
    portBase: 0,
    restarts: false,
    clockStart: '2022-06-10T08:00:00.000Z',
  });
  const peers: { stop(): Promise<void> }[] = [];
  try {
    await stack.untilReady(120_000);
    const jwksUrl = `${stack.identityUrl}/oidc/jwks`;
    const settings = (databaseUrl: string) => ({ databaseUrl, issuer: stack.issuer, jwksUrl });
    const crud = await startPeer('crud', settings(await databaseFor(stack.superuserUrl, 'bench_crud')));
    peers.push(crud);
    const emmett = await startPeer('emmett', settings(await databaseFor(stack.superuserUrl, 'bench_emmett')));
    peers.push(emmett);
    const bench = new Bench(stack, { crud, emmett }, await postmasterOf(stack.superuserUrl));
    await bench.prepare();
    for (const kind of KINDS as Kind[]) for (const peer of PEERS) await bench.run(peer, kind, 8); // compiled code, connections, plans
    const others = stack.processes.filter((p) => ![...UNDER_TEST, 'identity'].includes(p.service));
    for (const mode of MODES) {
      if (mode === 'alone') await Promise.all(others.map((p) => p.stop()));
      else {
        for (const p of others.filter((o) => !o.isRunning)) p.start();
        await stack.untilReady(120_000);
      }
      const figures = new Map<string, Record<Peer, Measured[]>>();
      for (const kind of KINDS as Kind[])
        for (const callers of CALLERS.map(Number)) {
          const row: Record<Peer, Measured[]> = { paktwerk: [], crud: [], emmett: [] };
          figures.set(`${kind === 'letter' ? 'release, each with its letter' : kind}, ${callers}`, row);
          for (let round = 0; round < Number(values.rounds); round += 1)
            for (const peer of PEERS) {
              const driven = await bench.run(peer, kind, callers);
              note(
                `${mode}, ${kind}, ${callers} callers, ${peer}: ${driven.rate.toFixed(0)}/s, p99 ${driven.p99Ms.toFixed(1)} ms, ${driven.cpuMsPerCommand?.toFixed(2)} ms of a core each, ${driven.allCpuMsPerCommand?.toFixed(2)} in all services`,
              );
              row[peer].push(driven);
            }
        }
      print(mode, figures);
    }
    bench.client.close();
  } finally {
    for (const peer of peers) await peer.stop();
    await stack.destroy();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
