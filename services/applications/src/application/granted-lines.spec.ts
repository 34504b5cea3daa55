import { aCourse, aFlatSum, anItem, anOfficer } from '../funding/funding.fixture';
import { aMeasure, aPost, submitted } from './application.fixture';
import { begunAs, grantedLines, issuedAs } from './granted-lines';
import type { Line } from './lines';

const lineId = 'line-1';
const granted = (line: Line, decided: object) => grantedLines([line], [{ lineId: line.lineId, amountCents: 100, ...decided }]);

describe('what a decision grants, line by line', () => {
  it('is of a post its share, its tier and its months', () => {
    const tier = 'C_VOCATIONAL';
    const decided = { share: 40, months: 9, tier, qualification: tier };
    expect(granted(aPost(), decided)).toEqual([{ lineId, kind: 'post', ...decided, amountCents: 100 }]);
  });
  it('is of a post what was applied for, in decisions that said no more than the amount', () =>
    expect(granted(aPost(), {})).toEqual([{ lineId, kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }]));
  it('is of an officer what the decision says, with the first day of work that was applied for', () => {
    const decided = { share: 75, months: 9, sizeClass: 'FROM_20000', qualification: 'B_OTHER_DEGREE' };
    const of = { lineId, kind: 'officer', ...decided, amountCents: 100 };
    expect(granted(anOfficer(), decided)).toEqual([of]);
    expect(granted(anOfficer({ from: '2022-04-01' }), decided)).toEqual([{ ...of, from: '2022-04-01' }]);
    for (const missing of ['share', 'months', 'sizeClass', 'qualification'])
      expect(() => granted(anOfficer(), { ...decided, [missing]: undefined })).toThrow(
        new Error('The decision does not say what line-1 is granted.'),
      );
  });
  it('is of a course and of a flat sum as many as were decided, or applied for', () => {
    const course = { lineId, kind: 'course', named: 'BASIC', amountCents: 100 };
    expect([granted(aCourse(), { units: 200 }), granted(aCourse(), {})]).toEqual([
      [{ ...course, units: 200 }],
      [{ ...course, units: 300 }],
    ]);
    const sum = { lineId: 'line-2', kind: 'flat-sum', named: 'TEST', amountCents: 100 };
    expect([granted(aFlatSum(), { units: 1 }), granted(aFlatSum(), {})]).toEqual([[{ ...sum, units: 1 }], [{ ...sum, units: 2 }]]);
  });
  it('is of a measure and of an item of a plan an amount', () => {
    expect(granted(aMeasure(), {})).toEqual([{ lineId: 'line-2', kind: 'measure', amountCents: 100 }]);
    expect(granted(anItem(), {})).toEqual([{ lineId, kind: 'plan-item', named: 'STAFF', amountCents: 100 }]);
  });
  it('is nothing of what was not applied for', () => expect(grantedLines([aPost()], [{ lineId: 'line-9', amountCents: 100 }])).toEqual([]));
});

describe('the first day of work of what is granted', () => {
  const lines = [aPost({ from: '2022-09-01' }), aMeasure(), aPost({ lineId: 'line-3' }), aPost({ lineId: 'line-4', from: '2022-10-01' })];
  const decided = lines.map((line) => ({ lineId: line.lineId, amountCents: 100 }));

  it('is that of its own line, where one was applied for', () => {
    const begun = begunAs(lines, grantedLines(lines, decided));
    expect(begun.map((line) => line.from)).toEqual(['2022-09-01', undefined, undefined, '2022-10-01']);
    expect([begun[1], begun[2]].map((line) => Object.keys(line ?? {}).includes('from'))).toEqual([false, false]);
    expect(begunAs([], [{ lineId, kind: 'measure', amountCents: 1 }])).toEqual([{ lineId, kind: 'measure', amountCents: 1 }]);
  });
  it('stands with what was granted first', () => {
    const { data: app } = submitted({ lines });
    expect(issuedAs({ app, decision: { lines: decided } })).toEqual({
      ...{ from: '2022-07-01', to: '2023-06-30', ruleSetVersion: 1 },
      lines: begunAs(lines, grantedLines(lines, decided)),
    });
  });
});
