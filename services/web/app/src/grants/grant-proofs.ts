import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import type { ProofItem } from '../proofs-of-use/types';

/** What a grant is proven by, in order of time; of the past nobody asks. That there is none is known when `query` has answered. */
export const useProofs = (grantId: string, isNow: boolean) => {
  const query = useQuery({ ...read('/api/applications/v1/proofs-of-use', { query: { grantId, limit: 200 } }), enabled: isNow });
  const proofs: readonly ProofItem[] = query.data?.items.toSorted((a, b) => a.to.localeCompare(b.to) || a.kind.localeCompare(b.kind)) ?? [];
  return { proofs, query };
};
