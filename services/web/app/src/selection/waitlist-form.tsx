import type { Body } from '../api/paths';
import { waitlistBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import { MoneyField } from '../ui/number-fields';
import { TextArea } from '../ui/text-field';

interface Props {
  applicationId: string;
  /** The version that the person sees. */
  etag: string | null;
  requestedCents: number;
  onSent: () => void;
}

type Waiting = Body<'/api/applications/v1/applications/{applicationId}/waiting-list'>;
/** A type and not an interface: react-hook-form asks for an index signature. */
type Values = { wantedCents: number | null; reason: string };

/** Puts an application on the waiting list, for all that was requested or for less. */
export const WaitlistForm = ({ applicationId, etag, requestedCents, onSent }: Props) => {
  const t = useTexts(selectionTexts).waiting;
  const send = useSend('/api/applications/v1/applications/{applicationId}/waiting-list');
  const form = useBodyForm<Values, Waiting, unknown>({
    schema: waitlistBody,
    defaultValues: { wantedCents: requestedCents, reason: '' },
    send: (body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'waiting-amount-unusable': 'wantedCents' },
  });
  return (
    <Form form={form} label={t.act}>
      <p className="pw-muted">{t.actHint}</p>
      <form.Field name="wantedCents">{(field) => <MoneyField {...field} label={t.wanted} hint={t.wantedHint} />}</form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.act}
        </Button>
      </div>
    </Form>
  );
};
