import { useRef, type ReactNode } from 'react';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { problemText } from '../shell/problem-alert';
import { ApiError, type Problem } from '../api/problem';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { draftTexts } from '../texts/draft';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CheckboxGroup } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { CountField, FteField, MoneyField } from '../ui/number-fields';
import { Select, type Option } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { Unfinished, useDraftEditing } from './editing';

/** A value of a field in words, for two values beside each other. */
const useShown = (): ((value: unknown) => string) => {
  const t = useTexts(draftTexts).clash;
  const f = useFormat();
  return (value) => {
    if (value === null || value === undefined || value === '') return t.nothing;
    if (typeof value === 'number') return f.number(value);
    if (typeof value === 'boolean') return value ? t.yes : t.nothing;
    if (typeof value === 'object') return t.whole;
    return isDate(value as string) ? f.date(value as string) : (value as string);
  };
};

/** Both values of a field that two people have changed; nothing is overwritten until one of them chooses. */
const ClashNote = ({ field, show }: { field: string; show?: ((value: unknown) => string) | undefined }) => {
  const t = useTexts(draftTexts).clash;
  const { clashOf, settle } = useDraftEditing();
  const plain = useShown();
  const place = useRef<HTMLDivElement>(null);
  const clash = clashOf(field);
  if (!clash) return null;
  const shown = show ?? plain;
  const { now, yours, name } = clash;
  const choose = (by: 'mine' | 'theirs'): void => {
    // The buttons go with the question: whoever chose goes on in the field.
    place.current?.parentElement?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    settle(field, by);
  };
  return (
    <div ref={place} className="pw-clash" data-clash={field}>
      <Alert kind="warning" title={name === undefined ? t.title : t.titleBy({ name })} live="alert">
        <p>{t.both({ theirs: shown(now), mine: shown(yours) })}</p>
        <div className="pw-buttons">
          <Button size="small" onClick={() => choose('theirs')}>
            {t.theirs({ value: shown(now) })}
          </Button>
          <Button size="small" onClick={() => choose('mine')}>
            {t.mine({ value: shown(yours) })}
          </Button>
        </div>
      </Alert>
    </div>
  );
};

interface Props {
  field: string;
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
  /** What the check would find, where the service refuses nothing. */
  error?: string | undefined;
}

/** Value, change and refusal of one field of the draft. */
export const useDraftField = (field: string) => {
  const t = useTexts(commonTexts);
  const language = useLanguage();
  const { valueOf, set, problemOf } = useDraftEditing();
  const problem = problemOf(field);
  const [first] = problem?.errors ?? [];
  return {
    value: valueOf(field),
    set: (value: unknown, when?: 'now') => set(field, value, when),
    error: problem && (first?.[language] ?? problemText(new ApiError(problem as Problem), t, language)),
  };
};

export const TextOf = ({ field, error: found, isLong = false, maxLength, ...props }: Props & { isLong?: boolean; maxLength?: number }) => {
  const { value, set, error } = useDraftField(field);
  const Text = isLong ? TextArea : TextField;
  return (
    <div className="pw-draft-field">
      <Text
        {...props}
        {...(maxLength === undefined ? {} : { maxLength })}
        error={error ?? found}
        value={(value as string | null) ?? ''}
        onChange={(text) => set(text.trim() === '' ? null : text)}
      />
      <ClashNote field={field} />
    </div>
  );
};

export const DateOf = ({ field, error: found, ...props }: Props) => {
  const t = useTexts(draftTexts);
  const { value, set, error } = useDraftField(field);
  const typed = value instanceof Unfinished;
  return (
    <div className="pw-draft-field">
      <DateField
        {...props}
        error={error ?? (typed ? t.noDate : found)}
        value={typed ? value.text : ((value as string | null) ?? '')}
        onChange={(day) => set(day === '' ? null : isDate(day) ? day : new Unfinished(day))}
      />
      <ClashNote field={field} />
    </div>
  );
};

export const ChoiceOf = ({ field, options, error: found, none, ...props }: Props & { options: readonly Option[]; none?: string }) => {
  const { value, set, error } = useDraftField(field);
  const labelOf = (of: unknown): string => options.find((o) => o.value === of)?.label ?? String(of ?? '');
  return (
    <div className="pw-draft-field">
      <Select
        {...props}
        {...(none === undefined ? {} : { none })}
        error={error ?? found}
        options={options}
        value={(value as string | null) ?? ''}
        onChange={(chosen) => set(chosen === '' ? null : chosen, 'now')}
      />
      <ClashNote field={field} show={labelOf} />
    </div>
  );
};

export const ChoicesOf = ({ field, options, error: found, ...props }: Props & { options: readonly Option[] }) => {
  const { value, set, error } = useDraftField(field);
  return (
    <div className="pw-draft-field">
      <CheckboxGroup
        {...props}
        error={error ?? found}
        options={options}
        value={(value as readonly string[] | null) ?? []}
        onChange={(chosen) => set(chosen.length === 0 ? null : chosen, 'now')}
      />
      <ClashNote field={field} />
    </div>
  );
};

const hundredths = (share: unknown): number | null => (typeof share === 'number' ? Math.round(share * 100) : null);

export const NumberOf = ({ field, of, error: found, ...props }: Props & { of: 'share' | 'money' | 'count' }) => {
  const t = useTexts(draftTexts);
  const f = useFormat();
  const { value, set, error } = useDraftField(field);
  const typed = value as number | null;
  // The field's own sentence says what is wrong with a text that is no number.
  const shared = { ...props, error: error ?? (Number.isNaN(typed) ? t.noNumber : found) };
  switch (of) {
    case 'share':
      return (
        <div className="pw-draft-field">
          <FteField
            {...shared}
            value={Number.isNaN(typed) ? Number.NaN : hundredths(typed)}
            onChange={(n) => set(n === null ? Number.NaN : n / 100)}
          />
          <ClashNote field={field} show={(share) => f.fte(hundredths(share) ?? 0)} />
        </div>
      );
    case 'money':
      return (
        <div className="pw-draft-field">
          <MoneyField {...shared} value={typed} onChange={(n) => set(n ?? Number.NaN)} />
          <ClashNote field={field} show={(cents) => f.euro(Number(cents))} />
        </div>
      );
    case 'count':
      return (
        <div className="pw-draft-field">
          <CountField {...shared} value={typed} onChange={(n) => set(n)} />
          <ClashNote field={field} />
        </div>
      );
  }
};

/** True, or not there at all. */
export const YesOf = ({ field, label, hint }: Props) => {
  const { value, set, error } = useDraftField(field);
  return (
    <div className="pw-draft-field">
      <Checkbox label={label} hint={hint} error={error} value={value === true} onChange={(yes) => set(yes ? true : null, 'now')} />
      <ClashNote field={field} />
    </div>
  );
};
