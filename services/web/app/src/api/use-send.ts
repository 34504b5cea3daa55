import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { send, serviceOf, type Command } from './client';
import type { WriteMethod, WritePath, Written } from './paths';
import { ApiError } from './problem';

type Sent<P extends WritePath<M>, M extends WriteMethod> = Omit<Command<P, M>, 'path' | 'method'>;

/**
 * Sends one kind of command under a person's key (`useAction` and `useBodyForm` make them). Afterwards every read of the service asks
 * again and waits for this write; also after a version that was stale, because what is shown then is not what holds.
 */
export const useSend = <P extends WritePath<M>, M extends WriteMethod = 'post'>(
  path: P,
  method: M = 'post' as M,
): ((sent: Sent<P, M>, key: string) => Promise<Written<P, M>>) => {
  const client = useQueryClient();
  return useCallback(
    async (sent, key) => {
      const refresh = (): void => void client.invalidateQueries({ queryKey: [serviceOf(path)] });
      try {
        const { body } = await send<P, M>({ ...sent, path, method }, key);
        refresh();
        return body;
      } catch (error) {
        if (error instanceof ApiError && error.problem.status === 412) refresh();
        throw error;
      }
    },
    [client, path, method],
  );
};
