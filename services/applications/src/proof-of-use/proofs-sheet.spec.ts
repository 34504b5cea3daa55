import { proofsSheet } from './proofs-sheet';
import type { ProofStatus } from './views';

type Item = Parameters<typeof proofsSheet>[0][number];
const ITEM = {
  proofId: 'prf_1',
  kind: 'final',
  status: 'accepted',
  grantId: 'grt_1',
  applicationId: 'app_1',
  fileNumber: 'IM25-2025-00001',
  callId: 'call_1',
  programmeId: 'prg_1',
  district: '08128',
  districtName: 'Main-Tauber-Kreis',
  applicantName: 'Stadt Wertheim',
  from: '2025-01-01',
  to: '2025-12-31',
  dueOn: '2026-03-31',
  submittedOn: '2026-01-15',
  deviates: true,
  isSampled: true,
  grantedCents: 6_500_000,
  provenCents: 5_500_000,
  acceptedCents: 5_400_000,
} as Item;
const cellsOf = (...items: readonly Item[]) =>
  [...proofsSheet(items).rows].map((row) => row.map(({ text, value }) => (text === '' && value !== undefined ? value.value : text)));

describe('the list of proofs as a sheet', () => {
  it('has a column for everything that the list shows', () => {
    expect(proofsSheet([]).name).toBe('nachweise');
    expect(cellsOf()).toEqual([]);
    const cells = cellsOf(ITEM)[0]?.map((text, i) => [proofsSheet([]).header[i], text]);
    expect(cells).toEqual([
      ['Aktenzeichen', 'IM25-2025-00001'],
      ['Empfänger', 'Stadt Wertheim'],
      ['Kreis', 'Main-Tauber-Kreis'],
      ['Art', 'Verwendungsnachweis'],
      ['Von', '01.01.2025'],
      ['Bis', '31.12.2025'],
      ['Fällig am', '31.03.2026'],
      ['Stand', 'anerkannt'],
      ['Eingereicht am', '15.01.2026'],
      ['Abweichungen', 'ja'],
      ['Stichprobe', 'ja'],
      ['Bewilligt', 6_500_000],
      ['Nachgewiesen', 5_500_000],
      ['Anerkannt', 5_400_000],
    ]);
  });
  it('leaves out what is not there yet', () => {
    const { submittedOn: _none, provenCents: _proven, acceptedCents: _accepted, ...open } = ITEM;
    const running = { ...open, kind: 'interim', status: 'running', deviates: false, isSampled: false } as Item;
    expect(cellsOf(running)[0]?.slice(7)).toEqual(['Zeitraum läuft', '', 'nein', 'nein', 6_500_000, undefined, undefined]);
    expect(cellsOf(running)[0]?.[3]).toBe('Zwischennachweis');
  });
  it.each<[ProofStatus, string]>([
    ['running', 'Zeitraum läuft'],
    ['due', 'erwartet'],
    ['overdue', 'überfällig'],
    ['submitted', 'eingereicht'],
    ['objected', 'beanstandet'],
    ['checked', 'geprüft'],
    ['accepted', 'anerkannt'],
    ['dropped', 'entfallen'],
  ])('says how a proof stands: %s', (status, said) => expect(cellsOf({ ...ITEM, status })[0]?.[7]).toBe(said));
});
