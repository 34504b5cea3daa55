import type { CommandContext, Commands } from '@paktwerk/platform';
import { PersonErasedError } from '@paktwerk/privacy';
import { decideReadFile } from './read-file';
import type { ReadFile } from './read-file';
import { accessDecider, accessStream } from './state';

/** A reading is recorded before the file is shown. An erased client has no file left to read: the reason would be kept under a key that is gone. */
export const recordReading = async (commands: Commands, reading: ReadFile, ctx: CommandContext): Promise<void> => {
  try {
    await commands.handle(accessStream(reading.caseId), accessDecider, ctx, { decide: () => decideReadFile(reading) });
  } catch (error) {
    if (!(error instanceof PersonErasedError)) throw error;
  }
};
