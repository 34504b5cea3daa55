import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { BringFile } from '../attachments/bring-file';
import type { Attachment } from '../attachments/file-link';
import { WaitingFile } from '../attachments/waiting-file';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { draftTexts } from '../texts/draft';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import type { Draft } from './types';

const FILES = '/api/applications/v1/drafts/{draftId}/attachments';
const Item = ({ file, draftId, line }: { file: Attachment; draftId: string; line: number }) => {
  const { forLine } = useTexts(attachmentsTexts);
  const send = useSend('/api/applications/v1/drafts/{draftId}/attachments/{attachmentId}', 'delete');
  const path = { draftId, attachmentId: file.attachmentId };
  return (
    <WaitingFile file={file} remove={(key) => send({ parameters: { path }, body: undefined }, key)}>
      {line > 0 && ` · ${forLine({ n: String(line) })}`}
    </WaitingFile>
  );
};

/** Evidence and other files, each of them stored encrypted and looked at by a scanner where there is one. */
export const AttachmentsSection = ({ draft: { draftId, lines } }: { draft: Draft }) => {
  const t = useTexts(draftTexts).attachments;
  const { forLine } = useTexts(attachmentsTexts);
  const [lineId, setLineId] = useState('');
  const files = useQuery(read(FILES, { path: { draftId } }));
  const numberOf = (id: string | undefined): number => 1 + lines.findIndex((l) => l.lineId !== undefined && l.lineId === id);
  return (
    <Section id="anlagen" title={t.title} note={t.note}>
      <Loaded query={files} skeleton={{ lines: 2 }}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.none} />
          ) : (
            <ul className="pw-attachments">
              {items.map((file) => (
                <Item key={file.attachmentId} file={file} draftId={draftId} line={numberOf(file.lineId)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {lines.length > 0 && (
        <Select
          label={t.of}
          none={t.ofAll}
          isRequired={false}
          value={lineId}
          options={lines.slice(0, 200).map((l, i) => ({ value: l.lineId ?? '', label: forLine({ n: String(i + 1) }) }))}
          onChange={setLineId}
        />
      )}
      <BringFile label={t.add} to={addressOf(FILES, { path: { draftId }, query: { lineId } })} />
    </Section>
  );
};
