import type { Commands } from '@paktwerk/event-store';
import { personDecider, personStream } from './state';

/** The entry of a human that was there first, of several that were found or said to be one. */
export const firstEntryOf = async (commands: Commands, personId: string): Promise<string> => {
  const seen = new Set<string>();
  for (let id = personId; ;) {
    seen.add(id);
    const { state } = await commands.load(personStream(id), personDecider);
    if (state.kind === 'none' || state.firstId === undefined || seen.has(state.firstId)) return id;
    id = state.firstId;
  }
};
