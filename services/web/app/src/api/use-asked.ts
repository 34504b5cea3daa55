import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../lib/use-settled';

/**
 * What the service says by its own rules to what is being filled in, asked once that rests; nothing is stored by it. Undefined where something is missing yet,
 * or the service refuses it.
 */
export const useAsked = <B, A>(
  key: readonly unknown[],
  body: B | undefined,
  ask: (body: B) => Promise<A>,
): { readonly answer: A | undefined; readonly error: Error | null } => {
  const asked = useSettled(body === undefined ? '' : JSON.stringify(body));
  const { data, error } = useQuery({
    queryKey: [...key, asked],
    queryFn: () => ask(JSON.parse(asked) as B),
    enabled: asked !== '',
    retry: false,
    placeholderData: keepPreviousData,
  });
  return asked === '' ? { answer: undefined, error: null } : { answer: data, error };
};
