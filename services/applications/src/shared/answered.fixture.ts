import { derivedId } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';

const file = (name: string): SubmittedAttachment => ({
  attachmentId: derivedId('att', name),
  kind: 'pdf',
  sizeBytes: 1,
  sha256: name.padEnd(64, '0'),
});
export const FILE = file('a');
export const OTHER_FILE = file('b');
