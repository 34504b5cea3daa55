import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { read } from '../api/queries';
import { LoadState } from '../shell/loaded';
import { BLOCK_KINDS, type NoticeKind, type TextBlock } from '../text-blocks/types';
import { useTexts } from '../texts/area';
import { textBlocksTexts } from '../texts/text-blocks';
import { Checkbox } from '../ui/checkbox';
import { FieldGroup } from '../ui/field-group';
import type { FieldOf } from '../ui/form/body-form';
import { Section } from '../ui/section';
import type { Preview } from './use-preview';

type Words = NonNullable<Preview['blocks']>;

/** The part of a form in which blocks are chosen: their keys, and whether the notice has them. */
type BlockField = (props: { name: `blocks.${string}`; children: (field: FieldOf<boolean>) => ReactNode }) => ReactNode;

const useHeld = () => useQuery(read('/api/applications/v1/text-blocks', {}));

/** The blocks that hold today, in the order of the letter. */
export const useBlocks = (): readonly TextBlock[] => {
  const { data } = useHeld();
  return BLOCK_KINDS.flatMap((kind) => (data?.items ?? []).filter((block) => block.kind === kind && block.current !== undefined));
};

export interface OfferedBlock extends TextBlock {
  /** A notice of the kind does not go without it, or another one of its sort that is needed, too. */
  readonly isNeeded: boolean;
}

/** Those of them that a notice of a kind can have. */
export const forNotice = (blocks: readonly TextBlock[], kind: NoticeKind): readonly OfferedBlock[] =>
  blocks.flatMap((block) => {
    const notices = block.versions.find(({ version }) => version === block.current)?.notices;
    const of = notices?.find((n) => n.kind === kind);
    return notices === undefined || of !== undefined ? [{ ...block, isNeeded: of?.isNeeded ?? false }] : [];
  });

/** What a block is called where it is chosen. */
export const useBlockLabel = (): ((block: OfferedBlock) => string) => {
  const t = useTexts(textBlocksTexts);
  return ({ key, kind, versions, current, isNeeded }) => {
    const title = versions.find((v) => v.version === current)?.title ?? key;
    return `${title} (${isNeeded ? t.neededOf({ kind: t.kinds[kind] }) : t.kinds[kind]})`;
  };
};

/** Those that were chosen, in the version that was seen. */
export const choiceOf = (blocks: readonly TextBlock[], chosen: Readonly<Record<string, boolean>>) => {
  const choice = blocks.flatMap(({ key, current }) => (chosen[key] && current !== undefined ? [{ key, version: current }] : []));
  return choice.length === 0 ? {} : { blocks: choice };
};

const WordsOfBlocks = ({ words }: { words: Words }) => (
  <>
    {words.map(({ key, title, text }) => (
      <div key={key}>
        <strong>{title}</strong>
        <p className="pw-written">{text}</p>
      </div>
    ))}
  </>
);

/** Which blocks the notice will have, and what they will say. */
export const ChooseBlocks = ({
  Field,
  blocks,
  words,
}: {
  Field: BlockField;
  blocks: readonly OfferedBlock[];
  words: Words | undefined;
}) => {
  const t = useTexts(textBlocksTexts);
  const labelOf = useBlockLabel();
  const held = useHeld();
  if (blocks.length === 0) return <LoadState query={held} />;
  return (
    <FieldGroup legend={t.choose}>
      <p className="pw-muted">
        {t.chooseHint}{' '}
        <Link className="kern-link" to="/textbausteine">
          {t.title}
        </Link>
      </p>
      {blocks.map((block) => (
        <Field key={block.key} name={`blocks.${block.key}`}>
          {({ value, ...field }) => <Checkbox {...field} value={value ?? false} label={labelOf(block)} />}
        </Field>
      ))}
      {words && (
        <div role="status" aria-label={t.preview}>
          <WordsOfBlocks words={words} />
        </div>
      )}
    </FieldGroup>
  );
};

/** What the notice says beside its reason, as it was prepared. */
export const BlocksOfDecision = ({ blocks }: { blocks: Words }) => {
  const t = useTexts(textBlocksTexts);
  return (
    <Section id="textbausteine" title={t.decided}>
      <WordsOfBlocks words={blocks} />
    </Section>
  );
};
