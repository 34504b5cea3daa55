import type { Read } from '../api/paths';

export type TextBlocks = Read<'/api/applications/v1/text-blocks'>;
export type TextBlock = TextBlocks['items'][number];
export type BlockVersion = TextBlock['versions'][number];
export type NoticeKind = NonNullable<BlockVersion['notices']>[number]['kind'];

export const NOTICE_KINDS = [
  'GRANT',
  'REJECTION',
  'AMENDMENT',
  'EXTENSION',
  'EXTENSION_REJECTION',
  'REVOCATION',
  'WITHDRAWAL',
  'REIMBURSEMENT',
  'INTEREST',
  'FINAL',
] as const satisfies readonly NoticeKind[];

/** The order in which a letter has them. */
export const BLOCK_KINDS = ['greeting', 'reason', 'ancillary-provision', 'remedy'] as const;
