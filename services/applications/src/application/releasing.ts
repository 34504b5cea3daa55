import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { CommandContext, DirectoryCopy, HumanOf } from '@paktwerk/platform';
import type { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import type { GrantedPosts } from '../granted-post/granted-posts';
import { ruleSetName } from '../programme/rule-set';
import type { ApplicationEvent } from './events';
import { decideRelease } from './release-decision';
import type { ReleaseDecision } from './release-decision';
import type { ApplicationState } from './state';

export interface ReleasesBy {
  readonly rulesOfCall: Pick<RulesOfCall, 'find'>;
  readonly directory: Pick<DirectoryCopy, 'humans'>;
  readonly grantedPosts: Pick<GrantedPosts, 'claim'>;
}

/**
 * A release with what the rules of its call say, and with the shares of posts that it funds taken before it: of one application by its page, or of many
 * by a job.
 */
export const releasing =
  (
    { rulesOfCall, directory, grantedPosts }: ReleasesBy,
    command: Pick<ReleaseDecision, 'decisionId' | 'releasedBy'>,
    ctx: CommandContext,
  ) =>
  async (state: ApplicationState, today: IsoDate): Promise<Decision<ApplicationEvent>> => {
    if (state.kind === 'none') return decideRelease({ ...command, today }, state);
    const { rules } = await rulesOfCall.find(state.app.callId);
    const { paysHigherTier } = familyOf(rules.funding);
    const humanOf = await humansIn(directory, state, command.releasedBy);
    const decision = decideRelease({ ...command, humanOf, today, paysHigherTier }, state);
    if (state.kind !== 'prepared' || decision.kind === 'refused') return decision;
    return (await grantedPosts.claim(state, today, ctx)) ?? decision;
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
