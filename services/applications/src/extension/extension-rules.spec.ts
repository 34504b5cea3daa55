import { someRules } from '../application/application.fixture';
import type { PerCapitaPost } from '../funding/per-capita-post';
import { extensionRulesOn } from './extension-rules';

const clause = (months: number, cutOff: string): PerCapitaPost['extension'] => ({
  value: { months, cutOff, states: ['FILLED'] },
  mark: 'F',
  source: 'spec',
  anchor: 'cut-off',
  effect: 'favourable-on-application',
});
const version = (no: number, extension: PerCapitaPost['extension']) => {
  const rules = someRules({}, no);
  return { ...rules, funding: { ...rules.funding, ...(extension === undefined ? {} : { extension }) } };
};

describe('rules of extensions', () => {
  it('name the versions that say the same, and none that says something else or nothing', () => {
    const ruleSets = [
      version(1, undefined),
      version(2, clause(24, '2018-12-31')),
      version(3, clause(24, '2020-12-31')),
      version(4, clause(12, '2018-12-31')),
      version(5, clause(24, '2018-12-31')),
    ];
    expect(extensionRulesOn(ruleSets, '2022-07-01')).toMatchObject({ ruleSetVersion: 5, sameIn: [2, 5] });
    expect(extensionRulesOn(ruleSets.slice(0, 1), '2022-07-01')).toEqual({
      kind: 'refused',
      code: 'nothing-extended',
      data: { today: '2022-07-01' },
    });
  });
});
