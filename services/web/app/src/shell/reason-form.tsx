import { useId, useState, type ReactNode, type SubmitEvent } from 'react';

interface Texts {
  reason: string;
  reasonMissing: string;
}
interface FieldProps {
  texts: Texts;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  autoFocus?: boolean;
}

/** Why something is decided, in the person's own words; an error stands below it and is read out. */
export const ReasonField = ({ texts, value, isMissing, onChange, rows = 3, maxLength = 900, autoFocus = false }: FieldProps) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{texts.reason}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={maxLength}
        value={value}
        autoFocus={autoFocus}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-fehler` : undefined}
        onChange={(e) => onChange(e.target.value)}
      />
      {isMissing && (
        <p id={`${id}-fehler`} className="pw-axis__error" role="alert">
          {texts.reasonMissing}
        </p>
      )}
    </>
  );
};

interface FormProps extends Omit<FieldProps, 'value' | 'isMissing' | 'onChange'> {
  className: string;
  busy: boolean;
  hint?: string;
  onReason: (reason: string) => void;
  /** Told when something has been written that is not sent. */
  onDirty?: (isDirty: boolean) => void;
  onCancel?: () => void;
  /** The buttons. */
  children: ReactNode;
}

/** A decision that needs nothing but its reason. */
export const ReasonForm = ({ className, busy, hint, onReason, onDirty, onCancel, children, ...field }: FormProps) => {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <form className={className} onSubmit={submit} noValidate onKeyDown={(e) => e.key === 'Escape' && onCancel?.()}>
      {hint !== undefined && <p className="pw-muted">{hint}</p>}
      <ReasonField
        {...field}
        value={reason}
        isMissing={isMissing}
        onChange={(text) => {
          setReason(text);
          onDirty?.(text.trim() !== '');
        }}
      />
      {children}
    </form>
  );
};
