import type { CommandContext } from '@paktwerk/event-store';
import type { LogEntry } from '@paktwerk/platform';

/**
 * These reactions finish what a person began, and race with that person's own request. The person stays the actor, so that the
 * history says the same whoever was faster.
 */
export const causedBy = (entry: LogEntry, ctx: CommandContext): CommandContext => {
  const { person, role, organisation } = entry.actor;
  return person === undefined ? ctx : { ...ctx, actor: { person, role, organisation } };
};
