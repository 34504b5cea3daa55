import { useState } from 'react';
import { loadPart } from '../../lib/load-part';
import { Button } from '../button';
import { useToasts } from '../toasts';
import { useUiTexts } from '../ui-texts';
import type { Sheet } from './sheet';

interface Props {
  /** Made when a button is pressed: what is shown then. */
  sheet: () => Sheet;
  /** What is exported, for screens that hold more than one table. */
  label?: string;
}

const KINDS = { csv: 'saveAsCsv', xlsx: 'saveAsXlsx' } as const;

/** The two ways out of a table: CSV for other programs, a real spreadsheet for people. */
export const ExportButtons = ({ sheet, label }: Props) => {
  const texts = useUiTexts();
  const { show } = useToasts();
  const [busy, setBusy] = useState<keyof typeof KINDS>();
  const save = async (kind: keyof typeof KINDS): Promise<void> => {
    const shown = sheet();
    setBusy(kind);
    try {
      const files = await loadPart(() => import('./files'));
      await files[KINDS[kind]](shown);
    } catch {
      show({ kind: 'danger', text: texts.table.exportFailed });
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <div className="pw-exports" role="group" aria-label={label ? texts.table.exportOf({ what: label }) : texts.table.export}>
      {(['csv', 'xlsx'] as const).map((kind) => (
        <Button key={kind} size="small" icon="download" isBusy={busy === kind} onClick={() => void save(kind)} data-export={kind}>
          {texts.table[kind]}
        </Button>
      ))}
    </div>
  );
};
