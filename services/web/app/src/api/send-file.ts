import { call, csrfToken } from './client';

/** Sends a file of any kind. Its name stands in a header: it may name a person, and addresses are logged. */
export const sendFile = async <T>(url: string, file: File, key: string): Promise<T> => {
  const headers = {
    accept: 'application/json',
    'x-csrf-token': csrfToken,
    'idempotency-key': key,
    'content-type': 'application/octet-stream',
    'paktwerk-file-name': encodeURIComponent(file.name),
  };
  const response = await call(url, { method: 'POST', headers, body: file });
  return JSON.parse(await response.text()) as T;
};
