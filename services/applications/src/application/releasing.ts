import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { DirectoryCopy, HumanOf } from '@paktwerk/platform';
import type { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import { ruleSetName } from '../programme/rule-set';
import type { ApplicationEvent } from './events';
import { decideRelease } from './release-decision';
import type { ReleaseDecision } from './release-decision';
import type { ApplicationState } from './state';

/** A release with what the rules of its call say: of one application by its page, or of many by a job. */
export const releasing =
  (rulesOfCall: RulesOfCall, directory: Pick<DirectoryCopy, 'humans'>, command: Pick<ReleaseDecision, 'decisionId' | 'releasedBy'>) =>
  async (state: ApplicationState, today: IsoDate): Promise<Decision<ApplicationEvent>> => {
    if (state.kind === 'none') return decideRelease({ ...command, today }, state);
    const { rules } = await rulesOfCall.find(state.app.callId);
    const { paysHigherTier } = familyOf(rules.funding);
    const humanOf = await humansIn(directory, state, command.releasedBy);
    return decideRelease({ ...command, humanOf, today, paysHigherTier }, state);
  };

/** The rule set that an application is decided under, as events name it. */
export const ruleSetOfApplication = (state: ApplicationState): string | undefined =>
  state.kind === 'none' ? undefined : ruleSetName(state.app.programmeCode, state.app.ruleSetVersion);

/** Which humans somebody and those who signed so far are. */
export const humansIn = (directory: Pick<DirectoryCopy, 'humans'>, state: ApplicationState, signIn: string): Promise<HumanOf> =>
  directory.humans([signIn, ...signersOf(state)]);

/** The sign-ins that a decision was prepared and signed by so far. */
const signersOf = (state: ApplicationState): readonly string[] => {
  const decision = 'decision' in state ? state.decision : undefined;
  return decision ? [decision.preparedBy, ...(decision.countersigned ? [decision.countersigned.by] : [])] : [];
};
