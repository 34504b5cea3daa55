import type { GrantEvent } from './events';
import type { GrantState, OpenGrant } from './state';

const OF_PREPARATION = ['notice.prepared', 'notice.countersigned', 'notice.returned', 'notice.discarded'] as const;
export type PreparationEvent = Extract<GrantEvent, { readonly type: (typeof OF_PREPARATION)[number] }>;

export const isOfPreparation = <E extends GrantEvent>(e: E): e is E & PreparationEvent => OF_PREPARATION.some((type) => type === e.type);

/** What is prepared does not bind, and may never be released: its recipient learns of the notice with its release. */
export const knownToRecipient = <E extends GrantEvent>(events: readonly E[]): readonly E[] => events.filter((e) => !isOfPreparation(e));

/** The version of a file for its recipient: what is prepared moves nothing that they are answered. */
export const versionForRecipient = (state: GrantState, version: number): number =>
  state.kind === 'none' ? version : version - (state.ofPreparation ?? 0);

/** The same for a file that is folded already. */
export const grantForRecipient = ({ preparation: _hidden, ...grant }: OpenGrant): OpenGrant => grant;
