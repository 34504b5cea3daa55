import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { AssessmentRecorded } from '../case/events';
import type { CaseEvent, Finding, Levels } from '../case/events';
import { refuseFact } from '../case/refuse-fact';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

export interface RecordAssessment {
  readonly assessmentId: string;
  readonly assessedOn: IsoDate;
  readonly findings: readonly Static<typeof Finding>[];
  readonly levels?: Levels | undefined;
}

/** Each domain once; an assessment says something of one of them, or of the levels. */
export const decideRecordAssessment = (cmd: RecordAssessment, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { assessmentId, assessedOn, findings, levels } = cmd;
  if (state.assessmentIds.includes(assessmentId)) return nothing();
  const refused = refuseFact(state, assessedOn, today);
  if (refused) return refused;
  if (findings.length === 0 && Object.keys(levels ?? {}).length === 0) return refuse('assessment-empty');
  const twice = findings.find(({ domain }, i) => findings.findIndex((f) => f.domain === domain) !== i);
  if (twice) return refuse('domain-twice', { domain: twice.domain });
  return record(
    AssessmentRecorded({
      ...fileOf(state),
      assessmentId,
      assessedOn,
      findings: findings.map(({ domain, ...found }) => ({ domain, found })),
      ...defined({ levels }),
    }),
  );
};
