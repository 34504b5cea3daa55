import { addressOf } from '../api/client';
import type { Read } from '../api/paths';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { Badge, type Kind } from '../ui/feedback';

export type Attachment = Read<'/api/applications/v1/attachments'>['items'][number];

const KIND_OF: Readonly<Record<Attachment['state'], Kind | 'neutral'>> = {
  'not-scanned': 'neutral',
  quarantined: 'warning',
  clean: 'success',
  infected: 'danger',
};

/** The name of a file, which leads to it where it may be had; it is saved, never shown in the page. */
export const FileLink = ({ file: { attachmentId, name, state } }: { file: Attachment }) =>
  state === 'clean' || state === 'not-scanned' ? (
    <a
      className="kern-link"
      href={addressOf('/api/applications/v1/attachments/{attachmentId}/content', { path: { attachmentId } })}
      download={name}
    >
      {name}
    </a>
  ) : (
    <strong>{name}</strong>
  );

/** What the scanner said of it. */
export const ScanState = ({ file: { state, found, scanAgainAt } }: { file: Attachment }) => {
  const { states, again } = useTexts(attachmentsTexts);
  const f = useFormat();
  return (
    <>
      <Badge kind={KIND_OF[state]}>{states[state]}</Badge>
      {found !== undefined && <span className="pw-muted"> {found}</span>}
      {scanAgainAt !== undefined && <span className="pw-muted"> {again({ at: f.instant(scanAgainAt) })}</span>}
    </>
  );
};
