import { classNames } from './class-names';
import { Field, type Bound, type FieldProps } from './field';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly isDisabled?: boolean;
}

interface SelectProps<V extends string> extends FieldProps, Bound<V> {
  options: readonly Option<V>[];
  /** The first line when nothing is chosen yet, for example "alle". */
  none?: string;
  /** Without KERN's height: for filters above a list. */
  isCompact?: boolean;
}

/** The browser's own select: it is what works on every device and with every reader. */
export const Select = <V extends string>({
  options,
  none,
  isCompact = false,
  value,
  onChange,
  name,
  onBlur,
  ref,
  ...field
}: SelectProps<V>) => (
  <Field {...field} className={classNames(isCompact && 'pw-form-input--compact', field.className)}>
    {(control) => (
      <div className={classNames('kern-form-input__select-wrapper', field.error !== undefined && 'kern-form-input__select-wrapper--error')}>
        <select
          {...control}
          ref={ref}
          name={name}
          className={classNames('kern-form-input__select', field.error !== undefined && 'kern-form-input__select--error')}
          value={value}
          onChange={(e) => onChange(e.target.value as V)}
          onBlur={onBlur}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((o) => (
            <option key={o.value} value={o.value} disabled={o.isDisabled}>
              {o.label}
            </option>
          ))}
        </select>
      </div>
    )}
  </Field>
);
