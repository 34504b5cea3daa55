import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { useUiTexts } from './ui-texts';

/** What every field takes besides its value. */
export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what is wrong and how to put it right. */
  error?: string | undefined;
  /** False adds "optional" to the label: what must be filled in is the rule here and needs no mark. */
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string;
}

/** What a field's control takes from its frame. */
export interface ControlProps {
  id: string;
  disabled: boolean;
  'aria-required': boolean;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

export const FieldError = ({ id, text }: { id: string; text: string }) => (
  <p id={id} className="kern-error">
    <Icon name="danger" />
    <span className="kern-body">{text}</span>
  </p>
);

export const Optional = ({ isRequired }: { isRequired: boolean }) => {
  const texts = useUiTexts();
  return isRequired ? null : (
    <>
      {' '}
      <span className="kern-label__optional">{texts.optional}</span>
    </>
  );
};

/** Ids for what is read out with a control, and the list of those that are there. */
export const useDescription = (parts: { hint?: ReactNode; error?: string | undefined; more?: string | undefined }) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [parts.hint !== undefined && hintId, parts.more, parts.error !== undefined && errorId].filter(Boolean).join(' ');
  return { id, hintId, errorId, describedBy: described === '' ? undefined : described };
};

interface FrameProps extends FieldProps {
  /** The id of something else that is read out with the control, for example a counter. */
  describedBy?: string;
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint, control and error in KERN's order, tied together: hint and error are read out with the control they belong to. */
export const Field = ({
  label,
  hint,
  error,
  isRequired = true,
  isDisabled = false,
  className,
  describedBy: more,
  children,
}: FrameProps) => {
  const { id, hintId, errorId, describedBy } = useDescription({ hint, error, more });
  return (
    <div className={classNames('kern-form-input', error !== undefined && 'kern-form-input--error', 'pw-form-input', className)}>
      <label className="kern-label" htmlFor={id}>
        {label}
        <Optional isRequired={isRequired} />
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      {children({
        id,
        disabled: isDisabled,
        'aria-required': isRequired,
        'aria-invalid': error !== undefined,
        'aria-describedby': describedBy,
      })}
      {error !== undefined && <FieldError id={errorId} text={error} />}
    </div>
  );
};

/** KERN's classes of an input, with those of an error. */
export const inputClass = (error: string | undefined, ...more: readonly (string | false | undefined)[]): string =>
  classNames('kern-form-input__input', error !== undefined && 'kern-form-input__input--error', ...more);

/** What a field of one value takes from a form: the shape of `form.Field`. */
export interface Bound<V> {
  name?: string;
  value: V;
  onChange: (value: V) => void;
  onBlur?: () => void;
  /** Puts the focus here when this is the first thing that is wrong. */
  ref?: (element: HTMLElement | null) => void;
}
