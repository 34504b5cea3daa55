import { ATTACHMENT_KINDS } from '@paktwerk/platform';
import { InstantString, OneOf, Type, View } from '@paktwerk/kernel';
import { SCAN_STATES } from './entity';

const Text = Type.String();

export const AttachmentView = View('AttachmentView', {
  attachmentId: Text,
  name: Text,
  kind: OneOf(ATTACHMENT_KINDS, { description: 'By its bytes, not by its name' }),
  sizeBytes: Type.Integer(),
  sha256: Text,
  state: OneOf(SCAN_STATES, { description: '`not-scanned`: no scanner is configured; `quarantined`: it waits for it' }),
  found: Type.Optional(Type.String({ description: 'What the scanner found' })),
  lineId: Type.Optional(Text),
  scanAgainAt: Type.Optional(
    InstantString({ description: 'The scanner was there and could not look at it; asked again then, in real time' }),
  ),
  uploadedAt: InstantString(),
  applicationId: Type.Optional(Text),
});
export const AttachmentListView = View('AttachmentListView', { items: Type.Array(AttachmentView) });
