import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** The key says what the request means, so a repeat of the same wish is recognised whenever it comes. */
export const keyOf = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

const TOKEN_LIFE_MS = 10 * 60_000;
const PATIENCE_MS = 60_000;

export class ApiError extends Error {
  constructor(what, status, problem) {
    super(
      `${what}: ${status} ${problem?.code ?? ''} ${problem?.detail ?? (typeof problem === 'string' ? problem.slice(0, 300) : '')}`.trim(),
    );
    this.status = status;
    this.code = problem?.code;
    this.problem = problem;
  }
}

/**
 * The public API as a demo person. Whatever goes wrong on the way is tried again with the same key for a minute: a service may be
 * killed while the demo loads, and a repeat adds nothing.
 */
export function createApi({ urlOf, token }) {
  const tokens = new Map();
  const tokenOf = (person) => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.value;
    const value = token(person).catch((error) => {
      tokens.delete(person);
      throw error;
    });
    tokens.set(person, { value, until: Date.now() + TOKEN_LIFE_MS });
    return value;
  };

  async function attempt(person, method, path, body, key) {
    const headers = { authorization: `Bearer ${await tokenOf(person)}` };
    if (method !== 'GET') Object.assign(headers, { 'idempotency-key': key, 'content-type': 'application/json' });
    const answer = await fetch(urlOf(path) + path, {
      method,
      headers,
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, body: isJson && text ? JSON.parse(text) : text };
  }

  async function request(person, method, path, body, key) {
    const until = Date.now() + PATIENCE_MS;
    for (let pauseMs = 100; ; pauseMs = Math.min(2000, pauseMs * 2)) {
      let failure;
      try {
        const { status, body: answered } = await attempt(person, method, path, body, key);
        if (status < 300) return answered;
        failure = new ApiError(`${method} ${path} as ${person}`, status, answered);
        if (status < 500 && status !== 429 && answered?.code !== 'idempotency-key-in-use') throw failure;
      } catch (error) {
        if (error === failure || error.isFinal) throw error;
        failure = new Error(`${method} ${path} as ${person}: ${error.cause?.code ?? error.message}`);
      }
      if (Date.now() > until) throw failure;
      await sleep(pauseMs);
    }
  }

  return {
    get: (person, path) => request(person, 'GET', path),
    post: (person, path, body, key = keyOf(person, path, body)) => request(person, 'POST', path, body, key),
  };
}

/** Works on all items, at most `width` at a time; the first failure ends it. */
export async function inParallel(items, width, work) {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
