import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { TalkCorrected, TalkTakenBack } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseTalk, talkFields } from '../case/hold-talk';
import type { Talk } from '../case/hold-talk';
import { fileOf, lastTalkOn } from '../case/state';
import type { CaseState } from '../case/state';
import { refuseLater } from '../limit/clock';
import { refuse } from '../problems';
import { countedOf } from './counted';

export interface CorrectTalk extends Talk {
  readonly correctionId: string;
  readonly talkId: string;
  readonly reason: string;
  /** By a lead who is not in charge of the case. */
  readonly isByLead: boolean;
}

/** A talk is written anew as a whole; what was counted of it is taken back on the day on which it stood. */
export const decideCorrectTalk = (cmd: CorrectTalk, state: CaseState, today: IsoDate, minimumMinutes: number): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { correctionId, talkId, reason, isByLead, ...talk } = cmd;
  const was = state.talks.find((t) => t.talkId === talkId);
  if (!was) return refuse('talk-unknown', { talkId });
  if (state.correctionIds.includes(correctionId)) return nothing();
  if (was.isAnnulled) return refuse('talk-annulled', { heldOn: was.heldOn });
  const others = { ...state, talks: state.talks.filter((t) => t.talkId !== talkId) };
  const fields = talkFields(talk, minimumMinutes);
  const talks = [...others.talks, { talkId, ...fields }];
  const refused = refuseTalk(talk, others, today) ?? refuseLater(state, talks, isByLead);
  if (refused) return refused;
  const last = lastTalkOn({ talks }) ?? talk.heldOn;
  return record<CaseEvent>(
    TalkTakenBack({ ...fileOf(state), talkId, was: countedOf(was) }),
    TalkCorrected({ ...fileOf(state), talkId, ...fields, correctionId, correctedOn: today, reason, lastTalkOn: last }),
  );
};
