import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import {
  get,
  set,
  useController,
  useForm,
  type Control,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
} from 'react-hook-form';
import type { Bound } from '../field';
import { Alert } from '../feedback';
import { useLocale, useUiTexts, type UiTexts } from '../ui-texts';
import { showFte, showMoney } from '../values';
import { pathOf, sentenceOf, type FormProblem } from './problem';
import { faultsOf, isRequiredAt, toBody, type Fault, type JsonSchema } from './schema';
import { UnsavedGuard } from './unsaved-guard';
import { useAction } from './use-action';

/** What a field of the form hands to the part that shows it. */
export type FieldOf<V> = Bound<V> & { name: string; error: string | undefined; isRequired: boolean };

interface FormFieldProps<B extends FieldValues, P extends Path<B>> {
  name: P;
  children: (field: FieldOf<PathValue<B, P>>) => ReactNode;
}

export interface BodyForm<B extends FieldValues> {
  /** One field by its path in the body (`lines.0.share`): value, error and focus are bound to the part inside. */
  Field: <P extends Path<B>>(props: FormFieldProps<B, P>) => ReactNode;
  /** react-hook-form itself, for lists of fields and for what depends on other fields. */
  form: UseFormReturn<B>;
  /** As it was at first, for the next one of its kind. What was sent is what the form would go back to by itself. */
  empty: () => void;
  isBusy: boolean;
  /** Why the service refused the last try. */
  problem: FormProblem | undefined;
  /** Everything that is wrong, in the order of the page; what no field here is for cannot take the focus. */
  faults: readonly { path: string; text: string; focus: (() => void) | undefined }[];
  /** Where the form says what is wrong with it as a whole. */
  messageRef: (element: HTMLElement | null) => void;
  submit: (event?: SubmitEvent) => void;
}

interface Options<V extends FieldValues, B, R> {
  /** The JSON schema of the request body. */
  schema: JsonSchema;
  defaultValues: V;
  /** The body of what was typed, where some of it is not sent. Its fields keep their paths, so that errors find them. */
  bodyOf?: (values: V) => unknown;
  /** Sends the body under this Idempotency-Key; throws an error with a `problem` when it is refused. */
  send: (body: B, key: string) => Promise<R>;
  onSent?: (result: R) => void;
  /** The field that a refusal is shown at, by its code, where the service names none. */
  refusedAt?: Readonly<Record<string, Path<V>>>;
  onRefused?: (problem: FormProblem) => void;
}

/** A limit in the unit of its field; the names are the ones that the services go by in their own sentences. */
const showLimit = (path: string, limit: number, { fte }: UiTexts, locale: string): string =>
  path.endsWith('Cents')
    ? `${showMoney(limit)} €`
    : /(share|hundredths)$/i.test(path)
      ? `${showFte(limit)} ${fte}`
      : new Intl.NumberFormat(locale).format(limit);

const sentence = (path: string, fault: Fault, texts: UiTexts, locale: string): string => {
  switch (fault.code) {
    case 'atLeast':
    case 'atMost':
      return texts.invalid[fault.code]({ limit: showLimit(path, fault.limit, texts, locale) });
    case 'shorter':
    case 'longer':
      return texts.invalid[fault.code]({ limit: String(fault.limit) });
    case 'items':
      return texts.invalid.items({ n: fault.limit });
    case 'required':
    case 'choose':
    case 'shape':
    case 'date':
    case 'number':
      return texts.invalid[fault.code];
  }
};

type Places = Map<string, HTMLElement>;

const makeField =
  <B extends FieldValues>(control: Control<B>, schema: JsonSchema, places: Places): BodyForm<B>['Field'] =>
  ({ name, children }) => {
    const { field, fieldState } = useController({ name, control });
    return children({
      name,
      value: field.value,
      onChange: field.onChange,
      onBlur: field.onBlur,
      ref: (element) => {
        if (element) places.set(name, element);
        else places.delete(name);
      },
      error: fieldState.error?.message,
      isRequired: isRequiredAt(schema, name),
    });
  };

/** Fields by where they stand in the page. */
const inOrder = (places: Places, paths: readonly string[]): readonly string[] =>
  [...paths].sort((a, b) => {
    const [x, y] = [places.get(a), places.get(b)];
    if (!x || !y) return x ? -1 : y ? 1 : 0;
    return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });

/** The field that shows what is wrong at a path: its own, or the first one within it. */
const placeOf = (places: Places, path: string): string | undefined =>
  places.has(path) ? path : inOrder(places, [...places.keys()]).find((one) => one.startsWith(`${path}.`));

const pathsOf = (errors: FieldErrors, prefix = ''): string[] =>
  Object.entries(errors).flatMap(([key, error]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof error !== 'object' || error === null) return [];
    return 'message' in error && typeof error.message === 'string' ? [path] : pathsOf(error as FieldErrors, path);
  });

/**
 * A form whose rules are the request body's own schema. What the browser finds wrong is shown first; what the service refuses is
 * shown at the field that it names. The first wrong field gets the focus. Sending twice is impossible, and trying again after a
 * lost answer is the same command.
 */
