import { maxInstant } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import type { CommandContext, Commands, RecordedEvent } from '@paktwerk/platform';
import { PersonErasedError } from '@paktwerk/privacy';
import { decideReadFile } from './read-file';
import type { ReadFile } from './read-file';
import { accessDecider, accessStream } from './state';

/**
 * A reading is recorded before the file is shown, at an instant at which all of the file was known; the same again is the same reading, and shows
 * the file as of its instant. An erased client has no file left to read, and no instant: the reason would be kept under a key that is gone.
 */
export const recordReading = async (
  commands: Commands,
  reading: ReadFile,
  file: readonly Pick<RecordedEvent, 'knownSince'>[],
  ctx: CommandContext,
): Promise<Instant | undefined> => {
  const caused = { ...ctx, causeRecordedAt: maxInstant(...file.map((e) => e.knownSince)) };
  try {
    const { events } = await commands.handle(accessStream(reading.caseId), accessDecider, caused, {
      decide: () => decideReadFile(reading),
    });
    return events[0]?.recordedAt;
  } catch (error) {
    if (!(error instanceof PersonErasedError)) throw error;
    return undefined;
  }
};
