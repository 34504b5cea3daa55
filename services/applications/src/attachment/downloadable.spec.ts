import { requireDownloadable } from './downloadable';

const refusalOf = (row: Parameters<typeof requireDownloadable>[0]) => {
  try {
    requireDownloadable(row);
  } catch (error) {
    const { status, code, data, headers } = error as { status: number; code: string; data: object; headers?: object };
    return { status, code, data, headers };
  }
  return undefined;
};

describe('a file is given out', () => {
  it('once it has been looked at', () => expect(refusalOf({ state: 'clean', name: 'Vertrag.pdf', found: null })).toBeUndefined());
  it('later, while it has not', () =>
    expect(refusalOf({ state: 'quarantined', name: 'Vertrag.pdf', found: null })).toEqual({
      status: 503,
      code: 'attachment-quarantined',
      data: { name: 'Vertrag.pdf' },
      headers: { 'retry-after': '5' },
    }));
  it.each([
    ['Eicar', 'Eicar'],
    [null, ''],
  ])('never, where %j was found in it', (found, said) =>
    expect(refusalOf({ state: 'infected', name: 'Vertrag.pdf', found })).toMatchObject({
      code: 'attachment-infected',
      data: { name: 'Vertrag.pdf', found: said },
    }),
  );
});
