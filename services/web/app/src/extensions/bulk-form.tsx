import { useNavigate } from '@tanstack/react-router';
import { startBulkBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Section } from '../ui/section';
import { LetterFields, letterOf, useLetterBlocks, type LetterValues } from './letter-fields';
import type { Preview } from './types';

const JOBS = '/api/applications/v1/bulk-jobs';

/** The same letter for every grant of which something can be extended and nothing is prepared yet. */
export const BulkForm = ({ preview: { grants, rules } }: { preview: Preview }) => {
  const t = useTexts(extensionsTexts).preview;
  const navigate = useNavigate();
  const blocks = useLetterBlocks('EXTENSION');
  const send = useSend(JOBS);
  const items = grants
    .filter(({ isPrepared, posts }) => !isPrepared && posts.some(({ refusal }) => refusal === undefined))
    .map(({ applicationId, decisionId }) => ({ applicationId, decisionId }));
  const form = useBodyForm<LetterValues, Body<typeof JOBS>, { readonly bulkId: string }>({
    schema: (startBulkBody.properties as unknown as { readonly letter: typeof startBulkBody }).letter,
    defaultValues: { reason: rules?.source ?? '', blocks: {} },
    bodyOf: (values) => letterOf(values, blocks),
    send: (letter, key) => send({ parameters: {}, body: { kind: 'extend', items, letter: letter as unknown as { reason: string } } }, key),
    onSent: ({ bulkId }) => void navigate({ to: '/aufgaben/$bulkId', params: { bulkId } }),
  });
  if (items.length === 0) return null;
  return (
    <Section id="bescheide" title={t.bulk} note={t.bulkHint({ n: items.length })}>
      <Form form={form} label={t.bulk}>
        <LetterFields form={form} blocks={blocks} />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.act({ n: items.length })}
          </Button>
        </div>
      </Form>
    </Section>
  );
};
