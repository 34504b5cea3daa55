import { DateOnly, LANGUAGES, Mark, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { NOTICE_KINDS } from '@paktwerk/contracts';

/** What a block is for: the order in which a letter has them. */
export const TEXT_BLOCK_KINDS = ['greeting', 'reason', 'ancillary-provision', 'remedy'] as const;
export type TextBlockKind = (typeof TEXT_BLOCK_KINDS)[number];

export const BlockKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$', description: 'How letters name it' });
const BlockVersion = Type.Integer({ minimum: 1, maximum: 10_000 });
export const MAX_BLOCK_LENGTH = 4000;

/** What of a block a letter says, with its placeholders filled in. */
export const DecisionBlock = Type.Object(
  {
    key: BlockKey,
    version: BlockVersion,
    kind: OneOf(TEXT_BLOCK_KINDS),
    language: OneOf(LANGUAGES),
    title: Text(150),
    text: Text(MAX_BLOCK_LENGTH * 2),
  },
  { additionalProperties: false },
);
export type DecisionBlock = Static<typeof DecisionBlock>;

/** Blocks that somebody chose for a letter. */
export const ChosenBlocks = Type.Array(Type.Object({ key: BlockKey, version: BlockVersion }, { additionalProperties: false }), {
  maxItems: 40,
  description: 'Blocks of text in the order of the letter, in the version that holds today',
});

/** For which notices a block is there. */
const OfNotices = Type.Array(
  Type.Object(
    {
      kind: OneOf(NOTICE_KINDS),
      isNeeded: Type.Boolean({
        description: 'No notice of the kind goes without it, or without another block of its own kind that is needed as well',
      }),
    },
    { additionalProperties: false },
  ),
  { minItems: 1, maxItems: NOTICE_KINDS.length, description: 'For which notices it is offered; absent: for all' },
);

/** What whoever proposes one says. */
export const textBlockContent = {
  ...DecisionBlock.properties,
  text: Text(MAX_BLOCK_LENGTH, { description: 'With placeholders in braces; a letter fills them in' }),
  notices: Type.Optional(OfNotices),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  mark: Mark,
  source: Text(500, { description: 'Where it is written, or what it assumes' }),
};
/** The first of the four eyes. */
export const TextBlockProposed = event('text-block.proposed', 1, { ...textBlockContent, proposedBy: Text(100), effectiveOn: DateOnly() });

const version = { key: BlockKey, version: BlockVersion };
/** From its day on, letters may say it. */
export const TextBlockReleased = event('text-block.released', 1, { ...version, releasedBy: Text(100), effectiveOn: DateOnly() });
/** It is not released as it is; the next version may be proposed. */
export const TextBlockReturned = event('text-block.returned', 1, {
  ...version,
  note: Text(900),
  returnedBy: Text(100),
  effectiveOn: DateOnly(),
});

export const textBlockEvents = [TextBlockProposed, TextBlockReleased, TextBlockReturned] as const;
export type TextBlockEvent = EventOf<typeof TextBlockProposed | typeof TextBlockReleased | typeof TextBlockReturned>;
