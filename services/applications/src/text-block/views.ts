import { DateOnly, LANGUAGES, OneOf, Type, View } from '@paktwerk/kernel';
import { TEXT_BLOCK_KINDS, textBlockContent } from './events';
import { BLOCK_PLACEHOLDERS } from './filled-block';
import { blockOn, textBlockIdOf, versionsOf } from './state';
import type { TextBlock } from './state';
import type { IsoDate } from '@paktwerk/kernel';

const Text = Type.String();
const { key, kind: _kind, language: _language, ...ofVersion } = textBlockContent;
export const TextBlockView = View('TextBlockView', {
  blockId: Text,
  key,
  kind: OneOf(TEXT_BLOCK_KINDS),
  language: OneOf(LANGUAGES),
  current: Type.Optional(Type.Integer({ description: 'The version that holds on the day that was asked for' })),
  versions: Type.Array(
    Type.Object({
      ...ofVersion,
      status: OneOf(['proposed', 'released', 'returned'] as const),
      proposedOn: DateOnly(),
      isOwn: Type.Boolean({ description: 'The one who asks proposed it, and cannot release it' }),
      returned: Type.Optional(
        Type.Array(Type.Object({ note: Text, on: DateOnly() }), { description: 'Each time with what is to be different' }),
      ),
    }),
  ),
});
export const TextBlocksView = View('TextBlocksView', {
  placeholders: Type.Array(Text, { description: 'What a text may name, in braces' }),
  items: Type.Array(TextBlockView),
});

export const textBlockView = (blocks: readonly TextBlock[], of: string, day: IsoDate, reader: string) => {
  const versions = versionsOf(blocks, of);
  const [first] = versions;
  if (first === undefined) throw new Error(`There is no text block ${of}.`);
  const current = blockOn(blocks, of, day)?.version;
  return {
    blockId: textBlockIdOf(of),
    key: of,
    kind: first.kind,
    language: first.language,
    ...(current === undefined ? {} : { current }),
    versions: versions.map(({ key: _key, kind: _k, language: _l, proposedBy, releasedBy: _by, returned, ...version }) => ({
      ...version,
      isOwn: proposedBy === reader,
      ...(returned === undefined ? {} : { returned: returned.map(({ note, on }) => ({ note, on })) }),
    })),
  };
};

export const textBlocksView = (blocks: readonly TextBlock[], day: IsoDate, reader: string) => ({
  placeholders: [...BLOCK_PLACEHOLDERS],
  items: [...new Set(blocks.map((b) => b.key))].map((of) => textBlockView(blocks, of, day, reader)),
});
