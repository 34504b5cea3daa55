import type { ChangeEvent } from './events';

/** What of a change the authority knows: nothing before it is sent, and of its drafts the one that was sent. */
export const knownToAuthority = <E extends ChangeEvent>(events: readonly E[]): readonly E[] =>
  events.some((e) => e.type === 'change.sent') ? events.slice(events.findLastIndex((e) => e.type === 'change.drafted')) : [];
