import type { Read } from '../api/paths';

export type TextBlocks = Read<'/api/applications/v1/text-blocks'>;
export type TextBlock = TextBlocks['items'][number];
export type BlockVersion = TextBlock['versions'][number];

/** The order in which a letter has them. */
export const BLOCK_KINDS = ['greeting', 'reason', 'ancillary-provision', 'remedy'] as const;
