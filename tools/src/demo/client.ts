import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, messageOf, PlainError } from '@paktwerk/local-stack';

/** The key says what the request means, so a repeat of the same wish is recognised whenever it comes. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

const TOKEN_LIFE_MS = 10 * 60_000;
const PATIENCE_MS = 60_000;

/** RFC 9457, as far as the demo reads it. */
interface Problem {
  readonly code?: string;
  readonly detail?: string;
}

export class ApiError extends Error {
  readonly code: string | undefined;

  constructor(
    what: string,
    readonly status: number,
    answered: Problem | string,
  ) {
    const { code, detail } = typeof answered === 'string' ? { code: undefined, detail: answered.slice(0, 300) } : answered;
    super(`${what}: ${status} ${code ?? ''} ${detail ?? ''}`.trim());
    this.name = 'ApiError';
    this.code = code;
  }
}

export interface DemoFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Api {
  get<T>(person: string, path: string): Promise<T>;
  post<T>(person: string, path: string, body: unknown, key?: string): Promise<T>;
  attach<T>(person: string, path: string, file: DemoFile): Promise<T>;
}

interface Wish {
  readonly person: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly file?: DemoFile;
  readonly key?: string;
}

/** Asks for a person's token once in ten minutes. */
function rememberTokens(token: (person: string) => Promise<string>): (person: string) => Promise<string> {
  const tokens = new Map<string, { readonly value: Promise<string>; readonly until: number }>();
  return (person) => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.value;
    const value = token(person).catch((error: unknown) => {
      tokens.delete(person);
      throw error;
    });
    tokens.set(person, { value, until: Date.now() + TOKEN_LIFE_MS });
    return value;
  };
}

/**
 * The public API as a demo person. Whatever goes wrong on the way is tried again with the same key for a minute: a service may be
 * killed while the demo loads, and a repeat adds nothing.
 */
export function createApi(o: { readonly urlOf: (path: string) => string; readonly token: (person: string) => Promise<string> }): Api {
  const tokenOf = rememberTokens(o.token);

  async function attempt({ person, method, path, body, file, key }: Wish): Promise<{ readonly status: number; readonly body: unknown }> {
    const answer = await fetch(o.urlOf(path) + path, {
      method,
      headers: {
        authorization: `Bearer ${await tokenOf(person)}`,
        ...(key === undefined ? {} : { 'idempotency-key': key, 'content-type': file ? 'application/octet-stream' : 'application/json' }),
        ...(file ? { 'paktwerk-file-name': encodeURIComponent(file.name) } : {}),
      },
      ...(method === 'GET' ? {} : { body: file ? new Uint8Array(file.bytes) : JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, body: isJson && text ? (JSON.parse(text) as unknown) : text };
  }

  async function request<T>(wish: Wish): Promise<T> {
    const what = `${wish.method} ${wish.path} as ${wish.person}`;
    const until = Date.now() + PATIENCE_MS;
    for (let pauseMs = 100; ; pauseMs = Math.min(2000, pauseMs * 2)) {
      const failure = await attempt(wish).then(
        ({ status, body }): { readonly answered: T } | Error => {
          if (status < 300) return { answered: body as T };
          const refused = new ApiError(what, status, body as Problem | string);
          if (status < 500 && status !== 429 && refused.code !== 'idempotency-key-in-use') throw refused;
          return refused;
        },
        (error: unknown) => {
          if (error instanceof PlainError && error.isFinal) throw error;
          const cause = error instanceof Error ? error.cause : undefined;
          return new Error(`${what}: ${codeOf(cause) ?? messageOf(error)}`);
        },
      );
      if (!(failure instanceof Error)) return failure.answered;
      if (Date.now() > until) throw failure;
      await sleep(pauseMs);
    }
  }

  return {
    get: (person, path) => request({ person, method: 'GET', path }),
    attach: (person, path, file) => request({ person, method: 'POST', path, file, key: keyOf(person, path, file.name) }),
    post: (person, path, body, key = keyOf(person, path, body)) => request({ person, method: 'POST', path, body, key }),
  };
}
