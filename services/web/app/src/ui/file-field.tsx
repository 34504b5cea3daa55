import { useState } from 'react';
import { Icon } from './icon';
import { Field, inputClass, type Bound, type FieldProps } from './field';
import { useLocale, useUiTexts } from './ui-texts';
import { showBytes } from './values';

interface FileFieldProps extends FieldProps, Bound<readonly File[]> {
  /** What the browser offers and this field accepts: extensions with a dot, or media types. */
  accept: readonly string[];
  /** The same for people, for example "PDF, JPG". */
  kinds: string;
  maxBytes: number;
  isMultiple?: boolean;
}

const fits = (file: File, accept: readonly string[]): boolean =>
  accept.some((a) => (a.startsWith('.') ? file.name.toLowerCase().endsWith(a.toLowerCase()) : file.type === a));

/** Files by the browser's own chooser (or dropped on it). What does not fit is named and never sent. */
export const FileField = ({
  accept,
  kinds,
  maxBytes,
  isMultiple = false,
  value,
  onChange,
  name,
  onBlur,
  ref,
  hint,
  error,
  ...field
}: FileFieldProps) => {
  const texts = useUiTexts();
  const locale = useLocale();
  const [refused, setRefused] = useState<string>();
  const limit = showBytes(maxBytes, locale);
  const take = (files: readonly File[]): void => {
    const wrong = files.find((f) => !fits(f, accept) || f.size > maxBytes);
    setRefused(
      wrong && (fits(wrong, accept) ? texts.file.tooLarge({ name: wrong.name, limit }) : texts.file.wrongKind({ name: wrong.name, kinds })),
    );
    const good = files.filter((f) => fits(f, accept) && f.size <= maxBytes);
    if (good.length > 0) onChange(isMultiple ? [...value, ...good] : good.slice(0, 1));
  };
  const shown = refused ?? error;
  return (
    <div className="pw-file">
      <Field {...field} hint={hint ?? texts.file.limits({ kinds, limit })} error={shown}>
        {(control) => (
          <input
            {...control}
            ref={ref}
            name={name}
            type="file"
            accept={accept.join(',')}
            multiple={isMultiple}
            className={inputClass(shown)}
            onChange={(e) => {
              take([...(e.target.files ?? [])]);
              e.target.value = ''; // the same file can be chosen again after it was removed
            }}
            onBlur={onBlur}
          />
        )}
      </Field>
      {value.length > 0 && (
        <ul className="pw-file__list">
          {value.map((file, i) => (
            <li key={`${file.name} ${file.lastModified} ${i}`}>
              <Icon name="draft" />
              <span className="pw-file__name">{file.name}</span>
              <span className="pw-muted">{showBytes(file.size, locale)}</span>
              <button
                type="button"
                className="pw-icon-button"
                aria-label={texts.file.remove({ name: file.name })}
                title={texts.file.remove({ name: file.name })}
                onClick={() => onChange(value.filter((_, n) => n !== i))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
