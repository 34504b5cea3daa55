import { choiceOf, forNotice, useBlockLabel, useBlocks, type OfferedBlock } from '../applications/chosen-blocks';
import type { TextBlock } from '../text-blocks/types';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { Checkbox } from '../ui/checkbox';
import { FieldGroup } from '../ui/field-group';
import type { BodyForm } from '../ui/form/body-form';
import { TextArea } from '../ui/text-field';

/** What the letter of an extension says. A type and not an interface: react-hook-form asks for an index signature. */
export type LetterValues = {
  reason: string;
  blocks: Record<string, boolean>;
  /** The posts that it extends, where somebody chooses them. */
  posts?: Record<string, boolean>;
};

/** As a body names it. */
export const letterOf = ({ reason, blocks: chosen }: Pick<LetterValues, 'reason' | 'blocks'>, blocks: readonly TextBlock[]) => ({
  reason,
  ...choiceOf(blocks, chosen),
});

export const useLetterBlocks = (kind: 'EXTENSION' | 'EXTENSION_REJECTION'): readonly OfferedBlock[] => forNotice(useBlocks(), kind);

export const LetterFields = ({ form, blocks }: { form: BodyForm<LetterValues>; blocks: readonly OfferedBlock[] }) => {
  const t = useTexts(extensionsTexts).prepare;
  const labelOf = useBlockLabel();
  return (
    <>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={10_000} />}</form.Field>
      {blocks.length > 0 && (
        <FieldGroup legend={t.blocks}>
          {blocks.map((block) => (
            <form.Field key={block.key} name={`blocks.${block.key}`}>
              {({ value, ...field }) => <Checkbox {...field} value={value ?? false} label={labelOf(block)} />}
            </form.Field>
          ))}
        </FieldGroup>
      )}
    </>
  );
};
