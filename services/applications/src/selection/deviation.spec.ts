import { given as whenGiven } from '@paktwerk/testing';
import { beforeTheRanking } from './deviation';
import type { SelectionEvent } from './events';
import { unusableSelection } from './rules';
import { ANNA, APP, BERND, RULES, TODAY, closed, declared, rankedAs } from './selection.fixture';
import { selectionDecider } from './state';

const after = (...history: readonly SelectionEvent[]) => whenGiven(selectionDecider, history).state();
const decide = (outcome: 'granted' | 'rejected', more: { deviation?: string; hasMovedUp?: boolean; preparedBy?: string } = {}) => ({
  applicationId: APP,
  outcome,
  preparedBy: BERND,
  humanOf: (signIn: string) => signIn,
  hasMovedUp: false,
  ...more,
});
const WITHIN = { place: 1, score: 7467, isWithin: true };
const BEHIND = { ...WITHIN, isWithin: false };
const within = after(closed());
const behind = after(closed([rankedAs({ isWithin: false })]));
const refused = (data: object) => ({ kind: 'refused', code: 'deviation-reason-missing', data });

describe('a decision where a programme selects', () => {
  it('follows the ranking without a word', () => {
    expect(beforeTheRanking(decide('granted'), within)).toEqual({ ranking: WITHIN });
    expect(beforeTheRanking(decide('rejected'), behind)).toEqual({ ranking: BEHIND });
  });
  it('says why it deviates', () => {
    expect(beforeTheRanking(decide('rejected'), within)).toMatchObject(refused({ place: 1, isWithin: true, outcome: 'rejected' }));
    expect(beforeTheRanking(decide('granted'), behind)).toMatchObject(refused({ place: 1, isWithin: false, outcome: 'granted' }));
    expect(beforeTheRanking(decide('granted', { deviation: 'Landesweit einzig.' }), behind)).toEqual({
      ranking: { ...BEHIND, deviation: 'Landesweit einzig.' },
    });
    expect(beforeTheRanking(decide('granted', { deviation: 'Unnötig.' }), within)).toEqual({ ranking: WITHIN });
  });
  it('does not deviate where money came back for its place', () =>
    expect(beforeTheRanking(decide('granted', { hasMovedUp: true }), behind)).toEqual({ ranking: BEHIND }));
  it('grants nothing before the ranking, or to who does not stand in it; a rejection needs none', () => {
    expect(beforeTheRanking(decide('granted'), after())).toMatchObject({ kind: 'refused', code: 'ranking-missing' });
    expect(beforeTheRanking({ ...decide('granted'), applicationId: 'app_other' }, within)).toMatchObject({
      kind: 'refused',
      code: 'not-ranked',
    });
    expect(beforeTheRanking(decide('rejected'), after())).toEqual({});
  });
  it('is prepared by nobody who stands close to the applicant', () => {
    const state = after(declared({ isConflicted: true }), closed());
    expect(beforeTheRanking(decide('granted', { preparedBy: ANNA }), state)).toMatchObject({
      kind: 'refused',
      code: 'conflict-of-interest',
      data: { declaredOn: TODAY },
    });
  });
});

describe('criteria', () => {
  const field = '/funding/selection';
  const [first, second] = RULES.criteria as [(typeof RULES.criteria)[number], (typeof RULES.criteria)[number]];
  it('can be used where their weights are a hundred', () => expect(unusableSelection(RULES)).toBeUndefined());
  it.each([
    ['weights-not-whole', { ...RULES, criteria: [first] }, { field, weights: 60 }],
    ['rule-key-twice', { ...RULES, criteria: [first, { ...second, criterion: 'REACH' }] }, { field, parameter: 'selection', key: 'REACH' }],
    ['criterion-unknown', { ...RULES, tieBy: ['OTHER'] }, { field, criterion: 'OTHER' }],
  ])('are refused with %s', (code, rules, data) => expect(unusableSelection(rules)).toMatchObject({ kind: 'refused', code, data }));
});
