import { download } from '../../lib/save-file';
import { loadPart } from '../../lib/load-part';
import { Menu } from '../menu';
import { useToasts } from '../toasts';
import { useUiTexts } from '../ui-texts';
import type { Sheet } from './sheet';

export type FileKind = 'csv' | 'xlsx';
/** What people open comes first. */
const KINDS: readonly FileKind[] = ['xlsx', 'csv'];
const SAVE = { csv: 'saveAsCsv', xlsx: 'saveAsXlsx' } as const;

interface MenuProps {
  /** On the button; "export" unless told. */
  title?: string | undefined;
  /** What is exported, for screens that hold more than one table. */
  label?: string | undefined;
  onChoose: (kind: FileKind) => void;
}

const FileMenu = ({ title, label, onChoose }: MenuProps) => {
  const texts = useUiTexts().table;
  return (
    <div className="pw-exports" role="group" aria-label={label ? texts.exportOf({ what: label }) : texts.export}>
      <Menu
        label={title ?? texts.export}
        items={KINDS.map((kind) => ({ label: texts[kind], icon: 'download', onSelect: () => onChoose(kind) }))}
      />
    </div>
  );
};

/** The ways out of a table: a real spreadsheet for people, CSV for other programs. The sheet is made when one is chosen: what is shown then. */
export const ExportMenu = ({ sheet, ...menu }: Omit<MenuProps, 'onChoose'> & { sheet: () => Sheet | Promise<Sheet> }) => {
  const texts = useUiTexts();
  const { show } = useToasts();
  const save = async (kind: FileKind): Promise<void> => {
    try {
      const shown = await sheet();
      const files = await loadPart(() => import('./files'));
      await files[SAVE[kind]](shown);
    } catch {
      show({ kind: 'danger', text: texts.table.exportFailed });
    }
  };
  return <FileMenu {...menu} onChoose={(kind) => void save(kind)} />;
};

/** The same for files that the server makes, because it knows more rows than the page. */
export const DownloadMenu = ({ addressOf, ...menu }: Omit<MenuProps, 'onChoose'> & { addressOf: (kind: FileKind) => string }) => (
  <FileMenu {...menu} onChoose={(kind) => download(addressOf(kind))} />
);
