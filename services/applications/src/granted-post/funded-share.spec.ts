import { derivedId } from '@paktwerk/kernel';
import { aMeasure, aPost } from '../application/application.fixture';
import { asGranted, comparable, overlapsOf, seenFrom, sharesOf } from './funded-share';
import type { FundedShare, SharesOfFile } from './funded-share';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const share = (given: Partial<FundedShare> = {}): FundedShare => ({
  lineId: 'line-1',
  kind: 'post',
  share: 60,
  workplace: 'rathaus',
  ...YEAR,
  ...given,
});
const file = (...shares: readonly FundedShare[]): SharesOfFile => ({
  applicationId: derivedId('app', 'other'),
  fileNumber: 'SU23-2023-00001',
  programmeCode: 'SU23',
  isGranted: true,
  shares,
});
const seen = (own: FundedShare, ...files: readonly SharesOfFile[]) =>
  overlapsOf([own], files).map(({ from, to, isSame, freeShare }) => [from, to, isSame, freeShare]);

describe('shares of posts', () => {
  it('are those of posts and officers, from their first day for as long as they are funded', () => {
    const lines = [
      aPost({ share: 50, employer: 'Diakonie Werk e. V.', workplace: ' Großes  RATHAUS ', from: '2025-03-15', months: 12 }),
      aMeasure(),
      { lineId: 'line-3', kind: 'officer' as const, share: 100, inhabitants: 20_000, amountCents: 1 },
    ];
    const requested = sharesOf(lines, YEAR);
    expect(requested).toEqual([
      {
        lineId: 'line-1',
        kind: 'post',
        share: 50,
        employer: 'diakoniewerkev',
        workplace: 'grossesrathaus',
        from: '2025-03-15',
        to: '2026-03-14',
      },
      { lineId: 'line-3', kind: 'officer', share: 100, ...YEAR },
    ]);
    expect(asGranted(requested, [{ lineId: 'line-1', share: 25, months: 1 }])).toEqual([{ ...requested[0], share: 25, to: '2025-04-14' }]);
  });

  it('are compared by what names say, not by how they are written', () => {
    expect(comparable('Straße 5, Müllheim')).toBe(comparable('STRASSE 5  Muellheim'));
    expect([comparable('  –  '), comparable(undefined)]).toEqual([undefined, undefined]);
  });
});

describe('whoever employs, as an applicant sees it', () => {
  const employers = (applicant: string, ...named: readonly string[]) =>
    named.filter((name) => seenFrom(applicant, [share({ employer: comparable(name)! })])[0]?.employer === undefined);
  it('is nobody else where it names itself, and a district is not the city of its name', () => {
    const named = ['Landkreis Heilbronn', 'Landratsamt Heilbronn', 'Heilbronn', 'Stadt Heilbronn', 'Diakonie'];
    expect(employers('Landkreis Heilbronn', ...named)).toEqual(['Landkreis Heilbronn', 'Landratsamt Heilbronn']);
    expect(employers('Stadtkreis Heilbronn', ...named)).toEqual(['Heilbronn', 'Stadt Heilbronn']);
    expect(employers('Main-Tauber-Kreis', 'Main-Tauber-Kreis', 'Landratsamt Main-Tauber-Kreis', 'Stadt Main-Tauber-Kreis')).toEqual([
      'Main-Tauber-Kreis',
      'Landratsamt Main-Tauber-Kreis',
    ]);
    expect(employers('Wertheim', 'Stadt Wertheim', 'Große Kreisstadt Wertheim', 'Landratsamt Wertheim')).toEqual([
      'Stadt Wertheim',
      'Große Kreisstadt Wertheim',
    ]);
  });
  it('is the other applicant where that employs itself', () => {
    expect(seenFrom('Landkreis Esslingen', [share()], 'Werk e. V.')).toEqual([share({ employer: 'werkev' })]);
    expect(seenFrom('Werk e. V.', [share({ employer: 'werkev' })], 'Landkreis Esslingen')).toEqual([share()]);
  });
});

describe('the share of another applicant', () => {
  const other = (own: FundedShare) => ({ ...file(own), applicant: 'Werk e. V.' });
  it('meets one of the same place and employer, and is never certainly the same', () => {
    const one = share({ employer: 'werkev', share: 100 });
    expect(seen(one, other(one))).toEqual([['2025-01-01', '2025-12-31', false, 0]]);
    expect(seen(one, other(share({ share: 100 })))).toEqual([]);
    expect(seen(one, other(share({ employer: 'werkev', workplace: 'schule' })))).toEqual([]);
    const { workplace: _none, ...nowhere } = one;
    expect(seen(one, other(nowhere))).toEqual([]);
  });
  it('makes none of the applicant’s own certain', () => {
    const half = share({ share: 50 });
    expect(seen(half, file(half), other(share({ share: 100 }))).map(([, , isSame]) => isSame)).toEqual([false, false]);
  });
});

describe('two shares', () => {
  it('are one where both name the place, and together are more than a full post has', () => {
    expect(seen(share(), file(share()))).toEqual([['2025-01-01', '2025-12-31', true, 40]]);
    expect(seen(share({ share: 40 }), file(share()))).toEqual([['2025-01-01', '2025-12-31', false, 40]]);
  });
  it('are compared with the most that the others come to on one day', () => {
    const halves = [share({ share: 50, to: '2025-06-30' }), share({ share: 50, from: '2025-07-01' })];
    expect(seen(share({ share: 50 }), file(...halves)).map(([, , isSame]) => isSame)).toEqual([false, false]);
    expect(seen(share({ share: 50 }), file(halves[0]!), file(share({ share: 50 }))).map(([, , isSame]) => isSame)).toEqual([true, true]);
  });
  it('are held against a post together with the other lines of the application at that place', () => {
    const halves = [share({ share: 50 }), share({ lineId: 'line-2', share: 50 })];
    const other = file(share({ lineId: 'a', share: 50 }));
    expect(overlapsOf(halves, [other]).map(({ lineId, isSame, freeShare }) => [lineId, isSame, freeShare])).toEqual([
      ['line-1', true, 0],
      ['line-2', true, 0],
    ]);
    expect(overlapsOf(halves, [])).toEqual([]);
  });
  it('are compared on the days that they have in common, whatever follows', () => {
    const [first, second] = [share({ share: 50, to: '2025-06-30' }), share({ share: 60, from: '2025-07-01' })];
    expect(seen(share({ share: 50 }), file(first, second)).map(([, , isSame]) => isSame)).toEqual([false, true]);
  });
  it('meet on their common days alone', () => {
    expect(seen(share({ to: '2025-06-30' }), file(share({ from: '2025-06-30' })))).toEqual([['2025-06-30', '2025-06-30', true, 40]]);
    expect(seen(share({ to: '2025-06-29' }), file(share({ from: '2025-06-30' })))).toEqual([]);
  });
  it('may be one where the place is not named, and are two where places or employers differ', () => {
    const { workplace: _none, ...nowhere } = share();
    expect(seen(nowhere, file(share()))).toEqual([['2025-01-01', '2025-12-31', false, 100]]);
    expect(seen(share(), file(share({ workplace: 'schule' })))).toEqual([]);
    expect(seen(share(), file(share({ employer: 'diakonie' })))).toEqual([]);
  });
  it('of a post and of an officer are for a person to compare', () =>
    expect(seen(share(), file(share({ kind: 'officer' })))).toEqual([['2025-01-01', '2025-12-31', false, 100]]));
});
