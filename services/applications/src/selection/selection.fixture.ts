import { defined, derivedId } from '@paktwerk/kernel';
import { InterestDeclared, RankingClosed, ScoreGiven } from './events';
import type { Points, Ranked } from './events';
import type { SelectionRules } from './rules';

export const TODAY = '2025-06-02';
export const CALL = { callId: derivedId('call', 'selection'), programmeId: derivedId('prg', 'selection') };
export const APP = derivedId('app', 'first');
export const [ANNA, BERND] = ['per_anna', 'per_bernd'] as const;

export const RULES: SelectionRules = {
  criteria: [
    { criterion: 'REACH', titleDe: 'Reichweite', titleEn: 'Reach', weight: 60, mostPoints: 10 },
    { criterion: 'CONCEPT', titleDe: 'Konzept', titleEn: 'Concept', weight: 40, mostPoints: 3 },
  ],
  reviewers: 2,
  tieBy: ['CONCEPT'],
};

export const pointsOf = (reach: number, concept: number): Points[] => [
  { criterion: 'REACH', points: reach },
  { criterion: 'CONCEPT', points: concept },
];
export const declared = ({
  reviewer = ANNA as string,
  isConflicted = false,
  note,
  applicationId = APP,
}: { reviewer?: string; isConflicted?: boolean; note?: string; applicationId?: string } = {}) =>
  InterestDeclared({ ...CALL, applicationId, reviewer, isConflicted, ...defined({ note }), effectiveOn: TODAY });
export const given = ({ reviewer = ANNA as string, points = pointsOf(8, 2), applicationId = APP } = {}) =>
  ScoreGiven({ ...CALL, applicationId, reviewer, points, effectiveOn: TODAY });
export const rankedAs = (more: Partial<Ranked> = {}): Ranked => ({
  applicationId: APP,
  fileNumber: 'BWS-2025-1',
  place: 1,
  score: 7467,
  requestedCents: 100,
  isWithin: true,
  ...more,
});
export const closed = (ranked: readonly Ranked[] = [rankedAs()], availableCents = 100) =>
  RankingClosed({ ...CALL, ruleSetVersion: 1, availableCents, ranked: [...ranked], closedBy: ANNA, effectiveOn: TODAY });
