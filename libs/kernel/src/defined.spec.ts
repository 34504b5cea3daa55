import { defined, notNull } from './defined';

describe('fields that have a value', () => {
  it('stay, whatever the value is; those without one are absent, not undefined', () => {
    const said = defined({ none: undefined, nothing: null, no: false, zero: 0, empty: '', list: [] });
    expect(Object.entries(said)).toEqual([
      ['nothing', null],
      ['no', false],
      ['zero', 0],
      ['empty', ''],
      ['list', []],
    ]);
  });
  it('may be absent where their type says so, and nowhere else', () => {
    const of = (until: string | undefined): { readonly from: string; readonly until?: string } => defined({ from: '2022-07-01', until });
    expect([of(undefined), of('2022-12-31')]).toEqual([{ from: '2022-07-01' }, { from: '2022-07-01', until: '2022-12-31' }]);
  });
});
describe('fields of a row that are not null', () => {
  it('stay, whatever the value is; null and undefined are absent', () => {
    const said = notNull({ none: null, absent: undefined, no: false, zero: 0, empty: '' });
    expect(Object.entries(said)).toEqual([
      ['no', false],
      ['zero', 0],
      ['empty', ''],
    ]);
  });
  it('may be absent where their type says so, and nowhere else', () => {
    const of = (until: string | null): { readonly from: string; readonly until?: string } => notNull({ from: '2022-07-01', until });
    expect([of(null), of('2022-12-31')]).toEqual([{ from: '2022-07-01' }, { from: '2022-07-01', until: '2022-12-31' }]);
  });
});
