import { classNames } from './class-names';
import { FieldError, inputClass, Optional, useDescription, type Bound, type FieldProps } from './field';
import { useLocale, useUiTexts, type UiTexts } from './ui-texts';
import { useDraft } from './use-draft';
import { dateOf, dateProblem, partsOf, type DateParts, type DateProblem } from './values';

const PARTS = ['day', 'month', 'year'] as const;

/** The sentence for what is wrong with a date, in words that name the part. */
export const dateProblemText = (problem: DateProblem, { month, year }: DateParts, texts: UiTexts, locale: string): string => {
  if (problem.code !== 'not-in-month') return texts.date[`${problem.part}${problem.code === 'missing' ? 'Missing' : 'Wrong'}`];
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, Number(month) - 1, 1));
  return texts.date.dayNotInMonth({ month: name, year: year.trim(), days: String(problem.days) });
};

/**
 * A date in KERN's three fields. The value is an ISO date, '' for none, and no date at all for anything else, so that a schema
 * refuses it. A pasted `29.2.2024` or `2024-02-29` fills all three. Compact, for a date that is always there and stands among other
 * tools: the names of the parts are for readers only.
 */
export const DateField = ({
  label,
  hint,
  error,
  isRequired = true,
  isDisabled = false,
  className,
  value,
  onChange,
  name,
  onBlur,
  ref,
  isCompact = false,
}: FieldProps & Bound<string> & { isCompact?: boolean }) => {
  const texts = useUiTexts();
  const locale = useLocale();
  const [parts, take] = useDraft(value, partsOf, dateOf);
  const problem = error === undefined ? undefined : dateProblem(parts);
  const shown = problem ? dateProblemText(problem, parts, texts, locale) : error;
  const { id, hintId, errorId, describedBy } = useDescription({ hint, error: shown });

  const paste = (text: string): boolean => {
    const german = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/.exec(text);
    const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
    if (!german && !iso) return false;
    onChange(take(german ? { day: german[1]!, month: german[2]!, year: german[3]! } : { day: iso![3]!, month: iso![2]!, year: iso![1]! }));
    return true;
  };

  return (
    <fieldset
      className={classNames(
        'kern-fieldset',
        shown !== undefined && 'kern-fieldset--error',
        'pw-date-field',
        isCompact && 'pw-date-field--compact',
        className,
      )}
      aria-describedby={describedBy}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) onBlur?.();
      }}
    >
      <legend className="kern-label">
        {label}
        {!isCompact && <Optional isRequired={isRequired} />}
      </legend>
      {hint !== undefined && (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      <div className="kern-fieldset__body kern-fieldset__body--horizontal">
        {PARTS.map((part) => {
          const isWrong = shown !== undefined && (problem === undefined || problem.part === part);
          return (
            <div key={part} className="kern-form-input pw-form-input">
              <label className={isCompact ? 'kern-sr-only' : 'kern-label'} htmlFor={`${id}-${part}`}>
                {texts.date[part]}
              </label>
              <input
                ref={(problem === undefined ? part === 'day' : problem.part === part) ? ref : undefined}
                id={`${id}-${part}`}
                name={name === undefined ? undefined : `${name}.${part}`}
                className={inputClass(isWrong ? shown : undefined, `kern-form-input__input--width-${part === 'year' ? 4 : 2}`)}
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === 'year' ? 4 : 2}
                disabled={isDisabled}
                aria-required={isRequired}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? errorId : undefined}
                value={parts[part]}
                onChange={(e) => onChange(take({ ...parts, [part]: e.target.value }))}
                onPaste={(e) => {
                  if (paste(e.clipboardData.getData('text'))) e.preventDefault();
                }}
              />
            </div>
          );
        })}
      </div>
      {shown !== undefined && <FieldError id={errorId} text={shown} />}
    </fieldset>
  );
};
