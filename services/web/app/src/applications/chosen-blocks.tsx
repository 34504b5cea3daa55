import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { read } from '../api/queries';
import { BLOCK_KINDS, type TextBlock } from '../text-blocks/types';
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

/** The blocks that hold today, in the order of the letter. */
export const useBlocks = (): readonly TextBlock[] => {
  const { data } = useQuery(read('/api/applications/v1/text-blocks', {}));
  return BLOCK_KINDS.flatMap((kind) => (data?.items ?? []).filter((block) => block.kind === kind && block.current !== undefined));
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
export const ChooseBlocks = ({ Field, blocks, words }: { Field: BlockField; blocks: readonly TextBlock[]; words: Words | undefined }) => {
  const t = useTexts(textBlocksTexts);
  if (blocks.length === 0) return null;
  return (
    <FieldGroup legend={t.choose}>
      <p className="pw-muted">
        {t.chooseHint}{' '}
        <Link className="kern-link" to="/textbausteine">
          {t.title}
        </Link>
      </p>
      {blocks.map(({ key, kind, versions, current }) => (
        <Field key={key} name={`blocks.${key}`}>
          {({ value, ...field }) => (
            <Checkbox
              {...field}
              value={value ?? false}
              label={`${versions.find((v) => v.version === current)?.title ?? key} (${t.kinds[kind]})`}
            />
          )}
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
