import { useMemo, type ReactNode } from 'react';
import { Button } from '../button';
import { TextArea } from '../text-field';
import { useUiTexts } from '../ui-texts';
import { Form, useBodyForm } from './body-form';
import type { JsonSchema } from './schema';

interface ReasonBody {
  readonly reason: string;
}

interface ReasonFormProps<R> {
  /** What the reason is called here. */
  label: string;
  /** What happens, and what becomes of the reason. */
  hint?: ReactNode;
  maxLength: number;
  rows?: number;
  autoFocus?: boolean;
  confirmLabel: string;
  isDangerous?: boolean;
  disabledReason?: string | undefined;
  size?: 'default' | 'small';
  send: (body: ReasonBody, key: string) => Promise<R>;
  onSent?: (result: R) => void;
  /** Shows a second button, and Esc does the same. */
  onCancel?: () => void;
}

const EMPTY = { reason: '' };

/** A decision that needs nothing but its reason, in the person's own words. */
export const ReasonForm = <R,>({
  label,
  hint,
  maxLength,
  rows = 3,
  autoFocus = false,
  confirmLabel,
  isDangerous = false,
  disabledReason,
  size = 'default',
  send,
  onSent,
  onCancel,
}: ReasonFormProps<R>) => {
  const texts = useUiTexts();
  const schema = useMemo(
    (): JsonSchema => ({ type: 'object', required: ['reason'], properties: { reason: { type: 'string', minLength: 1, maxLength } } }),
    [maxLength],
  );
  const form = useBodyForm({ schema, defaultValues: EMPTY, send, ...(onSent ? { onSent } : {}) });
  return (
    <Form form={form} label={confirmLabel} {...(onCancel ? { onCancel } : {})}>
      <form.Field name="reason">
        {(field) => <TextArea {...field} label={label} hint={hint} maxLength={maxLength} rows={rows} autoFocus={autoFocus} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} size={size} isBusy={form.isBusy} disabledReason={disabledReason}>
          {confirmLabel}
        </Button>
        {onCancel && (
          <Button size={size} onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
};
