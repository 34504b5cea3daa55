import { fetchDocument, addressOf } from '../api/client';
import type { Read } from '../api/paths';
import type { Option } from '../ui/select';

/** Parties by what is typed of their name or key, for a choice: with their key, for many share a name. */
export const findParty = async (text: string, signal: AbortSignal): Promise<readonly Option[]> => {
  const url = addressOf('/api/directory/v1/parties', {
    query: { limit: 50, order: 'name' as const, ...(text.trim() ? { q: text.trim() } : {}) },
  });
  const { body } = await fetchDocument<Read<'/api/directory/v1/parties'>>(url, signal);
  return body.items.map((p) => ({ value: p.partyId, label: `${p.name} (${p.key})` }));
};
