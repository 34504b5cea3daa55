import { Injectable } from '@nestjs/common';
import { StoreUnavailableError } from '@paktwerk/event-store';
import { eachByItself, refuseWith } from '@paktwerk/platform';
import type { SubmittedAttachment } from '../application/events';
import { Attachments } from './attachments';
import { NamedFiles } from './named-files';

export interface AnswerOf {
  readonly applicationId: string;
  /** The request for information, the hearing or the proof of use. */
  readonly answerOf: string;
  /** Whose files those may be: the party's that answers, and of those whose place it has taken. */
  readonly parties: readonly string[];
}

/** Files that go to the authority with an answer. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly attachments: Attachments,
    private readonly namedFiles: NamedFiles,
  ) {}

  /**
   * Answers with files. They are given before it is decided, so that none of them goes meanwhile, and are the party’s alone again where it is refused.
   * @throws Problem 422 where one of them is none of this answer
   */
  async send<T>(of: AnswerOf, attachmentIds: readonly string[], answer: (files: readonly SubmittedAttachment[]) => Promise<T>): Promise<T> {
    if (attachmentIds.length === 0) return answer([]);
    const files = await this.attachments.give(of, attachmentIds);
    if ('code' in files) return refuseWith(files);
    const answered = await answer(files).catch(async (error: unknown) => {
      // Where the store did not answer it may hold the answer, and whoever sends it again is told.
      if (!(error instanceof StoreUnavailableError)) await this.takeBack(of, attachmentIds);
      throw error;
    });
    await this.attachments.markGiven(of.applicationId, attachmentIds); // another attempt at the same answer, refused, may have taken them back
    return answered;
  }

  /** Files whose process ended while they were given: those that an event names stay given, the others are the party’s alone again. */
  async settle(): Promise<void> {
    await eachByItself(await this.attachments.leftWhileGiving(), async ({ applicationId, attachmentId, answerOf }) =>
      (await this.namedFiles.in(applicationId, answerOf)).named.has(attachmentId)
        ? this.attachments.markGiven(applicationId, [attachmentId])
        : this.attachments.takeBackLeft(attachmentId),
    );
  }

  /** What an event names stays. */
  private async takeBack({ applicationId, answerOf }: AnswerOf, attachmentIds: readonly string[]): Promise<void> {
    const { named } = await this.namedFiles.in(applicationId, answerOf);
    const isNamed = (id: string): boolean => named.has(id);
    await this.attachments.takeBack(
      answerOf,
      attachmentIds.filter((id) => !isNamed(id)),
    );
    await this.attachments.markGiven(applicationId, attachmentIds.filter(isNamed));
  }
}
