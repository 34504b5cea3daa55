import { useRef, useState } from 'react';
import { ApiError, command } from './api';

export interface Sending {
  readonly busy: boolean;
  readonly error?: ApiError;
  /** The last command was accepted. */
  readonly done?: boolean;
}
export type Send = <T>(url: string, body: unknown, version?: string | null) => Promise<T | undefined>;

/**
 * One command at a time. Trying again after a lost answer sends the same key, so it is the same command. `onDone` is also called
 * after a stale version: what is shown must be loaded again.
 */
export const useSend = (onDone: () => void): Sending & { send: Send } => {
  const key = useRef<{ of: string; key: string } | undefined>(undefined);
  const [state, setState] = useState<Sending>({ busy: false });
  const send: Send = async <T>(url: string, body: unknown, version?: string | null) => {
    const of = `${url} ${JSON.stringify(body)} ${version ?? ''}`;
    if (key.current?.of !== of) key.current = { of, key: crypto.randomUUID() };
    setState({ busy: true });
    try {
      const answer = await command<T>(url, body, { key: key.current.key, ...(version === undefined ? {} : { version }) });
      setState({ busy: false, done: true });
      key.current = undefined;
      onDone();
      return answer.body;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // An answer of the service settles this command; the next click is a new one.
      if (error.problem.status !== 0 && error.problem.status < 500) key.current = undefined;
      setState({ busy: false, error });
      if (error.problem.status === 412) onDone();
      return undefined;
    }
  };
  return { ...state, send };
};
