import { useState } from 'react';
import { addressOf, sendForFile } from '../api/client';
import type { Written } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { saveBlob } from '../lib/save-file';
import { FoundCells, MAX_BYTES, Unseen, nameOfChoice, withoutEnding } from '../sheet-import/found-in-file';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { occupancyImportTexts } from '../texts/occupancy-import';
import { sheetImportTexts } from '../texts/sheet-import';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Alert, Progress } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count } from '../ui/table/sheet';

const ROUTE = '/api/staffing/v1/plan/occupancies';
/** So many rows go into one request: few enough to see it move, many enough to be fast. */
const PART = 200;

type Preview = Written<`${typeof ROUTE}/check`>;
type Outcome = Written<typeof ROUTE>['outcomes'][number];
/** What became of the rows so far. */
interface Told {
  readonly total: number;
  readonly outcomes: readonly Outcome[];
}
const of = ({ outcomes }: Told, outcome: Outcome['outcome']): readonly Outcome[] => outcomes.filter((one) => one.outcome === outcome);

const Result = ({ preview }: { preview: Preview }) => {
  const t = useTexts(occupancyImportTexts);
  const common = useTexts(sheetImportTexts);
  const { errors, adds = 0, there, problems } = preview;
  return (
    <div data-import-errors={errors}>
      <Alert kind={errors > 0 ? 'danger' : 'success'} title={errors > 0 ? common.wrong({ n: errors }) : t.right({ n: adds })} live="status">
        <p>{errors > 0 ? common.wrongHint : common.rightHint}</p>
        {there > 0 && <p>{t.there({ n: there })}</p>}
        {errors === 0 && adds > 0 && <p>{t.costs}</p>}
      </Alert>
      <Unseen {...preview} />
      <FoundCells problems={problems} />
    </div>
  );
};

const Done = ({ told, isOver }: { told: Told; isOver: boolean }) => {
  const t = useTexts(occupancyImportTexts);
  const language = useLanguage();
  const refused = of(told, 'refused');
  const nothing = of(told, 'nothing').length;
  const columns: readonly Column<Outcome>[] = [
    { id: 'row', header: t.row, isRowHeader: true, text: (one) => String(one.row), value: (one) => count(one.row) },
    { id: 'why', header: t.why, text: (one) => one.refusal?.[language] ?? '' },
  ];
  return (
    <>
      {isOver && (
        <Alert kind="success" title={t.done({ n: of(told, 'done').length })} live="status">
          {nothing > 0 && <p>{t.nothing({ n: nothing })}</p>}
        </Alert>
      )}
      {refused.length > 0 && (
        <>
          <Alert kind="warning" title={t.refused({ n: refused.length })}>
            <p>{t.refusedHint}</p>
          </Alert>
          <PlainTable
            caption={t.refused({ n: refused.length })}
            columns={columns}
            rows={refused}
            rowId={(one) => String(one.row)}
            exportAs={{ name: 'paktwerk-nicht-eingetragen' }}
          />
        </>
      )}
    </>
  );
};

const isReadable = (file: File): Promise<boolean> =>
  new Promise((settle) => {
    const reader = new FileReader();
    reader.onload = () => settle(true);
    reader.onerror = () => settle(false);
    reader.readAsArrayBuffer(file.slice(0, 1));
  });

/** Occupancies out of a spreadsheet: template, check of the whole file, the file back with marks, and only then row by row. */
export const ImportOccupancies = ({ onClose }: { onClose: () => void }) => {
  const t = useTexts(occupancyImportTexts);
  const common = useTexts(sheetImportTexts);
  const f = useFormat();
  const language = useLanguage();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [told, setTold] = useState<Told>();
  /** Whether failures are those of this file: with another one they are gone. */
  const [isTried, setTried] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [file] = files;

  const checkFile = useSend(`${ROUTE}/check`);
  const sendPart = useSend(ROUTE);
  const check = useAction({
    send: (chosen: { file: File; of: string }, key) => checkFile({ parameters: {}, body: chosen.file }, key),
    onDone: setPreview,
    onRefused: () => setPreview(undefined),
  });
  const marked = useAction({
    send: (chosen: { file: File; of: string }, key) => sendForFile(addressOf(`${ROUTE}/marked`, { query: { language } }), chosen.file, key),
    onDone: (content: Blob, chosen) => saveBlob(common.markedName({ name: withoutEnding(chosen.file) }), content),
  });
  const takeOver = useAction({
    // Each part is a request of its own: a row that stands in the plan already is none again, so a try after a failure goes on.
    send: async ({ file: body }: { file: File; of: string }) => {
      let outcomes: readonly Outcome[] = [];
      let after: string | undefined;
      do {
        const query = { rows: PART, ...(after === undefined ? {} : { after }) };
        const part = await sendPart({ parameters: { query }, body }, crypto.randomUUID());
        outcomes = [...outcomes, ...part.outcomes];
        setTold({ total: part.rows, outcomes });
        after = part.next;
      } while (after !== undefined);
    },
    onDone: () => {
      setTried(false);
      setFiles([]);
      setPreview(undefined);
    },
  });
  /** A file that was changed since it was chosen cannot be read any more: the browser says that as if nobody answered. */
  const withFile = async (run: (chosen: { file: File; of: string }) => Promise<unknown>): Promise<void> => {
    if (!file) return;
    setTried(true);
    if (await isReadable(file)) await run({ file, of: nameOfChoice(file) });
    else {
      setChanged(true);
      setPreview(undefined);
    }
  };
  const choose = (chosen: readonly File[]): void => {
    setFiles(chosen);
    setChanged(false);
    setTried(false);
    setPreview(undefined);
    setTold(undefined);
    if (chosen[0]) void check.run({ file: chosen[0], of: nameOfChoice(chosen[0]) });
  };
  return (
    <Dialog
      title={t.title}
      width="wide"
      onClose={onClose}
      footer={
        preview &&
        file && (
          <>
            {preview.problems.length > 0 && (
              <Button icon="download" isBusy={marked.isBusy} onClick={() => void withFile(marked.run)}>
                {common.marked}
              </Button>
            )}
            {preview.adds !== undefined && preview.adds > 0 && (
              <Button variant="primary" isBusy={takeOver.isBusy} onClick={() => void withFile(takeOver.run)}>
                {t.takeOver({ n: preview.adds })}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="pw-form">
        <p className="pw-muted">{t.note}</p>
        <p>
          <a className="kern-link" href={addressOf(`${ROUTE}/template.xlsx`, { query: { language } })} download>
            {common.template}
          </a>
        </p>
        <FileField label={common.file} accept={['.xlsx']} kinds="XLSX" maxBytes={MAX_BYTES} value={files} onChange={choose} />
        <p role="status" className="pw-muted">
          {check.isBusy ? common.checking : ''}
        </p>
        {isChanged && <Alert kind="danger" title={t.changed} live="alert" />}
        <Refusal problem={check.problem ?? (isTried ? marked.problem : undefined)} title={common.refused} />
        <Refusal problem={isTried ? takeOver.problem : undefined} title={t.stopped} />
        {told && takeOver.isBusy && (
          <Progress
            label={t.running}
            text={t.progress({ handled: f.count(told.outcomes.length), total: f.count(told.total) })}
            value={told.outcomes.length}
            max={told.total}
          />
        )}
        {preview && <Result preview={preview} />}
        {told && <Done told={told} isOver={!takeOver.isBusy && takeOver.problem === undefined} />}
      </div>
    </Dialog>
  );
};
