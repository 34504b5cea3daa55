import type { QualificationTier } from '@paktwerk/contracts';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { PersonQualificationCorrected } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';

export interface CorrectQualification {
  readonly correctionId: string;
  readonly district: string;
  /** The first day that it holds for; without it, it was always so. */
  readonly from?: IsoDate;
  readonly qualification: QualificationTier;
  readonly evidence: string;
  readonly reason: string;
}

/** Nothing proves what somebody will be one day. Posts that name another tier are not touched: each says for itself what it is paid by. */
export const decideCorrectQualification = (cmd: CorrectQualification, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, corrections } = state;
  if (corrections.includes(cmd.correctionId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (cmd.from !== undefined && cmd.from > today) return refuse('qualification-in-future', { from: cmd.from, today });
  return record(PersonQualificationCorrected({ personId, ...cmd }));
};
