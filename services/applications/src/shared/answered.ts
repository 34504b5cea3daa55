import type { SubmittedAttachment } from '../application/events';

/** What a party said, and the files that came with it, by their ids. */
export interface Answered {
  readonly text: string;
  readonly fileIds: readonly string[];
}

export const answered = (text: string, files: readonly SubmittedAttachment[] = []): Answered => ({
  text,
  fileIds: files.map((file) => file.attachmentId),
});

/** The field of an event; left out where nothing came along. */
export const withFiles = (files: readonly SubmittedAttachment[]): { readonly files?: SubmittedAttachment[] } =>
  files.length === 0 ? {} : { files: [...files] };

/** Whether it is the same answer once more: the same words with the same files. */
export const isSameAnswer = (one: Answered, other: Answered): boolean =>
  one.text === other.text && one.fileIds.length === other.fileIds.length && one.fileIds.every((id) => other.fileIds.includes(id));
