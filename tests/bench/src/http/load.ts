import { Agent, request as send } from 'node:http';
import { randomUUID } from 'node:crypto';
import { quantile } from '../lib/figures';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Keeps one connection per caller open; every command gets a key of its own. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 512 });

  /** A server may close an idle connection at the moment it is used again; only then is the command sent once more. */
  async post(url: string, token: string, body: object): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.attempt(url, token, body, key);
      if (answer !== 'closed while idle') return answer;
    }
  }

  private attempt(url: string, token: string, body: object, key: string): Promise<Answer | 'closed while idle'> {
    const payload = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const request = send(
        url,
        {
          method: 'POST',
          agent: this.agent,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(payload),
            'idempotency-key': key,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text || '{}') as Answer['body'] }));
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve('closed while idle');
        else reject(error);
      });
      request.setTimeout(30_000, () => request.destroy(new Error(`${url} did not answer within 30 s`)));
      request.end(payload);
    });
  }

  /** @throws Error unless it succeeded */
  async succeed(url: string, token: string, body: object): Promise<Answer['body']> {
    const answer = await this.post(url, token, body);
    if (answer.status >= 300) throw new Error(`POST ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  close(): void {
    this.agent.destroy();
  }
}

export interface Driven {
  /** Commands a second. */
  readonly rate: number;
  readonly p99Ms: number;
  readonly commands: number;
}

/** `callers` loops, until the time is over or there is nothing left to do. */
export const drive = async (callers: number, maxMs: number, next: (caller: number) => Promise<unknown> | undefined): Promise<Driven> => {
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      while (performance.now() - began < maxMs) {
        const at = performance.now();
        const one = next(caller);
        if (!one) return;
        await one;
        times.push(performance.now() - at);
      }
    }),
  );
  return {
    rate: (times.length * 1000) / (performance.now() - began),
    p99Ms: quantile(times, 0.99),
    commands: times.length,
  };
};
