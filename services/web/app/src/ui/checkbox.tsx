import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, useDescription, type Bound } from './field';

interface CheckboxProps extends Bound<boolean> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** One yes or no. */
export const Checkbox = ({ label, hint, error, isRequired = false, isDisabled, value, onChange, name, onBlur, ref }: CheckboxProps) => {
  const { id, hintId, errorId, describedBy } = useDescription({ hint, error });
  return (
    <div className={classNames('pw-check-field', error !== undefined && 'kern-form-check--error')}>
      <div className="kern-form-check">
        <input
          id={id}
          ref={ref}
          name={name}
          type="checkbox"
          className={classNames('kern-form-check__checkbox', error !== undefined && 'kern-form-check__checkbox--error')}
          checked={value}
          disabled={isDisabled}
          required={isRequired}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy}
          onChange={(e) => onChange(e.target.checked)}
          onBlur={onBlur}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint !== undefined && (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      {error !== undefined && <FieldError id={errorId} text={error} />}
    </div>
  );
};
