import { given as whenGiven } from '@paktwerk/testing';
import { decideCloseRanking } from './close-ranking';
import type { CloseRanking } from './close-ranking';
import { decideDeclareInterest } from './declare-interest';
import { decideGiveScore } from './give-score';
import { ANNA, APP, BERND, CALL, RULES, TODAY, closed, declared, given, pointsOf, rankedAs } from './selection.fixture';
import { selectionDecider, sheetOf } from './state';
import type { SelectionState } from './state';

const humanOf = (signIn: string): string => signIn.replace(/-second$/, '');
const reviewing = (reviewer: string) => ({ ...CALL, applicationId: APP, reviewer, humanOf, today: TODAY });
const declare =
  (isConflicted = false, reviewer: string = ANNA, note?: string) =>
  (state: SelectionState) =>
    decideDeclareInterest({ ...reviewing(reviewer), isConflicted, ...(note === undefined ? {} : { note }) }, state);
const score =
  (points = pointsOf(8, 2), reviewer: string = ANNA) =>
  (state: SelectionState) =>
    decideGiveScore({ ...reviewing(reviewer), points }, state, RULES);

describe('whoever reviews', () => {
  it('declares first whether they stand close to the applicant', () => {
    whenGiven(selectionDecider, []).when(declare()).then(declared());
    whenGiven(selectionDecider, [])
      .when(declare(true, ANNA, 'Früher dort beschäftigt.'))
      .then(declared({ isConflicted: true, note: 'Früher dort beschäftigt.' }));
    whenGiven(selectionDecider, []).when(score()).refused('interest-undeclared');
  });
  it('declares once, and takes no conflict back', () => {
    whenGiven(selectionDecider, [declared()]).when(declare()).nothing();
    whenGiven(selectionDecider, [declared({ isConflicted: true })])
      .when(declare())
      .refused('conflict-of-interest', { declaredOn: TODAY });
    whenGiven(selectionDecider, [declared({ isConflicted: true })])
      .when(declare(false, `${ANNA}-second`))
      .refused('conflict-of-interest', { declaredOn: TODAY });
  });
  it('finds a conflict later, and what they gave counts no more', () => {
    const history = [declared(), given(), declared({ isConflicted: true })];
    whenGiven(selectionDecider, history.slice(0, 2))
      .when(declare(true))
      .then(declared({ isConflicted: true }));
    expect(whenGiven(selectionDecider, history).state().sheets).toEqual([
      { applicationId: APP, reviewer: ANNA, isConflicted: true, declaredOn: TODAY },
    ]);
  });
  it('gives their points once, one for each criterion, in the order of the rules', () => {
    whenGiven(selectionDecider, [declared()])
      .when(score(pointsOf(8, 2).toReversed()))
      .then(given());
    whenGiven(selectionDecider, [declared(), given()]).when(score()).nothing();
    whenGiven(selectionDecider, [declared(), given()])
      .when(score(pointsOf(9, 2)))
      .refused('score-already-given', { givenOn: TODAY });
    whenGiven(selectionDecider, [declared(), given()])
      .when(score(pointsOf(9, 2), `${ANNA}-second`))
      .refused('score-already-given', { givenOn: TODAY });
  });
  it('gives none where they stand close to the applicant', () =>
    whenGiven(selectionDecider, [declared({ isConflicted: true })])
      .when(score())
      .refused('conflict-of-interest', { declaredOn: TODAY }));
  it('gives what the rules have', () => {
    const on = whenGiven(selectionDecider, [declared()]);
    on.when(score(pointsOf(10, 3))).then(given({ points: pointsOf(10, 3) }));
    on.when(score(pointsOf(11, 3))).refused('points-out-of-range', { criterion: 'REACH', points: 11, mostPoints: 10 });
    on.when(score(pointsOf(8, 2).slice(1))).refused('points-incomplete', { criterion: 'REACH' });
    on.when(score([...pointsOf(8, 2), ...pointsOf(8, 2)])).refused('points-incomplete', { criterion: 'REACH' });
    on.when(score([...pointsOf(8, 2), { criterion: 'OTHER', points: 1 }])).refused('criterion-unknown', {
      field: '/points',
      criterion: 'OTHER',
    });
  });
  it('changes nothing behind the ranking', () => {
    whenGiven(selectionDecider, [declared(), closed()]).when(score()).refused('ranking-closed', { on: TODAY });
    whenGiven(selectionDecider, [closed()]).when(declare()).refused('ranking-closed', { on: TODAY });
  });
  it('hears of a conflict behind the ranking too, which stands as it was made', () => {
    const history = [declared(), given(), closed()];
    whenGiven(selectionDecider, history)
      .when(declare(true))
      .then(declared({ isConflicted: true }));
    const [sheet] = whenGiven(selectionDecider, [...history, declared({ isConflicted: true })]).state().sheets;
    expect([sheet?.isConflicted, sheet?.given?.points]).toEqual([true, pointsOf(8, 2)]);
  });
  it('goes by the sign-in under which somebody stands close, where two are of one human', () => {
    const state = whenGiven(selectionDecider, [declared(), declared({ reviewer: BERND, isConflicted: true })]).state();
    expect(sheetOf(state, { applicationId: APP, reviewer: ANNA, humanOf: () => 'one' })?.reviewer).toBe(BERND);
  });
});

describe('a ranking', () => {
  const first = { applicationId: APP, fileNumber: 'BWS-2025-1', receivedAt: '2025-05-01T10:00:00.000Z', requestedCents: 100 };
  const close =
    (command: Partial<CloseRanking> = {}) =>
    (state: SelectionState) =>
      decideCloseRanking(
        {
          ...CALL,
          ruleSetVersion: 1,
          closedBy: ANNA,
          humanOf: (signIn) => signIn,
          availableCents: 100,
          candidates: [first],
          unchecked: [],
          today: TODAY,
          ...command,
        },
        state,
        RULES,
      );
  const both = [declared(), given(), declared({ reviewer: BERND }), given({ reviewer: BERND })];

  it('is not closed by who stands close to one of them, under whichever sign-in', () => {
    const byCarla = close({ closedBy: 'per_carla-2', humanOf: (signIn) => signIn.replace('-2', '') });
    whenGiven(selectionDecider, [...both, declared({ reviewer: 'per_carla', isConflicted: true })])
      .when(byCarla)
      .refused('conflict-of-interest', { declaredOn: TODAY });
  });
  it('is closed once enough people gave their points, and once', () => {
    whenGiven(selectionDecider, both)
      .when(close())
      .then(closed([rankedAs()]));
    whenGiven(selectionDecider, [...both, closed()])
      .when(close())
      .nothing();
  });
  it.each<[string, Partial<CloseRanking>, Parameters<ReturnType<ReturnType<typeof whenGiven>['when']>['refused']>]>([
    ['somebody is not checked', { unchecked: ['BWS-2025-9'] }, ['selection-unchecked', { fileNumbers: 'BWS-2025-9' }]],
    ['there is nobody', { candidates: [] }, ['nothing-to-rank']],
    ['no pot is known', { availableCents: undefined }, ['pot-not-known']],
    [
      'points are missing',
      { candidates: [first, { ...first, applicationId: 'app_2', fileNumber: 'BWS-2025-2' }] },
      ['scores-missing', { fileNumbers: 'BWS-2025-2', reviewers: 2 }],
    ],
  ])('is not closed where %s', (_, command, refusal) =>
    whenGiven(selectionDecider, both)
      .when(close(command))
      .refused(...refusal),
  );
});
