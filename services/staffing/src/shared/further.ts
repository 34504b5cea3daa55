import type { CommandContext } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';

/** One more command of the same request, on another stream: what was asked of the version and the body of the first one is not asked of it. */
export const further = ({ expectedVersion: _, requestHash: __, ...ctx }: CommandContext, about: string): CommandContext => ({
  ...ctx,
  commandId: derivedUuid(ctx.commandId, about),
});