export const useBodyForm = <V extends FieldValues, B, R>({
  schema,
  defaultValues,
  bodyOf,
  send,
  onSent,
  refusedAt = {},
  onRefused,
}: Options<V, B, R>): BodyForm<V> => {
  const texts = useUiTexts();
  const locale = useLocale();
  const places = useRef<Places>(new Map()).current;
  const form = useForm<V>({
    defaultValues: defaultValues as DefaultValues<V>,
    shouldFocusError: false,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    resolver: (values) => {
      const body = toBody(schema, bodyOf?.(values) ?? values) as V;
      const errors = {};
      for (const { path, fault } of faultsOf(schema, body))
        if (!get(errors, path || 'root')) set(errors, path || 'root', { type: fault.code, message: sentence(path, fault, texts, locale) });
      return Object.keys(errors).length === 0 ? { values: body, errors: {} } : { values: {}, errors };
    },
  });
  const { control } = form;
  const Field = useMemo(() => makeField(control, schema, places), [control, schema, places]);
  const message = useRef<HTMLElement | null>(null);
  const messageRef = useCallback((element: HTMLElement | null): void => {
    message.current = element;
  }, []);
  /** Once what is wrong is shown, the focus lands where it stands. */
  const focusFirst = (paths: readonly string[]): void => {
    const [first] = inOrder(places, paths);
    setTimeout(() => (places.get(first ?? '') ?? message.current)?.focus());
  };

  const { run, isBusy, problem } = useAction<B, R>({
    send,
    onDone: (result) => {
      form.reset(form.getValues());
      onSent?.(result);
    },
    onRefused: (refused) => {
      const language = locale.startsWith('de') ? 'de' : 'en';
      const said = refused.field === undefined ? undefined : placeOf(places, pathOf(refused.field));
      const at = said ?? refusedAt[refused.code ?? ''];
      const named = refused.errors?.map((e) => ({ path: placeOf(places, pathOf(e.field)) ?? pathOf(e.field), text: e[language] })) ?? [
        ...(at === undefined ? [] : [{ path: at, text: sentenceOf(refused, language, texts.offline) }]),
      ];
      for (const { path, text } of named) form.setError(path as Path<V>, { type: 'server', message: text });
      focusFirst(named.map((n) => n.path));
      onRefused?.(refused);
    },
  });

  const { errors, submitCount } = form.formState;
  const paths = inOrder(places, pathsOf(errors));
  return {
    Field,
    form,
    empty: () => form.reset(defaultValues as DefaultValues<V>),
    isBusy,
    problem,
    faults:
      submitCount === 0
        ? []
        : paths.map((path) => ({
            path,
            text: String((get(errors, path) as { message?: string }).message),
            focus: places.has(path) ? () => places.get(path)?.focus() : undefined,
          })),
    messageRef,
    submit: (event) => {
      event?.preventDefault();
      event?.stopPropagation();
      if (isBusy) return;
      void form.handleSubmit(
        (body) => void run(body as unknown as B),
        (found) => focusFirst(pathsOf(found)),
      )();
    },
  };
};

/** What a field is called on the page: its group's legend and its own label without "optional"; a date and a choice are such a group themselves. */
const nameOf = (path: string): string | undefined => {
  const field = document.getElementsByName(path)[0];
  const legend = (field ?? document.getElementsByName(`${path}.day`)[0])?.closest('fieldset')?.querySelector('legend');
  const label =
    (field instanceof HTMLInputElement && field.type !== 'radio') ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
      ? field.labels?.[0]
      : undefined;
  const names = [legend, label].flatMap((element) => element?.firstChild?.textContent ?? []);
  return names.length === 0 ? undefined : names.join(', ');
};

/** Lists what is wrong and leads there. */
const ErrorSummary = ({ faults }: { faults: BodyForm<FieldValues>['faults'] }) => {
  const texts = useUiTexts();
  const [names, setNames] = useState<Readonly<Record<string, string | undefined>>>({});
  const shape = faults.map((f) => f.path).join(' ');
  useEffect(() => {
    setNames(Object.fromEntries(shape.split(' ').map((path) => [path, nameOf(path)])));
  }, [shape]);
  const entry = ({ path, text }: { path: string; text: string }): string => {
    const field = names[path];
    return field === undefined ? text : texts.form.entry({ field, fault: text });
  };
  return (
    <Alert kind="danger" title={texts.form.summary({ n: faults.length })}>
      <ul className="pw-error-summary">
        {faults.map((f) => (
          <li key={f.path}>
            {f.focus === undefined ? (
              entry(f)
            ) : (
              <button type="button" className="pw-text-button" onClick={f.focus}>
                {entry(f)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

interface FormProps<B extends FieldValues> {
  form: BodyForm<B>;
  label?: string;
  className?: string;
  /** Asks before what was typed is lost; off for a filter or a search. */
  isGuarded?: boolean;
  onCancel?: () => void;
  children: ReactNode;
}

/** The `<form>` around the fields: error summary, the service's refusal, and the question before unsent work is lost. */
export const Form = <B extends FieldValues>({ form, label, className, isGuarded = true, onCancel, children }: FormProps<B>) => {
  const texts = useUiTexts();
  const locale = useLocale();
  const { faults, problem, messageRef } = form;
  return (
    <form
      noValidate
      aria-label={label}
      aria-busy={form.isBusy}
      className={className ?? 'pw-form'}
      onSubmit={form.submit}
      onKeyDown={(e) => e.key === 'Escape' && onCancel?.()}
    >
      <div ref={messageRef} tabIndex={-1} className="pw-refusal">
        {/* One thing that is wrong says so at its field. */}
        {(faults.length > 1 || faults.some((f) => f.focus === undefined)) && <ErrorSummary faults={faults} />}
        {problem && faults.length === 0 && (
          <Alert kind={problem.status === 0 || problem.status >= 500 ? 'danger' : 'warning'} title={texts.refused} live="alert">
            <p className="kern-body" data-refusal={problem.code}>
              {sentenceOf(problem, locale.startsWith('de') ? 'de' : 'en', texts.offline)}
            </p>
          </Alert>
        )}
      </div>
      {children}
      {isGuarded && <UnsavedGuard isDirty={form.form.formState.isDirty && !form.isBusy} />}
    </form>
  );
};
