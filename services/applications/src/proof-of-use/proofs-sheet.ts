import { formatDate } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { day, figure, listed, money, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import { PROOF_DE } from './history';
import type { ProofOfUseItem, ProofStatus } from './views';

type Item = Static<typeof ProofOfUseItem>;

const STATUS_DE: Readonly<Record<ProofStatus, string>> = {
  running: 'Zeitraum läuft',
  due: 'erwartet',
  overdue: 'überfällig',
  submitted: 'eingereicht',
  objected: 'beanstandet',
  checked: 'geprüft',
  accepted: 'anerkannt',
  dropped: 'entfallen',
};
const dayCell = (date: string | undefined) => (date === undefined ? plain('') : { text: formatDate(date), value: day(date) });

const COLUMNS: readonly SheetColumn<Item>[] = [
  { title: 'Aktenzeichen', of: (p) => plain(p.fileNumber) },
  { title: 'Empfänger', of: (p) => plain(p.applicantName) },
  { title: 'Kreis', of: (p) => plain(p.districtName) },
  { title: 'Art', of: (p) => plain(PROOF_DE[p.kind]) },
  { title: 'Von', of: (p) => dayCell(p.from) },
  { title: 'Bis', of: (p) => dayCell(p.to) },
  { title: 'Fällig am', of: (p) => dayCell(p.dueOn) },
  { title: 'Stand', of: (p) => plain(STATUS_DE[p.status]) },
  { title: 'Eingereicht am', of: (p) => dayCell(p.submittedOn) },
  { title: 'Abweichungen', of: (p) => plain(p.deviates ? 'ja' : 'nein') },
  { title: 'Stichprobe', of: (p) => plain(p.isSampled ? 'ja' : 'nein') },
  { title: 'Bewilligt', of: (p) => figure(money(p.grantedCents)) },
  { title: 'Nachgewiesen', of: (p) => figure(money(p.provenCents)) },
  { title: 'Anerkannt', of: (p) => figure(money(p.acceptedCents)) },
];

export const proofsSheet = (items: readonly Item[]): Sheet => ({ name: 'nachweise', ...listed(COLUMNS, items) });
