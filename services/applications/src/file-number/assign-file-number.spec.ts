import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideFileNumber } from './assign-file-number';
import { FileNumberAssigned } from './events';
import { fileNumberDecider, fileNumberOf, fileNumberStream } from './state';

const SU22 = { programmeCode: 'SU22', budgetYear: 2022 };
const app = (name: string) => derivedId('app', name);
const assigned = (number: number, applicationId: string) => FileNumberAssigned({ ...SU22, number, applicationId });

describe('file numbers', () => {
  it('run per programme and year', () => {
    given(fileNumberDecider)
      .when((last) => decideFileNumber(SU22, app('a'), last))
      .then(assigned(1, app('a')));
    given(fileNumberDecider, [assigned(1, app('a'))])
      .when((last) => decideFileNumber(SU22, app('b'), last))
      .then(assigned(2, app('b')));
  });

  it('are written with five digits, and more when there are more', () =>
    expect([fileNumberOf(SU22, 42), fileNumberOf(SU22, 123_456)]).toEqual(['SU22-2022-00042', 'SU22-2022-123456']));

  it('are counted in one stream for a programme and a year', () => expect(fileNumberStream(SU22)).toBe('filenumber-SU22-2022'));
});
