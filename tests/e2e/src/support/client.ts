/** A client of the public API: one person, bearer tokens, any replica of a service; retries reads and 503s, never blindly a write without its key. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '@paktwerk/local-stack';

/** RFC 9457, with the texts that every refusal of Paktwerk carries. */
export interface Problem {
  readonly code?: string;
  readonly field?: string;
  readonly texts?: { readonly de: string; readonly en: string };
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface RequestOptions {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly replica?: number;
  readonly retries?: number;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

/** `person`: undefined asks without a token. A type parameter says what the test reads of the answer. */
export interface Client {
  request<T = Problem>(
    person: string | undefined,
    method: Method,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Answer<T>>;
  /** The same, but anything other than success is an error that shows the problem. */
  ok<T>(person: string | undefined, method: Method, path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>>;
  get<T>(person: string | undefined, path: string, options?: RequestOptions): Promise<T>;
  post<T>(person: string | undefined, path: string, body: unknown, options?: RequestOptions): Promise<Answer<T>>;
  token(person: string): Promise<string>;
}

export interface Surroundings {
  urlsOf(service: string): readonly string[];
  tokenFor(person: string): Promise<string>;
  /** Hears what is told about people. */
  readonly personal?: { heard(path: string, body: unknown): void };
}

const TOKEN_LIFE_MS = 5 * 60_000;

export const createClient = (world: Surroundings): Client => {
  const turn = new Map<string, number>();
  const tokens = new Map<string, { readonly value: string; readonly until: number }>();

  /** Any replica in turn, or the one that is asked for. */
  const urlOf = (path: string, replica: number | undefined): string => {
    const service = path.split('/')[2] ?? '';
    const urls = world.urlsOf(service);
    const next = (turn.get(service) ?? 0) + 1;
    if (replica === undefined) turn.set(service, next);
    return urls[(replica ?? next) % urls.length]!;
  };

  const token = async (person: string): Promise<string> => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.value;
    const value = await world.tokenFor(person);
    tokens.set(person, { value, until: Date.now() + TOKEN_LIFE_MS });
    return value;
  };

  /** One request; connection failures and 503 are tried again with the same Idempotency-Key. */
  const request = async <T>(
    person: string | undefined,
    method: Method,
    path: string,
    body?: unknown,
    { key = randomUUID(), headers = {}, replica, retries = 40 }: RequestOptions = {},
  ): Promise<Answer<T>> => {
    world.personal?.heard(path, body);
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await fetch(`${urlOf(path, replica)}${path}`, {
          method,
          headers: {
            ...(person ? { authorization: `Bearer ${await token(person)}` } : {}),
            ...(method === 'GET' ? {} : { 'idempotency-key': key }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
          signal: AbortSignal.timeout(20_000),
        });
        const text = await answer.text();
        if (answer.status === 503 && attempt < retries) {
          await sleep(Math.min(1000, 100 * (attempt + 1)));
          continue;
        }
        const isJson = text !== '' && (answer.headers.get('content-type') ?? '').includes('json');
        const parsed = isJson ? (JSON.parse(text) as unknown) : text === '' ? undefined : text;
        return { status: answer.status, body: parsed as T, headers: answer.headers };
      } catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        if (attempt >= retries) throw new Error(`${method} ${path}: ${messageOf(cause)}`, { cause: error });
        await sleep(Math.min(1000, 50 * (attempt + 1)));
      }
    }
  };

  const ok = async <T>(
    person: string | undefined,
    method: Method,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Answer<T>> => {
    const answer = await request<T>(person, method, path, body, options);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} as ${person ?? 'nobody'}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };

  return {
    request,
    ok,
    token,
    get: async <T>(person: string | undefined, path: string, options?: RequestOptions) =>
      (await ok<T>(person, 'GET', path, undefined, options)).body,
    post: (person, path, body, options) => ok(person, 'POST', path, body, options),
  };
};

/** Waits for a fact, not for a time. → the first thing that is neither undefined nor false */
export const eventually = async <T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 20_000, what = 'the condition' }: { readonly timeoutMs?: number; readonly what?: string } = {},
): Promise<Exclude<T, false | undefined>> => {
  let last: unknown;
  for (const until = Date.now() + timeoutMs; ;) {
    try {
      const found = await condition();
      if (found !== undefined && found !== false) return found as Exclude<T, false | undefined>;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until)
      throw new Error(`Waited ${timeoutMs} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(50);
  }
};
