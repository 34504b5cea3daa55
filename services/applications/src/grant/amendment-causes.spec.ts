import { derivedId } from '@paktwerk/kernel';
import { refuseCauses } from './amendment-causes';
import type { ToldChange } from './amendment-causes';
import { refuse } from '../problems';
import { GRANT } from './grant.fixture';

const changeId = derivedId('chg', 'spec');
const TOLD: ToldChange = { changeId, grantId: GRANT, lineId: 'line-1', isAcknowledged: true };
const file = { grantId: GRANT, fileNumber: 'SU22-2022-00001' };
const field = '/causes/0/changeId';
const refused = (told: readonly ToldChange[], lineId = 'line-1', named: string = changeId) =>
  refuseCauses({ lines: [{ lineId }], causes: [{ kind: 'change-notification', changeId: named }] }, file, told);

describe('what an amendment rests on', () => {
  it('is an acknowledged change of this grant and of a line that it changes', () => expect(refused([TOLD])).toBeUndefined());
  it('is what came on paper, by its own reference, or a rule', () => {
    expect(refused([], 'line-1', 'Schreiben vom 24.08.2026')).toBeUndefined();
    expect(refuseCauses({ lines: [], causes: [{ kind: 'rule-set', ruleSetVersion: 2 }] }, file, [])).toBeUndefined();
  });
  it('is no change that nobody told, and none of another grant', () => {
    const unknown = refuse('amendment-cause-unknown', { field, changeId, fileNumber: 'SU22-2022-00001' });
    expect(refused([])).toEqual(unknown);
    expect(refused([{ ...TOLD, grantId: derivedId('grt', 'other') }])).toEqual(unknown);
  });
  it('is no change that is only sent, and none of another line', () => {
    expect(refused([{ ...TOLD, isAcknowledged: false }])).toEqual(refuse('amendment-cause-not-acknowledged', { field, changeId }));
    expect(refused([TOLD], 'line-2')).toEqual(refuse('amendment-cause-of-another-line', { field, changeId, lineId: 'line-1' }));
  });
});
