import { DateOnly, InstantString, Type } from '@paktwerk/kernel';

const Text = Type.String();

/** One sentence of a history: what became known when, of which day, by whom. */
export const HistoryEntry = Type.Object({
  at: InstantString(),
  effectiveOn: DateOnly(),
  sentence: Type.String({ description: 'In German, the language of the files' }),
  sentenceEn: Type.String({ description: 'The same in English; what people wrote stands there as they wrote it' }),
  actor: Type.Object({ role: Text, organisation: Text, name: Type.Optional(Text) }),
  eventType: Text,
  position: Text,
});
