/** RFC 9457 with this project's additions. */
export interface Problem {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  texts?: { de?: string; en?: string };
  [extension: string]: unknown;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.texts?.de ?? problem.detail ?? problem.title ?? problem.code);
  }
}

let csrfToken = '';
/** The token of the signed-in session; only this page can have read it. */
export const setCsrfToken = (token: string): void => {
  csrfToken = token;
};

const asError = async (response: Response): Promise<ApiError> => {
  const text = await response.text();
  try {
    return new ApiError({ code: `http-${response.status}`, ...(JSON.parse(text) as object), status: response.status });
  } catch {
    return new ApiError({ status: response.status, code: `http-${response.status}`, detail: text.slice(0, 200) || response.statusText });
  }
};

const call = async (url: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ status: 0, code: 'offline' });
  }
  if (!response.ok) throw await asError(response);
  return response;
};

export interface Answer<T> {
  body: T;
  etag: string | null;
  position: string | null;
}

export const get = async <T>(url: string, options: { signal?: AbortSignal; after?: string } = {}): Promise<Answer<T>> => {
  const response = await call(url, {
    headers: { accept: 'application/json', ...(options.after ? { 'paktwerk-after': options.after } : {}) },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return { body: (await response.json()) as T, etag: response.headers.get('etag'), position: response.headers.get('paktwerk-position') };
};

/** Sends a command. The key makes a repeat harmless, so a caller that tries again passes the same one. */
export const command = async <T>(
  url: string,
  body: unknown,
  options: { key: string; version?: string | null; method?: string },
): Promise<Answer<T>> => {
  const response = await call(url, {
    method: options.method ?? 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': csrfToken,
      'idempotency-key': options.key,
      ...(options.version ? { 'if-match': options.version } : {}),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return {
    body: (text ? JSON.parse(text) : undefined) as T,
    etag: response.headers.get('etag'),
    position: response.headers.get('paktwerk-position'),
  };
};
