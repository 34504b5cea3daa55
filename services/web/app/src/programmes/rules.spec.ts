import { changesBetween, differs, rowsOf } from './rules';
import type { Funding } from './types';

const said = (value: unknown, more: object = {}) => ({ value, mark: 'F', source: 'x', anchor: 'application', effect: 'none', ...more });
const funding = (parameters: object) => ({ family: 'per-capita-post', ...parameters }) as unknown as Funding;

describe('versions side by side', () => {
  const [first, second, third] = [
    funding({ minimumShare: said(25), tiers: said([{ a: 1, b: 2 }]) }),
    funding({ minimumShare: said(50), tiers: said([{ b: 2, a: 1 }]) }),
    funding({ minimumShare: said(50, { source: 'y', mark: 'A' }), maximumMonths: said(12) }),
  ];
  const rows = rowsOf([first!, second!, third!].map((f) => ({ funding: f })));

  it('have a row for each value of any version, in the order of the newest', () =>
    expect(rows.map((r) => [r.name, r.cells.map((c) => c?.value)])).toEqual([
      ['minimumShare', [25, 50, 50]],
      ['maximumMonths', [undefined, undefined, 12]],
      ['tiers', [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }], undefined]],
    ]));
  it('differ by what is calculated with, not by the order of names or by where it is written', () =>
    expect(rows.map((r) => [0, 1, 2].map((v) => differs(r, v)))).toEqual([
      [false, true, false],
      [false, false, true],
      [false, false, true],
    ]));
  it('are compared before one is published', () =>
    expect(changesBetween(second!, third!).map(({ name, before, after }) => [name, before?.value, after?.value])).toEqual([
      ['maximumMonths', undefined, 12],
      ['tiers', [{ b: 2, a: 1 }], undefined],
    ]));
  it('have nothing to say where nothing changes', () => expect(changesBetween(first!, first!)).toEqual([]));
});
