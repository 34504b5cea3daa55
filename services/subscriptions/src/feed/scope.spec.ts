import { Applications, Budgeting, Staffing } from '@paktwerk/contracts';
import { PUBLIC_TYPES } from './public-topics';
import { filterOf, requireScope } from './scope';
import type { Scope, Wish } from './scope';

const TOPICS = ['applications.v1', 'budgeting.v1', 'staffing.v1'];
const whole: Scope = { topics: TOPICS, districts: 'all' };
const some: Scope = { topics: ['budgeting.v1', 'staffing.v1'], districts: ['08111', '08115'] };
const BEFORE_RELEASE: readonly string[] = [
  Applications.DecisionPrepared.type,
  Applications.NoticePrepared.type,
  Applications.NoticeDiscarded.type,
  Applications.NoticeReleased.type,
  Budgeting.FundsReserved.type,
  Budgeting.ReservationRefused.type,
  Budgeting.ReservationReleased.type,
];
const refused = (scope: Scope, wish: Wish) => {
  try {
    requireScope(scope, wish);
    return undefined;
  } catch (error) {
    const { status, code, data } = error as { status: number; code: string; data: object };
    return { status, code, ...data };
  }
};

describe('what a reader of the feed gets', () => {
  it('is everything of the topics for one who may see all districts', () => {
    expect(filterOf(whole)).toEqual({ topics: TOPICS, types: null, districts: null, withStatewide: true, audiences: ['all', 'state'] });
    expect(filterOf(whole, { types: ['x.y'] })).toMatchObject({ types: ['x.y'] });
  });

  it('is what the client asks for of it', () => {
    const wish = { topics: ['staffing.v1'], districts: ['08111', 'state'] };
    expect(filterOf(whole, wish)).toEqual({
      topics: ['staffing.v1'],
      types: null,
      districts: ['08111'],
      withStatewide: true,
      audiences: ['all', 'state'],
    });
    expect(filterOf(whole, { districts: ['08111'] })).toMatchObject({ districts: ['08111'], withStatewide: false });
    expect(filterOf(some, { districts: ['08111', '08999', 'state'] })).toMatchObject({ districts: ['08111'], withStatewide: true });
  });

  it('is nothing of a topic that is not public any more', () =>
    expect(filterOf({ topics: ['staffing.v1', 'staffing.internal.v1'], districts: 'all' }).topics).toEqual(['staffing.v1']));

  it('tells one who reads for some districts nothing that comes before a release', () => {
    const { topics, types, districts, audiences } = filterOf(some);
    expect([topics, districts, audiences]).toEqual([some.topics, some.districts, ['all', 'recipient']]);
    expect(types).toEqual(PUBLIC_TYPES.filter((t) => /^(budgeting|staffing)\./.test(t) && !BEFORE_RELEASE.includes(t)));
    expect(filterOf(some, { types: [...BEFORE_RELEASE, Staffing.PostFilled.type, Applications.GrantIssued.type] }).types).toEqual([
      Staffing.PostFilled.type,
    ]);
  });
});

describe('what a reader may not ask for', () => {
  it.each<[string, Wish, object]>([
    ['a topic outside of the scope', { topics: ['staffing.v1', 'applications.v1'] }, { field: '/topics', value: 'applications.v1' }],
    ['a type of such a topic', { types: [Applications.GrantIssued.type] }, { field: '/types', value: Applications.GrantIssued.type }],
    ['a type before a release', { types: [Budgeting.FundsReserved.type] }, { field: '/types', value: Budgeting.FundsReserved.type }],
    ['an unknown type', { types: ['nothing.at.all'] }, { field: '/types', value: 'nothing.at.all' }],
    ['another district', { districts: ['state', '08111', '08999'] }, { field: '/district', value: '08999' }],
  ])('is %s', (_name, wish, data) => expect(refused(some, wish)).toEqual({ status: 403, code: 'outside-scope', ...data }));

  it('is nothing within the scope', () => {
    expect(refused(some, {})).toBeUndefined();
    expect(
      refused(some, { topics: ['budgeting.v1'], types: [Budgeting.FundsCommitted.type], districts: ['08115', 'state'] }),
    ).toBeUndefined();
    expect(refused(whole, { types: [Budgeting.FundsReserved.type], districts: ['08999'] })).toBeUndefined();
  });
});
