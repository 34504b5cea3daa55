import fc from 'fast-check';
import { defined } from '@paktwerk/kernel';
import { someRules } from '../application/application.fixture';
import type { RuleSet } from '../programme/rule-set';
import { parameterFor, ruleSetOn } from './choose';

const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n * 9)).toISOString().slice(0, 10));
const ruleSets: fc.Arbitrary<readonly RuleSet[]> = fc
  .array(
    fc.record({
      publishedOn: day,
      validFrom: day,
      validTo: fc.option(day, { nil: undefined }),
      anchor: fc.constantFrom('application', 'month'),
    }),
    {
      maxLength: 6,
    },
  )
  .map((versions) =>
    versions.map(({ validTo, anchor, ...dates }, i) => {
      const { funding, ...rules } = someRules({}, i + 1);
      const minimumShare = { ...funding.minimumShare, value: i + 1, anchor: anchor as 'application' | 'month' };
      return { ...rules, ...dates, ...defined({ validTo }), funding: { ...funding, minimumShare } };
    }),
  );
const covers = (r: RuleSet, date: string): boolean => r.validFrom <= date && date <= (r.validTo ?? '9999-12-31');

describe('the version that holds', () => {
  it('is the highest one that was published by then and is valid on the day, whatever the order', () => {
    fc.assert(
      fc.property(ruleSets, day, day, fc.nat(), (versions, date, knownOn, seed) => {
        const chosen = ruleSetOn(versions, date, knownOn);
        const could = versions.filter((r) => r.publishedOn <= knownOn && covers(r, date)).map((r) => r.version);
        expect(chosen?.version).toBe(could.length === 0 ? undefined : Math.max(...could));
        const turned = [...versions.slice(seed % (versions.length + 1)), ...versions.slice(0, seed % (versions.length + 1))];
        expect(ruleSetOn(turned, date, knownOn)).toEqual(chosen);
      }),
    );
  });
  it('does not change by what is published later', () => {
    fc.assert(
      fc.property(ruleSets, day, day, (versions, date, knownOn) => {
        const known = versions.filter((r) => r.publishedOn <= knownOn);
        expect(ruleSetOn(known, date, knownOn)).toEqual(ruleSetOn(versions, date, knownOn));
      }),
    );
  });
  it('is asked for a value by the date that the value itself goes by', () => {
    fc.assert(
      fc.property(ruleSets, day, day, day, (versions, application, month, knownOn) => {
        const chosen = parameterFor(versions, 'minimumShare', { knownOn, dates: { application, month } });
        const could = versions.filter((r) => {
          const { anchor } = r.funding.family === 'per-capita-post' ? r.funding.minimumShare : { anchor: 'month' };
          return r.publishedOn <= knownOn && covers(r, anchor === 'application' ? application : month);
        });
        expect(chosen?.ruleSet.version).toBe(could.at(-1)?.version);
        expect(chosen?.parameter.value).toBe(chosen?.ruleSet.version);
      }),
    );
  });
  it('has no answer for a value whose date the case does not have, or that no version knows', () => {
    const question = { knownOn: '2023-01-01', dates: { month: '2022-07-01' } };
    expect(parameterFor([someRules()], 'minimumShare', question)).toBeUndefined();
    expect(parameterFor([someRules()], 'colour', { ...question, dates: { application: '2022-07-01' } })).toBeUndefined();
  });
});
