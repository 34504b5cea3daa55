import { DateOnly, DistrictKey, Id, InstantString, OneOf, Type, View } from '@paktwerk/kernel';
import { HistoryEntry } from '../history/entry';

const Text = Type.String();
export const VOLUME_PARTS = ['application', 'grant', 'forwarding', 'extension', 'change', 'proof'] as const;
export type VolumePart = (typeof VOLUME_PARTS)[number];

const Rule = Type.Object(
  { version: Type.Integer(), validFrom: DateOnly(), publishedOn: DateOnly(), source: Text },
  { description: 'The rules that it was decided on, and where they are written down' },
);
const Entry = Type.Object({
  ...HistoryEntry.properties,
  part: OneOf(VOLUME_PARTS, { description: 'In which part of the file it stands' }),
  eventId: Text,
  rule: Type.Optional(Rule),
});
const Note = Type.Object({
  noteId: Id('anote'),
  about: Type.Optional(Type.String({ description: 'The position of the event that it is about' })),
  text: Text,
  at: InstantString(),
  by: Type.Optional(Text),
});

export const VolumeView = View('VolumeView', {
  applicationId: Id('app'),
  fileNumber: Text,
  programmeId: Text,
  district: DistrictKey(),
  applicantName: Text,
  entries: Type.Array(Entry, { description: 'Everything that was known, in the order in which it became known' }),
  instants: Type.Array(InstantString(), { description: 'When something became known, until today: the steps of the knowledge date' }),
  notes: Type.Array(Note, { description: 'Of all auditors, oldest first' }),
});
