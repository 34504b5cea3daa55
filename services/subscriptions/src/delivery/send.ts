import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { defined } from '@paktwerk/kernel';
import { TargetRefusedError, checkedAddresses, parseTarget } from './target-guard';
import type { Resolve, TargetProblem, TargetRules } from './target-guard';

/** What became of one attempt. */
export type Outcome =
  'delivered' | 'gone' | 'redirected' | 'answered-no' | 'timeout' | 'unreachable' | 'certificate' | `refused-${TargetProblem}`;

export interface Sent {
  readonly outcome: Outcome;
  readonly status?: number;
  readonly durationMs: number;
  /** The beginning of the answer; read for the challenge only, never kept. */
  readonly body: Buffer;
  readonly retryAfterMs?: number;
}

const BODY_LIMIT = 16_384;
const MAX_RETRY_AFTER_S = 86_400;

const outcomeOf = (status: number): Outcome =>
  status >= 200 && status < 300 ? 'delivered' : status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'answered-no';

const failureOf = (error: unknown): Outcome => {
  if (error instanceof TargetRefusedError) return `refused-${error.reason}`;
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return /^(ERR_TLS|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_SSL|EPROTO)/.test(code) ? 'certificate' : 'unreachable';
};

const bodyOf = async (answer: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) break; // leaving the loop destroys the connection, so that no receiver can make us read for ever
  }
  return Buffer.concat(chunks).subarray(0, BODY_LIMIT);
};

/** Seconds or a date (RFC 9110 §10.2.3). */
export const retryAfterMs = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_S * 1000) : undefined;
};

/** POSTs to addresses that strangers chose: only to public ones, never following a redirect, within a time and a size. */
export class Sender {
  private readonly http: HttpAgent;
  private readonly https: HttpsAgent;

  constructor(
    private readonly rules: TargetRules,
    private readonly timeoutMs: number,
    resolve?: Resolve,
  ) {
    const lookup =
      (isPlain: boolean): LookupFunction =>
      (host, options, done) => {
        checkedAddresses(host, rules, isPlain, resolve).then(
          (found) => (options.all ? done(null, [...found]) : done(null, found[0]?.address ?? '', found[0]?.family ?? 4)),
          (error: unknown) => done(error as NodeJS.ErrnoException, '', 4),
        );
      };
    const keep = { keepAlive: true, maxFreeSockets: 4, timeout: 60_000 };
    this.http = new HttpAgent({ ...keep, lookup: lookup(true) } as ConstructorParameters<typeof HttpAgent>[0]);
    this.https = new HttpsAgent({ ...keep, lookup: lookup(false) } as ConstructorParameters<typeof HttpsAgent>[0]);
  }

  async send(target: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Sent> {
    const began = performance.now();
    const took = () => Math.round(performance.now() - began);
    let answered: number | undefined;
    try {
      const url = parseTarget(target, this.rules);
      const signal = AbortSignal.timeout(this.timeoutMs);
      const answer = await this.post(
        url,
        { method: 'POST', headers: { 'user-agent': 'Paktwerk-Webhooks/1', ...headers, 'content-length': body.length }, signal },
        body,
      );
      answered = answer.statusCode;
      const status = answer.statusCode ?? 0;
      const after = retryAfterMs(answer.headers['retry-after'], Date.now());
      return {
        outcome: outcomeOf(status),
        status,
        body: await bodyOf(answer),
        durationMs: took(),
        ...defined({ retryAfterMs: after }),
      };
    } catch (error) {
      // Said is said: a body that never ends, or breaks, takes nothing back of the status.
      if (answered !== undefined) return { outcome: outcomeOf(answered), status: answered, durationMs: took(), body: Buffer.alloc(0) };
      return { outcome: failureOf(error), durationMs: took(), body: Buffer.alloc(0) };
    }
  }

  private async post(url: URL, options: RequestOptions, body: Buffer, isRepeat = false): Promise<IncomingMessage> {
    const secure = url.protocol === 'https:';
    let outgoing: ClientRequest | undefined;
    try {
      return await new Promise<IncomingMessage>((resolve, reject) => {
        outgoing = secure ? httpsRequest(url, { ...options, agent: this.https }) : httpRequest(url, { ...options, agent: this.http });
        outgoing.once('response', resolve);
        outgoing.on('error', reject);
        outgoing.end(body);
      });
    } catch (error) {
      // The receiver closed a kept connection at the moment we used it: that is no failed attempt.
      if (!isRepeat && outgoing?.reusedSocket === true && (error as { code?: string }).code === 'ECONNRESET')
        return this.post(url, options, body, true);
      throw error;
    }
  }

  close(): void {
    this.http.destroy();
    this.https.destroy();
  }
}
