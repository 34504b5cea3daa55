import { useCallback, useRef, useState } from 'react';
import { useIntent } from './intent';
import { keepPlace } from '../keep-place';
import { problemOf, type FormProblem } from './problem';

export interface Action<B, R> {
  /** Does nothing while the same is under way; answers undefined then, and when it was refused. */
  run: (body: B) => Promise<R | undefined>;
  isBusy: boolean;
  /** Why the last try was refused; gone with the next one. */
  problem: FormProblem | undefined;
  /** The last try was accepted. */
  isDone: boolean;
}

interface Options<B, R> {
  /** Sends the command under this Idempotency-Key; throws an error with a `problem` when it is refused. */
  send: (body: B, key: string) => Promise<R>;
  onDone?: (result: R, body: B) => void;
  onRefused?: (problem: FormProblem) => void;
}

/**
 * One command at a time. Trying again after a lost answer sends the same key, so it is the same command; an answer of the service
 * settles it, and the next try is a new one.
 */
export const useAction = <B, R>(options: Options<B, R>): Action<B, R> => {
  const intent = useIntent();
  const isRunning = useRef(false);
  const latest = useRef(options);
  latest.current = options;
  const [state, setState] = useState<{ isBusy: boolean; isDone: boolean; problem?: FormProblem }>({ isBusy: false, isDone: false });
  const run = useCallback(
    async (body: B): Promise<R | undefined> => {
      if (isRunning.current) return undefined;
      isRunning.current = true;
      setState({ isBusy: true, isDone: false });
      try {
        const result = await latest.current.send(body, intent.keyFor(body));
        intent.settle();
        setState({ isBusy: false, isDone: true });
        keepPlace();
        latest.current.onDone?.(result, body);
        return result;
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) {
          setState({ isBusy: false, isDone: false });
          throw error;
        }
        if (problem.status !== 0 && problem.status < 500) intent.settle();
        setState({ isBusy: false, isDone: false, problem });
        latest.current.onRefused?.(problem);
        return undefined;
      } finally {
        isRunning.current = false;
      }
    },
    [intent],
  );
  return { run, isBusy: state.isBusy, isDone: state.isDone, problem: state.problem };
};
