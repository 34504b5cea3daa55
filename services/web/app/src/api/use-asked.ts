import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../lib/use-settled';
import { send, serviceOf } from './client';
import type { Body, WriteParameters, WritePath, Written } from './paths';

/**
 * What the service says by its own rules to what is being filled in, asked once that rests; nothing is stored by it. Undefined where something is missing yet,
 * or the service refuses it. What else the answer depends on, a version, stands in `also`.
 */
export const useAsked = <P extends WritePath>(
  path: P,
  parameters: WriteParameters<P>,
  body: Body<P> | undefined,
  also: readonly unknown[] = [],
): { readonly answer: Written<P> | undefined; readonly error: Error | null; readonly isAsking: boolean } => {
  const asked = useSettled(body === undefined ? '' : JSON.stringify(body));
  const { data, error, isFetching } = useQuery({
    queryKey: [serviceOf(path), path, parameters, ...also, asked],
    queryFn: async () =>
      (await send<P, 'post'>({ path, method: 'post', parameters, body: JSON.parse(asked) as Body<P> } as never, crypto.randomUUID())).body,
    enabled: asked !== '',
    retry: false,
    placeholderData: keepPreviousData,
  });
  return asked === '' ? { answer: undefined, error: null, isAsking: false } : { answer: data, error, isAsking: isFetching };
};
