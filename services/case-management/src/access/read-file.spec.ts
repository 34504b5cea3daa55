import { given } from '@paktwerk/testing';
import { CaseFileRead } from './events';
import { decideReadFile } from './read-file';
import { accessDecider, accessStream } from './state';

describe('reading the file of a case', () => {
  const reading = { caseId: 'case_1', clientId: 'clt_1', reason: 'Vertretung' };

  it('is a fact of its own each time, with the reason', () => {
    for (const before of [[], [CaseFileRead(reading)]])
      given(accessDecider, before)
        .when(() => decideReadFile(reading))
        .then(CaseFileRead(reading));
  });
  it('decides nothing', () => expect(given(accessDecider, [CaseFileRead(reading)]).state()).toBeNull());
  it('stands in a log beside the case', () => expect(accessStream('case_1')).toBe('access-case_1'));
});
