import { fetchDocument, addressOf } from '../api/client';
import type { Read } from '../api/paths';
import type { Option } from '../ui/select';

type Party = Read<'/api/directory/v1/parties'>['items'][number];

/** Parties by what is typed of their name or key, for a choice: with their key, for many share a name. */
const find = async (text: string, signal: AbortSignal, valueOf: (party: Party) => string): Promise<readonly Option[]> => {
  const url = addressOf('/api/directory/v1/parties', {
    query: { limit: 50, order: 'name' as const, ...(text.trim() ? { q: text.trim() } : {}) },
  });
  const { body } = await fetchDocument<Read<'/api/directory/v1/parties'>>(url, signal);
  return body.items.map((p) => ({ value: valueOf(p), label: `${p.name} (${p.key})` }));
};

export const findParty = (text: string, signal: AbortSignal): Promise<readonly Option[]> => find(text, signal, (p) => p.partyId);
/** The same for what names a party by its key. */
export const findPartyKey = (text: string, signal: AbortSignal): Promise<readonly Option[]> => find(text, signal, (p) => p.key);
