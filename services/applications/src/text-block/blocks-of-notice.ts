import type { DecisionOutcome, NoticeKind } from '@paktwerk/contracts';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { NOTICE_DE, NOTICE_EN } from '../grant/history';
import { refuse } from '../problems';
import { blockOn } from './state';
import type { TextBlock } from './state';

/** The notice that tells of a decision. */
export const noticeOf = (outcome: DecisionOutcome): NoticeKind => (outcome === 'rejected' ? 'REJECTION' : 'GRANT');

type OfNotices = Pick<TextBlock, 'notices'>;

/** A block that names no kinds is for all of them. */
const isOfferedFor = ({ notices }: OfNotices, kind: NoticeKind): boolean => notices === undefined || notices.some((n) => n.kind === kind);
const isNeededFor = ({ notices = [] }: OfNotices, kind: NoticeKind): boolean => notices.some((n) => n.kind === kind && n.isNeeded);

const named = (kind: NoticeKind) => ({ noticeDe: NOTICE_DE[kind], noticeEn: NOTICE_EN[kind] });

/** Why a notice of a kind does not have a block. */
export const notOffered = (block: TextBlock, kind: NoticeKind): Refusal | undefined =>
  isOfferedFor(block, kind)
    ? undefined
    : refuse('text-block-of-another-notice', { field: '/blocks', key: block.key, title: block.title, ...named(kind) });

/** What a notice of a kind needs on a day and has not: of what is needed, one block of each kind is enough, as of a remedy in one language. */
export const missingBlocks = (
  chosen: readonly TextBlock[],
  blocks: readonly TextBlock[],
  kind: NoticeKind,
  day: IsoDate,
): Refusal | undefined => {
  const held = [...new Set(blocks.map((b) => b.key))].flatMap((key) => blockOn(blocks, key, day) ?? []);
  const missing = held.filter((b) => isNeededFor(b, kind) && !chosen.some((c) => c.kind === b.kind && isNeededFor(c, kind)));
  if (missing.length === 0) return undefined;
  return refuse('text-block-missing', { field: '/blocks', titles: missing.map((b) => b.title).join(', '), ...named(kind) });
};
