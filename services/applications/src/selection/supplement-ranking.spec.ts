import { derivedId } from '@paktwerk/kernel';
import { given as whenGiven } from '@paktwerk/testing';
import { RankingSupplemented } from './events';
import type { SelectionEvent } from './events';
import { decideDeclareInterest } from './declare-interest';
import { decideGiveScore } from './give-score';
import { ANNA, APP, BERND, CALL, RULES, TODAY, closed, declared, given, pointsOf, rankedAs } from './selection.fixture';
import { selectionDecider } from './state';
import { decideSupplementRanking } from './supplement-ranking';
import type { SupplementRanking } from './supplement-ranking';

const LATE = derivedId('app', 'late');
const BEHIND = derivedId('app', 'behind');
const BERND_TOO = 'per_bernd-2';
const reviewed = (applicationId = LATE, points = pointsOf(10, 3)) =>
  [ANNA, BERND].flatMap((reviewer) => [declared({ reviewer, applicationId }), given({ reviewer, applicationId, points })]);
const ranked = [rankedAs(), rankedAs({ applicationId: BEHIND, fileNumber: 'BWS-2025-2', place: 2, score: 100, isWithin: false })];
const late = { applicationId: LATE, fileNumber: 'BWS-2025-7', receivedAt: '2025-05-01T10:00:00.000Z', requestedCents: 50 };
const supplement = (more: Partial<SupplementRanking> = {}): SupplementRanking => ({
  ...CALL,
  ruleSetVersion: 1,
  supplementedBy: BERND,
  reason: 'Wieder eingesetzt.',
  availableCents: 200,
  candidates: [late],
  unchecked: [],
  humanOf: (signIn) => (signIn === BERND_TOO ? BERND : signIn),
  waiting: new Set<string>(),
  today: TODAY,
  ...more,
});
const decide = (history: readonly SelectionEvent[], more: Partial<SupplementRanking> = {}) =>
  whenGiven(selectionDecider, history).when((state) => decideSupplementRanking(supplement(more), state, RULES));
const added = (more: { place?: number; isWithin?: boolean; availableCents?: number } = {}) => {
  const { availableCents = 200, place = 3, isWithin = true } = more;
  const { receivedAt: _at, ...of } = late;
  const one = { ...of, place, score: 10_000, isWithin };
  const said = { availableCents, ranked: [one], reason: 'Wieder eingesetzt.', supplementedBy: BERND };
  return RankingSupplemented({ ...CALL, ruleSetVersion: 1, ...said, effectiveOn: TODAY });
};

describe('a supplement to a ranking', () => {
  const before = [closed(ranked), ...reviewed()];

  it('adds a place behind the last, however many points it has', () => decide(before).then(added()));
  it('spends nothing that is promised to those before', () =>
    decide(before, { availableCents: 140, waiting: new Set([APP]) }).then(added({ availableCents: 40, isWithin: false })));
  it('reaches nobody while somebody before still waits for money', () =>
    decide(before, { waiting: new Set([BEHIND]) }).then(added({ isWithin: false })));
  it('goes on behind one that was added before', () => {
    const third = derivedId('app', 'third');
    const more = { ...late, applicationId: third, fileNumber: 'BWS-2025-8' };
    const { receivedAt: _at, ...of } = more;
    decide([...before, added(), ...reviewed(third)], { candidates: [late, more] }).then(
      RankingSupplemented({ ...added().data, ranked: [{ ...of, place: 4, score: 10_000, isWithin: true }] }),
    );
  });
  it('adds nothing the second time', () => decide([...before, added()]).nothing());

  it('is not made by who stands close to somebody it adds, under whichever sign-in', () => {
    const reviewers = [...reviewed(), declared({ reviewer: 'per_carla', applicationId: LATE, isConflicted: true })];
    decide([closed(ranked), ...reviewers], { supplementedBy: 'per_carla' }).refused('conflict-of-interest', { declaredOn: TODAY });
    const bernds = declared({ reviewer: BERND, applicationId: LATE, isConflicted: true });
    decide([...before, bernds], { supplementedBy: BERND_TOO }).refused('conflict-of-interest', { declaredOn: TODAY });
    const other = declared({ reviewer: BERND, isConflicted: true });
    decide([...before, other]).then(added());
  });
  it('is refused before the ranking is closed', () => decide(reviewed()).refused('ranking-open'));
  it('is refused where everybody has a place', () => decide(before, { candidates: [] }).refused('nothing-to-rank'));
  it('is refused while something that was received is not checked', () =>
    decide(before, { unchecked: ['BWS-2025-9'] }).refused('selection-unchecked', { fileNumbers: 'BWS-2025-9' }));
  it('is refused where the money is not known', () => decide(before, { availableCents: undefined }).refused('pot-not-known'));
  it('is refused where fewer people gave their points than for anybody else', () =>
    decide([closed(ranked), ...reviewed().slice(0, 2)]).refused('scores-missing', { fileNumbers: 'BWS-2025-7', reviewers: 2 }));
});

describe('behind the ranking', () => {
  const reviewing = (applicationId: string) => ({
    ...CALL,
    applicationId,
    reviewer: ANNA,
    humanOf: (signIn: string) => signIn,
    today: TODAY,
  });

  it('points are given to who has no place yet, and to nobody else', () => {
    const declare = (applicationId: string) =>
      whenGiven(selectionDecider, [closed()]).when((state) =>
        decideDeclareInterest({ ...reviewing(applicationId), isConflicted: false }, state),
      );
    declare(LATE).then(declared({ applicationId: LATE }));
    declare(APP).refused('ranking-closed', { on: TODAY });
    whenGiven(selectionDecider, [closed(), declared({ applicationId: LATE })])
      .when((state) => decideGiveScore({ ...reviewing(LATE), points: pointsOf(8, 2) }, state, RULES))
      .then(given({ applicationId: LATE }));
  });
  it('points of who turns out to stand close to one without a place count no more', () => {
    const history = [closed(ranked), ...reviewed(), declared({ applicationId: LATE, isConflicted: true })];
    decide(history).refused('scores-missing', { fileNumbers: 'BWS-2025-7', reviewers: 2 });
  });
});
