import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import type { ProofItem } from '../proofs-of-use/types';

/** What a grant is proven by, in order of time; of the past nobody asks. */
export const useProofs = (grantId: string, isNow: boolean): readonly ProofItem[] => {
  const { data } = useQuery({ ...read('/api/applications/v1/proofs-of-use', { query: { grantId, limit: 200 } }), enabled: isNow });
  return data?.items.toSorted((a, b) => a.to.localeCompare(b.to) || a.kind.localeCompare(b.kind)) ?? [];
};
