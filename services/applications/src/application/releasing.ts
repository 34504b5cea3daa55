import { defined } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { CommandContext, Commands, DirectoryCopy } from '@paktwerk/platform';
import type { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import type { GrantedPosts } from '../granted-post/granted-posts';
import { ruleSetName } from '../programme/rule-set';
import { selectionDecider, selectionStream, sheetOf } from '../selection/state';
import type { ApplicationEvent } from './events';
import { decideRelease } from './release-decision';
import type { ReleaseDecision, Signer } from './release-decision';
import type { ApplicationState } from './state';

/** Where it is known who signs. */
export interface SignersBy {
  readonly directory: Pick<DirectoryCopy, 'humans'>;
  readonly commands: Pick<Commands, 'load'>;
}

export interface ReleasesBy extends SignersBy {
  readonly rulesOfCall: Pick<RulesOfCall, 'find'>;
  readonly grantedPosts: Pick<GrantedPosts, 'claim'>;
}

/**
 * A release with what the rules of its call say, and with the shares of posts that it funds taken before it: of one application by its page, or of many
 * by a job.
 */
export const releasing =
  (
    { rulesOfCall, grantedPosts, ...signers }: ReleasesBy,
    command: Pick<ReleaseDecision, 'decisionId' | 'releasedBy'>,
    ctx: CommandContext,
  ) =>
  async (state: ApplicationState, today: IsoDate): Promise<Decision<ApplicationEvent>> => {
    if (state.kind === 'none') return decideRelease({ ...command, today }, state);
    const { rules } = await rulesOfCall.find(state.app.callId);
    const { paysHigherTier } = familyOf(rules.funding);
    const signer = await signerIn(signers, state, command.releasedBy);
    const decision = decideRelease({ ...command, ...signer, today, paysHigherTier }, state);
    if (state.kind !== 'prepared' || decision.kind === 'refused') return decision;
    return (await grantedPosts.claim(state, today, ctx)) ?? decision;
  };

/** The rule set that an application is decided under, as events name it. */
export const ruleSetOfApplication = (state: ApplicationState): string | undefined =>
  state.kind === 'none' ? undefined : ruleSetName(state.app.programmeCode, state.app.ruleSetVersion);

/** Which humans somebody and those who signed so far are, and whether that somebody stands close to the applicant. */
export const signerIn = async ({ directory, commands }: SignersBy, state: ApplicationState, signIn: string): Promise<Signer> => {
  return state.kind === 'none' ? {} : signerOf({ directory, commands }, state.app, signIn, signersOf(state));
};

/** The same of whoever signs something on an application, its grant included; `signers` have done so. */
export const signerOf = async (
  { directory, commands }: SignersBy,
  { applicationId, callId }: { readonly applicationId: string; readonly callId: string },
  signIn: string,
  signers: readonly string[],
): Promise<Signer> => {
  const { state: selection } = await commands.load(selectionStream(callId), selectionDecider);
  const humanOf = await directory.humans([signIn, ...signers, ...selection.sheets.map((s) => s.reviewer)]);
  const own = sheetOf(selection, { applicationId, reviewer: signIn, humanOf });
  return { humanOf, ...defined({ conflictedSince: own?.isConflicted ? own.declaredOn : undefined }) };
};

/** The sign-ins that a decision was prepared and signed by so far. */
const signersOf = (state: ApplicationState): readonly string[] => {
  const decision = 'decision' in state ? state.decision : undefined;
  return decision ? [decision.preparedBy, ...(decision.countersigned ? [decision.countersigned.by] : [])] : [];
};
