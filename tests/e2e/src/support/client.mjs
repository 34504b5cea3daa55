/** A client of the public API: one person, bearer tokens, any replica of a service; retries reads and 503s, never blindly a write without its key. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export const createClient = ({ urlsOf, tokenFor, personal }) => {
  const turn = new Map();
  const tokens = new Map();
  const urlOf = (service, replica) => {
    const urls = urlsOf(service);
    const i = replica ?? (turn.set(service, (turn.get(service) ?? 0) + 1), turn.get(service));
    return urls[i % urls.length];
  };
  const token = async (person) => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.value;
    const value = await tokenFor(person);
    tokens.set(person, { value, until: Date.now() + 5 * 60_000 });
    return value;
  };
  const serviceOf = (path) => path.split('/')[2];

  /** One request; answers { status, body, headers }. Connection failures and 503 are tried again with the same Idempotency-Key. */
  const request = async (person, method, path, body, { key = randomUUID(), headers = {}, replica, retries = 40 } = {}) => {
    personal?.heard(path, body);
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await fetch(`${urlOf(serviceOf(path), replica)}${path}`, {
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
        const parsed = text === '' ? undefined : (answer.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : text;
        if (answer.status === 503 && attempt < retries) {
          await sleep(Math.min(1000, 100 * (attempt + 1)));
          continue;
        }
        return { status: answer.status, body: parsed, headers: answer.headers };
      } catch (error) {
        if (attempt >= retries) throw new Error(`${method} ${path}: ${error.cause?.message ?? error.message}`);
        await sleep(Math.min(1000, 50 * (attempt + 1)));
      }
    }
  };

  /** The same, but anything other than success is an error that shows the problem. */
  const ok = async (...args) => {
    const answer = await request(...args);
    if (answer.status >= 300) throw new Error(`${args[1]} ${args[2]} as ${args[0]}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  return {
    request,
    ok,
    token,
    get: async (person, path, options) => (await ok(person, 'GET', path, undefined, options)).body,
    post: (person, path, body, options) => ok(person, 'POST', path, body, options),
  };
};

/** Waits for a fact, not for a time. */
export const eventually = async (condition, { timeoutMs = 20_000, what = 'the condition' } = {}) => {
  const until = Date.now() + timeoutMs;
  let last;
  for (;;) {
    try {
      last = await condition();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until)
      throw new Error(`Waited ${timeoutMs} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(50);
  }
};
