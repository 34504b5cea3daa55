import { Districts } from '@paktwerk/platform';
import { courtOf } from './filled-block';

describe('the court of a district', () => {
  it('knows a court for every district', () => {
    const { all } = Districts.load('reference-data');
    expect(new Set(all.map(({ key, region }) => `${region}: ${courtOf(key, '2022-08-01').split(' ')[1] ?? ''}`))).toEqual(
      new Set(['Stuttgart: Stuttgart', 'Karlsruhe: Karlsruhe', 'Freiburg: Freiburg', 'Tübingen: Sigmaringen']),
    );
  });
});
