import { checked, prepared, someRules, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { inLog } from '../application/in-log.fixture';
import { blocksOf as folded, proposed } from '../text-block/text-block.fixture';
import { blocksOf, familiesOf, fundingsOf, grantedUnder, issuedIn } from './granted-file';
import { GRANTED } from './grant.fixture';

const file = (...versions: readonly number[]) => ({
  app: submitted().data,
  issued: GRANTED,
  ruleSets: versions.map((version) => someRules({}, version)),
});
const issued = { type: 'grant.issued', data: GRANTED } as unknown as ApplicationEvent;

describe('what a grant began with', () => {
  it('is made under the rules of its version', () => {
    expect(grantedUnder(file(2, GRANTED.ruleSetVersion, 3)).version).toBe(GRANTED.ruleSetVersion);
    expect(() => grantedUnder(file(7))).toThrow(`A grant names rule set ${GRANTED.ruleSetVersion}, which its programme does not have.`);
  });
  it('is priced by the rules that a line follows from', () => {
    const all = file(1, 2);
    expect(fundingsOf(all)(2)).toBe(all.ruleSets[1]?.funding);
    expect(familiesOf(all)(1)).toBeDefined();
    expect(() => fundingsOf(all)(3)).toThrow('A line follows from rule set 3, which its programme does not have.');
  });
  it('is the one decision of its application, with the lines as they were applied for', () => {
    const events = inLog([...checked(), prepared(), issued], '2022-08-01T08:00:00.000Z');
    const found = issuedIn(events);
    expect([found?.type, found?.data.grantId, found?.data.lines.map(({ lineId }) => lineId)]).toEqual([
      'grant.issued',
      GRANTED.grantId,
      GRANTED.lines.map(({ lineId }) => lineId),
    ]);
    expect(issuedIn(inLog(checked(), '2022-08-01T08:00:00.000Z'))).toBeUndefined();
  });
  it('fills the blocks that a person chose with its own figures', () => {
    const blocks = folded([proposed({ text: '{fileNumber} {recipient} {granted}' })]);
    expect(blocksOf(blocks, file(1), 'Landkreis Esslingen', '2022-08-01')(120_000).map(({ text }) => text)).toEqual([
      'SU22-2022-00001 Landkreis Esslingen 1.200,00 €',
    ]);
  });
});
