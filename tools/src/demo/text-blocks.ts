/** Blocks of text of the demo's notices, proposed by one clerk and released by the other. Their wording is assumed: that of Baden-Württemberg was not at hand. */
import type { Api } from './client';
import { DAYS } from './plan';

const TEXT_BLOCKS = '/api/applications/v1/text-blocks';
const [PROPOSER, RELEASER] = ['sachbearbeitung-1', 'sachbearbeitung-2'];

const of = (isNeeded: boolean, ...kinds: readonly string[]) => kinds.map((kind) => ({ kind, isNeeded }));
const FURTHER = ['AMENDMENT', 'EXTENSION', 'EXTENSION_REJECTION', 'REVOCATION', 'WITHDRAWAL', 'REIMBURSEMENT', 'INTEREST', 'FINAL'];
/** Every notice says which remedy there is (§ 37(6) LVwVfG [M]), and a grant its general provisions. */
const NEEDED_ALWAYS = of(true, 'GRANT', 'REJECTION', ...FURTHER);
const NEEDED_BY_GRANT = [...of(true, 'GRANT'), ...of(false, ...FURTHER)];
const OF_GRANT = of(false, 'GRANT');

const block = (key: string, kind: string, title: string, text: string, source: string, notices?: typeof OF_GRANT) => ({
  key,
  version: 1,
  kind,
  language: 'de',
  title,
  text,
  validFrom: DAYS.opened17 as string,
  mark: 'A',
  source: `Modellannahme; ${source}`,
  ...(notices === undefined ? {} : { notices }),
});

const BLOCKS = [
  block('anrede', 'greeting', 'Anrede', 'Sehr geehrte Damen und Herren,', 'Wortlaut angenommen'),
  block(
    'zweck',
    'reason',
    'Zweck und Zeitraum',
    'Die Zuwendung von {granted} an {recipient} (beantragt: {requested}) dient dem im Antrag {fileNumber} beschriebenen Zweck im Programm {programme}. Der Bewilligungszeitraum reicht vom {from} bis zum {to}.',
    'Inhalt eines Zuwendungsbescheids nach VV zu § 44 LHO, Wortlaut nicht eingesehen',
    OF_GRANT,
  ),
  block(
    'anbest-k',
    'ancillary-provision',
    'Allgemeine Nebenbestimmungen',
    'Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an kommunale Körperschaften (ANBest-K) sind Bestandteil dieses Bescheids.',
    'ANBest-K, Anlage der VV zu § 44 LHO, Wortlaut nicht eingesehen',
    NEEDED_BY_GRANT,
  ),
  block(
    'mitteilungspflicht',
    'ancillary-provision',
    'Mitteilungspflichten',
    'Der Zuwendungsempfänger teilt unverzüglich mit, wenn sich für die Bewilligung maßgebliche Umstände ändern oder wegfallen, insbesondere wenn eine geförderte Stelle nicht besetzt ist.',
    'Mitteilungspflichten der ANBest-K, Wortlaut nicht eingesehen',
  ),
  block(
    'widerruf',
    'ancillary-provision',
    'Widerrufsvorbehalt',
    'Der Bescheid kann widerrufen werden, soweit die Zuwendung nicht dem Zweck entsprechend verwendet wird oder mit ihr verbundene Auflagen nicht erfüllt werden.',
    '§ 49 Abs. 3 LVwVfG, Wortlaut angenommen',
  ),
  block(
    'haushaltsvorbehalt',
    'ancillary-provision',
    'Haushaltsvorbehalt',
    'Die Auszahlung steht unter dem Vorbehalt, dass die Mittel im Staatshaushaltsplan verfügbar sind.',
    'Haushaltsvorbehalt eines Zuwendungsbescheids, Wortlaut angenommen',
  ),
  block(
    'klage',
    'remedy',
    'Rechtsbehelfsbelehrung',
    'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe schriftlich, elektronisch oder zur Niederschrift Klage beim {court} erhoben werden.',
    '§ 58 Abs. 1, §§ 74, 81 VwGO, Wortlaut angenommen',
    NEEDED_ALWAYS,
  ),
];

const chosen = (keys: readonly string[]) => ({ blocks: keys.map((key) => ({ key, version: 1 })) });
const GRANTING = chosen(['anrede', 'zweck', 'anbest-k', 'mitteilungspflicht', 'widerruf', 'klage']);
const REJECTING = chosen(['anrede', 'klage']);
/** What the rejection of something that follows a grant says. */
export const BLOCKS_OF_REJECTION = REJECTING;
/** What notices say that follow a grant. */
export const BLOCKS_OF_FURTHER = chosen(['anrede', 'anbest-k', 'klage']);

/** A decision with what its notice says beside the reason. */
export const withBlocks = <D extends { readonly outcome: string }>(decision: D) => ({
  ...decision,
  ...(decision.outcome === 'rejected' ? REJECTING : GRANTING),
});

/** On the first day, the blocks are proposed and released; later one clerk wants one of them otherwise, and nobody has released that yet. */
export async function workOnTextBlocks(api: Api, day: string): Promise<void> {
  if (day === DAYS.opened17)
    for (const body of BLOCKS) {
      const { blockId } = await api.post<{ blockId: string }>(PROPOSER!, TEXT_BLOCKS, body);
      await api.post(RELEASER!, `${TEXT_BLOCKS}/${blockId}/release`, { version: 1 });
    }
  if (day === DAYS.summer26) {
    const again = BLOCKS.find(({ key }) => key === 'haushaltsvorbehalt')!;
    const text = `${again.text} Ein Anspruch auf Zahlung in einem bestimmten Haushaltsjahr folgt aus ihm nicht.`;
    await api.post(PROPOSER!, TEXT_BLOCKS, { ...again, version: 2, text, validFrom: '2027-01-01' });
  }
}
