import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf, serviceOf } from '../api/client';
import { read } from '../api/queries';
import { sendFile } from '../api/send-file';
import { useSend } from '../api/use-send';
import { FileLink, ScanState, type Attachment } from '../attachments/file-link';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { draftTexts } from '../texts/draft';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { useLocale } from '../ui/ui-texts';
import { showBytes } from '../ui/values';
import type { Draft } from './types';

const FILES = '/api/applications/v1/drafts/{draftId}/attachments';
const MAX_BYTES = 20_000_000;
const ACCEPT = ['.pdf', '.png', '.jpg', '.jpeg', '.xlsx'];

const Item = ({ file, draftId, line }: { file: Attachment; draftId: string; line: number }) => {
  const t = useTexts(draftTexts).attachments;
  const { forLine } = useTexts(attachmentsTexts);
  const locale = useLocale();
  const { attachmentId, name, state } = file;
  const send = useSend('/api/applications/v1/drafts/{draftId}/attachments/{attachmentId}', 'delete');
  const remove = useAction({ send: (_: string, key) => send({ parameters: { path: { draftId, attachmentId } }, body: undefined }, key) });
  return (
    <li data-attachment={state}>
      <div>
        <FileLink file={file} />{' '}
        <span className="pw-muted">
          {showBytes(file.sizeBytes, locale)}
          {line > 0 && ` · ${forLine({ n: String(line) })}`}
        </span>{' '}
        <ScanState file={file} />
      </div>
      <Refusal problem={remove.problem} title={t.refused} />
      <Button size="small" variant="tertiary" icon="delete" isBusy={remove.isBusy} onClick={() => void remove.run(attachmentId)}>
        {t.remove({ name })}
      </Button>
    </li>
  );
};

/** Evidence and other files, each of them stored encrypted and looked at by a scanner where there is one. */
export const AttachmentsSection = ({ draft: { draftId, lines } }: { draft: Draft }) => {
  const t = useTexts(draftTexts).attachments;
  const { forLine } = useTexts(attachmentsTexts);
  const client = useQueryClient();
  const [lineId, setLineId] = useState('');
  const { data } = useQuery(read(FILES, { path: { draftId } }));
  const add = useAction({
    send: ({ file, of }: { file: File; of: string; name: string; size: number }, key) =>
      sendFile<Attachment>(addressOf(FILES, { path: { draftId }, query: { lineId: of } }), file, key),
    onDone: () => void client.invalidateQueries({ queryKey: [serviceOf(FILES)] }),
  });
  const numberOf = (id: string | undefined): number => 1 + lines.findIndex((l) => l.lineId !== undefined && l.lineId === id);
  const items = data?.items ?? [];
  return (
    <Section id="anlagen" title={t.title} note={t.note}>
      {items.length === 0 && <EmptyState title={t.none} />}
      <ul className="pw-attachments">
        {items.map((file) => (
          <Item key={file.attachmentId} file={file} draftId={draftId} line={numberOf(file.lineId)} />
        ))}
      </ul>
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
      <FileField
        label={t.add}
        accept={ACCEPT}
        kinds="PDF, PNG, JPEG, XLSX"
        maxBytes={MAX_BYTES}
        value={[]}
        onChange={([file]) => file && void add.run({ file, of: lineId, name: file.name, size: file.size })}
      />
      <p role="status" className="pw-muted">
        {add.isBusy ? t.sending : ''}
      </p>
      <Refusal problem={add.problem} title={t.refused} />
    </Section>
  );
};
