import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import { TalkHeld } from './events';
import type { CaseEvent } from './events';
import { fileOf } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface HoldTalk {
  readonly talkId: string;
  readonly heldOn: IsoDate;
  readonly mode: TalkMode;
  readonly topics: readonly TalkTopic[];
  readonly minutes: number;
  readonly note?: string;
}

/**
 * A talk may be recorded late, also after closing, as long as it was held between opening and closing. Once consent was
 * revoked nothing more is recorded: revocation ends the processing.
 */
export const decideHoldTalk = (cmd: HoldTalk, state: CaseState, today: IsoDate, minimumMinutes: number): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.talkIds.includes(cmd.talkId)) return nothing();
  if (state.restrictedOn !== undefined) return refuse('consent-revoked', { revokedOn: state.restrictedOn });
  if (state.erasedOn !== undefined) return refuse('client-erased', { erasedOn: state.erasedOn });
  if (cmd.heldOn > today) return refuse('date-in-future', { date: cmd.heldOn, today });
  if (cmd.heldOn < state.consentOn) return refuse('before-consent', { date: cmd.heldOn, consentOn: state.consentOn });
  if (cmd.heldOn < state.openedOn) return refuse('before-opening', { date: cmd.heldOn, openedOn: state.openedOn });
  if (state.kind === 'closed' && cmd.heldOn > state.closedOn) return refuse('case-closed', { closedOn: state.closedOn });
  const { talkId, heldOn, mode, topics, minutes, note } = cmd;
  return record(
    TalkHeld({
      ...fileOf(state),
      talkId,
      heldOn,
      mode,
      topics: [...topics],
      minutes,
      isCounted: minutes >= minimumMinutes,
      ...defined({ note }),
    }),
  );
};
