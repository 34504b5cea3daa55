import type { RulesOfCall } from '../call/rules-of-call';
import type { ApplicationState } from './state';

/** Nothing more happens to what was tried in a rehearsal once that is over: by its page or by a job. @throws RefusalError */
export const refuseTriedAndOver = async (state: ApplicationState, rulesOfCall: Pick<RulesOfCall, 'find'>): Promise<void> => {
  if (state.kind !== 'none' && state.app.rehearsal === true) await rulesOfCall.find(state.app.callId);
};
