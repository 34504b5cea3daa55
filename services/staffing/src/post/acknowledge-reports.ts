import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ReportsAcknowledged } from './events';
import type { PostEvent } from './events';
import { keysOf } from './state';
import type { PostState } from './state';

export interface AcknowledgeReports {
  /** The version of the post up to which its reports were read. */
  readonly through: number;
  readonly note?: string;
  /** Versions in which the recipient told something. */
  readonly told: readonly number[];
}

/** What the recipient told and the authority has not taken note of. */
export const openReports = (told: readonly number[], acknowledged = 0): readonly number[] =>
  told.filter((version) => version > acknowledged);

/** The authority takes note of what was told up to a version; what comes later is open still. */
export const decideAcknowledge = ({ through, note, told }: AcknowledgeReports, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if (through <= (state.acknowledged ?? 0)) return nothing();
  const open = openReports(told, state.acknowledged);
  if (!open.some((version) => version <= through)) return refuse('no-report', { through });
  return record(ReportsAcknowledged({ ...keysOf(state), through, ...defined({ note }) }));
};
