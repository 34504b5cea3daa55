import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { BLOCK_KINDS, type TextBlock } from '../text-blocks/types';
import { useTexts } from '../texts/area';
import { textBlocksTexts } from '../texts/text-blocks';
import { Checkbox } from '../ui/checkbox';
import type { BodyForm } from '../ui/form/body-form';
import { Section } from '../ui/section';
import type { Values } from './prepare-form';
import type { Preview } from './use-preview';

type Words = NonNullable<Preview['blocks']>;

/** The blocks that hold today, in the order of the letter. */
export const useBlocks = (): readonly TextBlock[] => {
  const { data } = useQuery(read('/api/applications/v1/text-blocks', {}));
  return BLOCK_KINDS.flatMap((kind) => (data?.items ?? []).filter((block) => block.kind === kind && block.current !== undefined));
};

/** Those that were chosen, in the version that was seen. */
export const choiceOf = (blocks: readonly TextBlock[], chosen: Values['blocks']) => {
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
  form,
  blocks,
  preview,
}: {
  form: BodyForm<Values>;
  blocks: readonly TextBlock[];
  preview: Preview | undefined;
}) => {
  const t = useTexts(textBlocksTexts);
  if (blocks.length === 0) return null;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t.choose}</legend>
      <p className="pw-muted">
        {t.chooseHint}{' '}
        <Link className="kern-link" to="/textbausteine">
          {t.title}
        </Link>
      </p>
      {blocks.map(({ key, kind, versions, current }) => (
        <form.Field key={key} name={`blocks.${key}`}>
          {({ value, ...field }) => (
            <Checkbox
              {...field}
              value={value ?? false}
              label={`${versions.find((v) => v.version === current)?.title ?? key} (${t.kinds[kind]})`}
            />
          )}
        </form.Field>
      ))}
      {preview?.blocks && (
        <div role="status" aria-label={t.preview}>
          <WordsOfBlocks words={preview.blocks} />
        </div>
      )}
    </fieldset>
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
