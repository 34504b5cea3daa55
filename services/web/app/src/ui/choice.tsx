import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, Optional, useDescription, type Bound, type FieldProps } from './field';
import type { Option } from './select';

interface GroupProps extends FieldProps {
  isHorizontal?: boolean;
  describedBy?: string;
  onBlur?: (() => void) | undefined;
  role?: 'radiogroup';
  children: (describedBy: string | undefined, errorId: string) => ReactNode;
}

const Group = ({ label, hint, error, isRequired = true, isHorizontal = false, className, role, onBlur, children }: GroupProps) => {
  const { hintId, errorId, describedBy } = useDescription({ hint, error });
  return (
    <fieldset
      role={role}
      className={classNames('kern-fieldset', error !== undefined && 'kern-fieldset--error', className)}
      aria-describedby={describedBy}
      aria-invalid={role && error !== undefined ? true : undefined}
      aria-required={role && isRequired ? true : undefined}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) onBlur?.();
      }}
    >
      <legend className="kern-label">
        {label}
        <Optional isRequired={isRequired} />
      </legend>
      {hint !== undefined && (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      <div className={classNames('kern-fieldset__body', isHorizontal && 'kern-fieldset__body--horizontal')}>
        {children(describedBy, errorId)}
      </div>
      {error !== undefined && <FieldError id={errorId} text={error} />}
    </fieldset>
  );
};

interface RadioGroupProps<V extends string> extends FieldProps, Bound<V | ''> {
  options: readonly Option<V>[];
  isHorizontal?: boolean;
}

/** One of a few; the arrow keys move, as the browser does it. */
export const RadioGroup = <V extends string>({ options, value, onChange, name, onBlur, ref, ...field }: RadioGroupProps<V>) => {
  const group = useId();
  const isWrong = field.error !== undefined;
  return (
    <Group {...field} role="radiogroup" onBlur={onBlur}>
      {() =>
        options.map((o, i) => (
          <div key={o.value} className="kern-form-check">
            <input
              id={`${group}-${o.value}`}
              ref={i === 0 ? ref : undefined}
              name={name ?? group}
              type="radio"
              className={classNames('kern-form-check__radio', isWrong && 'kern-form-check__radio--error')}
              checked={o.value === value}
              disabled={field.isDisabled === true || o.isDisabled === true}
              onChange={() => onChange(o.value)}
            />
            <label className="kern-label" htmlFor={`${group}-${o.value}`}>
              {o.label}
            </label>
          </div>
        ))
      }
    </Group>
  );
};

interface CheckboxGroupProps<V extends string> extends FieldProps, Bound<readonly V[]> {
  options: readonly Option<V>[];
  isHorizontal?: boolean;
}

/** Any number of a few; the value keeps the order of the options. */
export const CheckboxGroup = <V extends string>({ options, value, onChange, name, onBlur, ref, ...field }: CheckboxGroupProps<V>) => {
  const group = useId();
  const isWrong = field.error !== undefined;
  return (
    <Group {...field} onBlur={onBlur}>
      {(_, errorId) =>
        options.map((o, i) => (
          <div key={o.value} className="kern-form-check">
            <input
              id={`${group}-${o.value}`}
              ref={i === 0 ? ref : undefined}
              name={name}
              type="checkbox"
              className={classNames('kern-form-check__checkbox', isWrong && 'kern-form-check__checkbox--error')}
              checked={value.includes(o.value)}
              disabled={field.isDisabled === true || o.isDisabled === true}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? errorId : undefined}
              onChange={(e) => onChange(options.map((x) => x.value).filter((x) => (x === o.value ? e.target.checked : value.includes(x))))}
            />
            <label className="kern-label" htmlFor={`${group}-${o.value}`}>
              {o.label}
            </label>
          </div>
        ))
      }
    </Group>
  );
};
