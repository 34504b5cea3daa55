import { useId } from 'react';
import { Field, inputClass, type Bound, type FieldProps } from './field';
import { useUiTexts } from './ui-texts';

interface TextProps extends FieldProps, Bound<string> {
  type?: 'text' | 'email' | 'url' | 'tel' | 'search' | 'password';
  autoComplete?: string;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'url' | 'tel' | 'search';
  maxLength?: number;
  placeholder?: string;
}

export const TextField = ({
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  placeholder,
  value,
  onChange,
  name,
  onBlur,
  ref,
  ...field
}: TextProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        ref={ref}
        name={name}
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        placeholder={placeholder}
        className={inputClass(field.error)}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        onBlur={onBlur}
      />
    )}
  </Field>
);

interface TextAreaProps extends FieldProps, Bound<string> {
  rows?: number;
  /** Shows how many characters are left. More can be typed: pasted text is never cut without a word. */
  maxLength?: number;
  autoFocus?: boolean;
}

/** From this share of the limit on, the counter is read out. */
const NEARLY_FULL = 0.8;

export const TextArea = ({ rows = 4, maxLength, autoFocus = false, value, onChange, name, onBlur, ref, ...field }: TextAreaProps) => {
  const counterId = useId();
  const texts = useUiTexts();
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <Field {...field} {...(left === undefined ? {} : { describedBy: counterId })}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={ref}
            name={name}
            rows={rows}
            autoFocus={autoFocus}
            className={inputClass(field.error, 'pw-textarea')}
            value={value}
            onChange={(e) => onChange(e.target.value)}
            onBlur={onBlur}
          />
          {left !== undefined && maxLength !== undefined && (
            <p
              id={counterId}
              className={left < 0 ? 'pw-counter is-over' : 'pw-counter'}
              aria-live={value.length >= maxLength * NEARLY_FULL ? 'polite' : 'off'}
            >
              {left < 0 ? texts.counter.over({ n: String(-left) }) : texts.counter.left({ n: String(left) })}
            </p>
          )}
        </>
      )}
    </Field>
  );
};
