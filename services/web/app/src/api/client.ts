import { ApiError, problemOf } from './problem';
import type { Body, Read, ReadParameters, ReadPath, WriteMethod, WriteParameters, WritePath, Written } from './paths';

export interface Answer<T> {
  readonly body: T;
  /** The version of what was read, for the command that changes it. */
  readonly etag: string | null;
}

export let csrfToken = '';
/** The token of the signed-in session; only this page can have read it. */
export const setCsrfToken = (token: string): void => {
  csrfToken = token;
};

/** Told when an answer says that nobody is signed in, or that the session has changed in another tab. */
let sessionEnded: () => void = () => undefined;
export const onSessionEnd = (listener: () => void): void => {
  sessionEnded = listener;
};

/** How long a write is remembered, so that the reads after it wait until they have seen it. */
const REMEMBERED_MS = 30_000;
const written = new Map<string, { readonly position: string; readonly until: number }>();

export const serviceOf = (url: string): string => /^\/api\/([^/]+)\//.exec(url)?.[1] ?? '';

export const call = async (url: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ status: 0, code: 'offline' });
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (response.status === 401 || problem.problem.code === 'csrf-token-missing') sessionEnded();
  throw problem;
};

const answerOf = async <T>(response: Response): Promise<Answer<T>> => {
  const text = await response.text();
  return { body: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('etag') };
};

/** A document outside the services' descriptions: the session, the public catalogue, the operator's data. */
export const fetchDocument = async <T>(url: string, signal?: AbortSignal): Promise<Answer<T>> => {
  const after = written.get(serviceOf(url));
  const isRecent = after !== undefined && after.until > Date.now();
  const headers = { accept: 'application/json', ...(isRecent ? { 'paktwerk-after': after.position } : {}) };
  return answerOf<T>(await call(url, { headers, ...(signal ? { signal } : {}) }));
};

/** Puts the parts of an address together: `/v1/posts/{id}` and `{ path: { id } }`. */
export const addressOf = (path: string, parameters: { readonly path?: unknown; readonly query?: unknown } = {}): string => {
  const named = (parameters.path ?? {}) as Readonly<Record<string, string>>;
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((parameters.query ?? {}) as Readonly<Record<string, unknown>>)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${address}?${text}` : address;
};

export const get = <P extends ReadPath>(path: P, parameters: ReadParameters<P>, signal?: AbortSignal): Promise<Answer<Read<P>>> =>
  fetchDocument<Read<P>>(addressOf(path, parameters), signal);

export interface Command<P extends WritePath<M>, M extends WriteMethod = 'post'> {
  readonly path: P;
  readonly method: M;
  readonly parameters: WriteParameters<P, M>;
  readonly body: Body<P, M>;
  /** The version that the person saw. */
  readonly version?: string | null;
}

/** Sends a command. The key makes a repeat harmless, so whoever tries again passes the same one. */
export const send = async <P extends WritePath<M>, M extends WriteMethod>(
  command: Command<P, M>,
  key: string,
): Promise<Answer<Written<P, M>>> =>
  post<Written<P, M>>(addressOf(command.path, command.parameters), command.body, key, command.method, command.version);

/** The only kind of file that services read. */
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sentAs = (body: unknown): { readonly headers: Readonly<Record<string, string>>; readonly body: BodyInit } =>
  body instanceof Blob
    ? { headers: { 'content-type': SPREADSHEET }, body }
    : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };

/** Sends a file and gets one back. */
export const sendForFile = async (url: string, file: Blob, key: string): Promise<Blob> => {
  const headers = { 'x-csrf-token': csrfToken, 'idempotency-key': key, ...sentAs(file).headers };
  return (await call(url, { method: 'POST', headers, body: file })).blob();
};

export const post = async <T>(
  url: string,
  body: unknown,
  key: string,
  method: WriteMethod = 'post',
  version?: string | null,
): Promise<Answer<T>> => {
  const response = await call(url, {
    method: method.toUpperCase(),
    headers: {
      accept: 'application/json',
      'x-csrf-token': csrfToken,
      'idempotency-key': key,
      ...(version ? { 'if-match': version } : {}),
      ...sentAs(body).headers,
    },
    body: sentAs(body).body,
    // What says that one is gone gets through although the page goes.
    ...(method === 'delete' ? { keepalive: true } : {}),
  });
  const position = response.headers.get('paktwerk-position');
  if (position) written.set(serviceOf(url), { position, until: Date.now() + REMEMBERED_MS });
  return answerOf<T>(response);
};
