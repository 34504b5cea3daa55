import { useState } from 'react';
import { addressOf, sendForFile } from '../api/client';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { saveBlob } from '../lib/save-file';
import { FoundCells, MAX_BYTES, Unseen, nameOfChoice, withoutEnding } from '../sheet-import/found-in-file';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { useLanguage } from '../texts/language';
import { sheetImportTexts } from '../texts/sheet-import';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/choice';
import { Alert } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import { Facts, Section } from '../ui/section';
import { useToasts } from '../ui/toasts';
import type { Draft, ImportMode, Preview } from './types';

interface Choice {
  readonly file: File;
  readonly mode: ImportMode;
  /** Tells two files apart where a try is made again. */
  readonly of: string;
}
const choiceOf = (file: File, mode: ImportMode): Choice => ({ file, mode, of: nameOfChoice(file) });

const Findings = ({ preview: { findings } }: { preview: Preview }) => {
  const t = useTexts(draftTexts).import;
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Alert kind="info" title={t.findings}>
      <ul>
        {findings.map((finding) => (
          <li key={finding.code}>{finding[language]}</li>
        ))}
      </ul>
    </Alert>
  );
};

const Result = ({ preview }: { preview: Preview }) => {
  const t = useTexts(draftTexts).import;
  const common = useTexts(sheetImportTexts);
  const f = useFormat();
  const { errors, rows, after, before, problems } = preview;
  const sum = ({ lines, requestedCents }: typeof before): string => t.sum({ n: lines, amount: f.euro(requestedCents) });
  return (
    <div data-import-errors={errors}>
      <Alert kind={errors > 0 ? 'danger' : 'success'} title={errors > 0 ? common.wrong({ n: errors }) : t.right({ n: rows })} live="status">
        <p>{errors > 0 ? common.wrongHint : common.rightHint}</p>
      </Alert>
      <Facts
        of={[
          [t.before, sum(before)],
          [t.after, after && sum(after)],
        ]}
      />
      <Unseen {...preview} />
      <Findings preview={preview} />
      <FoundCells problems={problems} />
    </div>
  );
};

/** Lines out of a spreadsheet: template, preview, the file back with marks, and only then the change. */
export const LineImport = ({ draft, etag }: { draft: Draft; etag: string | null }) => {
  const t = useTexts(draftTexts).import;
  const common = useTexts(sheetImportTexts);
  const language = useLanguage();
  const { show } = useToasts();
  const { draftId, callId } = draft;
  const path = { draftId };
  const [files, setFiles] = useState<readonly File[]>([]);
  const [mode, setMode] = useState<ImportMode>('replace');
  const [preview, setPreview] = useState<Preview>();
  const [file] = files;

  const checkLines = useSend('/api/applications/v1/drafts/{draftId}/lines/check');
  const replaceLines = useSend('/api/applications/v1/drafts/{draftId}/lines', 'put');
  const appendLines = useSend('/api/applications/v1/drafts/{draftId}/lines');
  const check = useAction({
    send: (chosen: Choice, key) => checkLines({ parameters: { path, query: { mode: chosen.mode } }, body: chosen.file }, key),
    onDone: setPreview,
    onRefused: () => setPreview(undefined),
  });
  const marked = useAction({
    send: (chosen: Choice, key) =>
      sendForFile(
        addressOf('/api/applications/v1/drafts/{draftId}/lines/marked', { path, query: { mode: chosen.mode, language } }),
        chosen.file,
        key,
      ),
    onDone: (content: Blob, chosen) => saveBlob(common.markedName({ name: withoutEnding(chosen.file) }), content),
  });
  const takeOver = useAction({
    send: ({ file: body, mode: how, version }: Choice & { version: string | null }, key) =>
      (how === 'replace' ? replaceLines : appendLines)({ parameters: { path }, body, version }, key),
    onDone: ({ lines }) => {
      show({ kind: 'success', text: t.done({ n: lines.length }) });
      setFiles([]);
      setPreview(undefined);
    },
  });
  const choose = (chosen: readonly File[], how: ImportMode): void => {
    setFiles(chosen);
    setMode(how);
    setPreview(undefined);
    if (chosen[0]) void check.run(choiceOf(chosen[0], how));
  };
  return (
    <Section id="import" title={t.title} note={t.note}>
      <div className="pw-form">
        <p>
          <a
            className="kern-link"
            href={addressOf('/api/applications/v1/calls/{callId}/line-template.xlsx', { path: { callId }, query: { language } })}
            download
          >
            {common.template}
          </a>
        </p>
        <RadioGroup
          label={t.mode}
          value={mode}
          options={[
            { value: 'replace', label: t.modes.replace },
            { value: 'append', label: t.modes.append },
          ]}
          onChange={(how) => choose(files, how === '' ? mode : how)}
        />
        <FileField
          label={common.file}
          accept={['.xlsx']}
          kinds="XLSX"
          maxBytes={MAX_BYTES}
          value={files}
          onChange={(chosen) => choose(chosen, mode)}
        />
        <p role="status" className="pw-muted">
          {check.isBusy ? common.checking : ''}
        </p>
        <Refusal problem={check.problem ?? marked.problem ?? takeOver.problem} title={common.refused} />
        {preview && <Result preview={preview} />}
        {preview && file && (
          <div className="pw-buttons">
            {preview.problems.length > 0 && (
              <Button icon="download" isBusy={marked.isBusy} onClick={() => void marked.run(choiceOf(file, mode))}>
                {common.marked}
              </Button>
            )}
            {preview.errors === 0 && (
              <Button
                variant="primary"
                isBusy={takeOver.isBusy}
                onClick={() => void takeOver.run({ ...choiceOf(file, mode), version: etag })}
              >
                {mode === 'replace' ? t.replace({ n: preview.before.lines }) : t.append}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
};
