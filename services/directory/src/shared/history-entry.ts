import { DateOnly, InstantString, Type } from '@paktwerk/kernel';

const Text = Type.String();

/** One sentence of a history: what became known when, of which day, by whom. */
export const HistoryEntry = Type.Object({
  at: InstantString(),
  effectiveOn: DateOnly(),
  sentence: Text,
  actor: Type.Object({ role: Text, organisation: Text, name: Type.Optional(Text) }),
  eventType: Text,
  position: Text,
});
