import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import { TalkHeld } from './events';
import type { CaseEvent } from './events';
import { refuseUse } from './refuse-fact';
import { fileOf } from './state';
import type { CaseState, Existing } from './state';
import { refuseBehindLimit } from '../limit/clock';
import { refuse } from '../problems';

export interface Talk {
  readonly heldOn: IsoDate;
  readonly mode: TalkMode;
  readonly topics: readonly TalkTopic[];
  readonly minutes: number;
  readonly withInterpreter?: boolean | undefined;
  readonly withFamily?: boolean | undefined;
  /** Where somebody was met who was called on. */
  readonly place?: string | undefined;
  readonly note?: string | undefined;
}
export interface HoldTalk extends Talk {
  readonly talkId: string;
}

/** Recording late is normal: counted is the day on which the talk was held. */
export const decideHoldTalk = (cmd: HoldTalk, state: CaseState, today: IsoDate, minimumMinutes: number): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.talks.some((t) => t.talkId === cmd.talkId)) return nothing();
  const refused = refuseTalk(cmd, state, today);
  return refused ?? record(TalkHeld({ ...fileOf(state), talkId: cmd.talkId, ...talkFields(cmd, minimumMinutes) }));
};

/** What stands against a talk on that day, whether it is new or corrected. */
export const refuseTalk = (talk: Talk, state: Existing, today: IsoDate): Refusal | undefined => {
  const refused = refuseUse(state);
  if (refused) return refused;
  if (talk.heldOn > today) return refuse('date-in-future', { date: talk.heldOn, today });
  if (talk.heldOn < state.consentOn) return refuse('before-consent', { date: talk.heldOn, consentOn: state.consentOn });
  if (talk.heldOn < state.openedOn) return refuse('before-opening', { date: talk.heldOn, openedOn: state.openedOn });
  if (state.kind === 'closed' && talk.heldOn > state.closedOn) return refuse('case-closed', { closedOn: state.closedOn });
  if (state.pausedOn !== undefined && talk.heldOn > state.pausedOn) return refuse('case-paused', { pausedOn: state.pausedOn });
  if (talk.place !== undefined && talk.mode !== 'outreach') return refuse('place-without-outreach', { mode: talk.mode });
  return refuseBehindLimit(state, talk.heldOn);
};

export const talkFields = ({ heldOn, mode, topics, minutes, withInterpreter, withFamily, place, note }: Talk, minimumMinutes: number) => ({
  heldOn,
  mode,
  topics: [...topics],
  minutes,
  isCounted: minutes >= minimumMinutes,
  ...defined({ withInterpreter, withFamily, place, note }),
});
