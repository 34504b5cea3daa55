import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { TalkAnnulled } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseUse } from '../case/refuse-fact';
import { fileOf, lastTalkOn } from '../case/state';
import type { CaseState } from '../case/state';
import { refuseLater } from '../limit/clock';
import { refuse } from '../problems';
import { countedOf } from './counted';

export interface AnnulTalk {
  readonly talkId: string;
  readonly reason: string;
  /** By a lead who is not in charge of the case. */
  readonly isByLead: boolean;
}

/** A talk that never was, or that was recorded twice. It stays in the file, and counts no more. */
export const decideAnnulTalk = ({ talkId, reason, isByLead }: AnnulTalk, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const was = state.talks.find((t) => t.talkId === talkId);
  if (!was) return refuse('talk-unknown', { talkId });
  if (was.isAnnulled) return nothing();
  const talks = state.talks.filter((t) => t.talkId !== talkId);
  const refused = refuseUse(state) ?? refuseLater(state, talks, isByLead);
  if (refused) return refused;
  const last = lastTalkOn({ talks });
  return record(
    TalkAnnulled({ ...fileOf(state), talkId, annulledOn: today, reason, was: countedOf(was), ...defined({ lastTalkOn: last }) }),
  );
};
