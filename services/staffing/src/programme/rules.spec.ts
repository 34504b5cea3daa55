import { given } from '@paktwerk/testing';
import { decideAnnounceRules } from './announce-rules';
import { RulesAnnounced } from './events';
import { ruleSet, suspensionCap } from './programme.fixture';
import { ruleFor, ruleSetOn } from './rules';
import { programmeDecider, programmeStream } from './state';

const first = ruleSet({}, { validTo: '2024-12-31' });
const second = ruleSet(suspensionCap(12), { version: 2, validFrom: '2020-01-01', publishedOn: '2020-11-11', validTo: '2024-12-31' });

describe('the rules of a programme', () => {
  it('are remembered once for each version', () => {
    given(programmeDecider)
      .when((s) => decideAnnounceRules(first, s))
      .then(RulesAnnounced(first));
    given(programmeDecider, [RulesAnnounced(first)])
      .when((s) => decideAnnounceRules(first, s))
      .nothing();
    given(programmeDecider, [RulesAnnounced(first)])
      .when((s) => decideAnnounceRules(second, s))
      .then(RulesAnnounced(second));
    expect(programmeStream('prg_1')).toBe('programme-prg_1');
  });

  it('hold for a day as they were known, the highest version of them', () => {
    const both = [first, second];
    expect(ruleSetOn(both, '2020-01-01', '2020-11-10')?.version).toBe(1);
    expect(ruleSetOn(both, '2020-01-01', '2020-11-11')?.version).toBe(2);
    expect(ruleSetOn(both, '2019-12-31', '2020-11-11')?.version).toBe(1);
    expect(ruleSetOn(both, '2025-01-01', '2025-01-01')).toBeUndefined();
    expect(ruleSetOn([ruleSet()], '2025-01-01', '2025-01-01')?.version).toBe(1);
  });

  it('are asked by the date that their own anchor names', () => {
    const asked = (dates: Parameters<typeof ruleFor>[2]['dates']) =>
      ruleFor([first, second], 'suspensionCapMonths', { knownOn: '2021-01-01', dates });
    expect(asked({ 'interruption-end': '2020-01-01' })?.rule.value).toBe(12);
    expect(asked({ 'interruption-end': '2019-12-31' })).toBeUndefined();
    expect(asked({ application: '2020-01-01' })).toBeUndefined();
  });
});
