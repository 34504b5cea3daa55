import { Injectable } from '@nestjs/common';
import { derivedUuid } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { decideFileNumber } from './assign-file-number';
import { fileNumberDecider, fileNumberOf, fileNumberStream } from './state';
import type { NumberedBy } from './state';

/** File numbers, without gaps as long as what asks for one becomes an application. */
@Injectable()
export class FileNumbers {
  constructor(private readonly commands: Commands) {}

  /** The application's number; asked again, the same one. */
  async take(by: NumberedBy, applicationId: string, { actor, at, correlationId }: CommandContext): Promise<string> {
    const ctx = { commandId: derivedUuid('file-number', applicationId), actor, at, correlationId };
    const { events } = await this.commands.handle(fileNumberStream(by), fileNumberDecider, ctx, {
      decide: (last) => decideFileNumber(by, applicationId, last),
    });
    const [assigned] = events;
    if (!assigned) throw new Error(`No file number was assigned to ${applicationId}.`);
    return fileNumberOf(by, assigned.data.number);
  }
}
