import { useState } from 'react';
import { saveFile } from '../../lib/save-file';
import { Button } from '../button';
import { useToasts } from '../toasts';
import { useUiTexts } from '../ui-texts';
import { csvOf, type Sheet } from './sheet';
import { xlsxOf } from './xlsx';

interface Props {
  /** Made when a button is pressed: what is shown then. */
  sheet: () => Sheet;
  /** What is exported, for screens that hold more than one table. */
  label?: string;
}

/** The two ways out of a table: CSV for other programs, a real spreadsheet for people. */
export const ExportButtons = ({ sheet, label }: Props) => {
  const texts = useUiTexts();
  const { show } = useToasts();
  const [isBusy, setBusy] = useState(false);
  const saveXlsx = async (): Promise<void> => {
    setBusy(true);
    const shown = sheet();
    try {
      saveFile(shown.name, 'xlsx', await xlsxOf(shown));
    } catch {
      show({ kind: 'danger', text: texts.table.exportFailed });
    } finally {
      setBusy(false);
    }
  };
  const saveCsv = (): void => {
    const shown = sheet();
    saveFile(shown.name, 'csv', csvOf(shown));
  };
  return (
    <div className="pw-exports" role="group" aria-label={label ? texts.table.exportOf({ what: label }) : texts.table.export}>
      <Button size="small" icon="download" onClick={saveCsv} data-export="csv">
        {texts.table.csv}
      </Button>
      <Button size="small" icon="download" isBusy={isBusy} onClick={() => void saveXlsx()} data-export="xlsx">
        {texts.table.xlsx}
      </Button>
    </div>
  );
};
