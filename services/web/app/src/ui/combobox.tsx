import { useCombobox } from 'downshift';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classNames } from './class-names';
import { Field, inputClass, type Bound, type FieldProps } from './field';
import { Icon } from './icon';
import type { Option } from './select';
import { useLocale, useUiTexts } from './ui-texts';

interface ComboboxProps<V extends string> extends FieldProps, Bound<V | ''> {
  /** All there is to choose from; leave it out when `search` asks a service. */
  options?: readonly Option<V>[];
  /** Finds what fits a text. Called when the person has paused; an older call is aborted. */
  search?: (text: string, signal: AbortSignal) => Promise<readonly Option<V>[]>;
  /** The text of a value that is not among the options, for example one that was found by an earlier search. */
  labelOf?: (value: V) => string | undefined;
}

const PAUSE_MS = 250;
const MAX_SHOWN = 100;
/** One for all drawings, so that what depends on it stays. */
const NONE: readonly never[] = [];

interface Found<V extends string> {
  readonly text: string;
  readonly state: 'searching' | 'found' | 'failed';
  readonly options: readonly Option<V>[];
}

const useSearch = <V extends string>(search: ComboboxProps<V>['search'], text: string, isOpen: boolean): Found<V> => {
  const [found, setFound] = useState<Found<V>>({ text: '', state: 'found', options: [] });
  const asked = useRef(search);
  asked.current = search;
  useEffect(() => {
    if (!asked.current || !isOpen) return;
    const controller = new AbortController();
    setFound((before) => ({ ...before, state: 'searching' }));
    const timer = setTimeout(() => {
      asked.current?.(text, controller.signal).then(
        (options) => controller.signal.aborted || setFound({ text, state: 'found', options }),
        () => controller.signal.aborted || setFound({ text, state: 'failed', options: [] }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, isOpen]);
  return found;
};

/** Letters in one case, by the rules of the language. */
const plain = (text: string, locale: string): string => text.toLocaleLowerCase(locale);

/**
 * One of many, found by typing. Downshift keeps the rules of the ARIA pattern (active option, keys, what is announced); the look,
 * the search and the words are ours. Leaving the field without a choice puts the last one back.
 */
export const Combobox = <V extends string>({
  options: all = NONE,
  search,
  labelOf,
  value,
  onChange,
  name,
  onBlur,
  ref,
  ...field
}: ComboboxProps<V>) => {
  const texts = useUiTexts();
  const locale = useLocale();
  const id = useId();
  const known = useRef(new Map<V, Option<V>>());
  const label = value === '' ? '' : ((all.find((o) => o.value === value) ?? known.current.get(value))?.label ?? labelOf?.(value) ?? value);
  // By what it says and not by its object: whoever names it anew at each drawing has not chosen anew.
  const selected = useMemo((): Option<V> | null => (value === '' ? null : { value, label }), [value, label]);
  const [text, setText] = useState(label);
  const [isOpened, setOpened] = useState(false);
  // What the field shows is the choice again as soon as the choice changes from elsewhere.
  const [shownFor, setShownFor] = useState(selected);
  if (shownFor !== selected) {
    setShownFor(selected);
    setText(label);
  }

  const asked = useDeferredValue(text === selected?.label ? '' : text.trim());
  const found = useSearch(search, asked, isOpened);
  const fitting = useMemo(() => {
    if (search) return found.options;
    const wanted = plain(asked, locale);
    return all.filter((o) => wanted === '' || plain(o.label, locale).includes(wanted));
  }, [all, search, found.options, asked, locale]);
  const items = useMemo(() => fitting.slice(0, MAX_SHOWN), [fitting]);
  for (const item of items) known.current.set(item.value, item);

  const box = useCombobox<Option<V>>({
    id,
    items: [...items],
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.value,
    isItemDisabled: (item) => item.isDisabled === true,
    selectedItem: selected,
    inputValue: text,
    isOpen: isOpened,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onIsOpenChange: ({ isOpen }) => setOpened(isOpen),
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem?.value ?? ''),
    stateReducer: (state, { type, changes }) => {
      if (type === useCombobox.stateChangeTypes.InputBlur) {
        // An emptied field means "nothing"; anything else that was not chosen gives way to the last choice.
        const isEmptied = state.inputValue.trim() === '';
        const choice = isEmptied ? null : (changes.selectedItem ?? state.selectedItem ?? null);
        return { ...changes, selectedItem: choice, inputValue: choice?.label ?? '' };
      }
      return changes;
    },
  });
  const isSearching = search !== undefined && found.state === 'searching';
  const status = !isOpened
    ? ''
    : isSearching
      ? texts.combobox.searching
      : search && found.state === 'failed'
        ? texts.combobox.failed
        : items.length === 0
          ? texts.combobox.none
          : items.length < fitting.length
            ? texts.combobox.first({ shown: String(items.length), n: String(fitting.length) })
            : texts.combobox.found({ n: items.length });

  return (
    <Field {...field}>
      {(control) => (
        <div className="pw-combobox">
          <input
            {...box.getInputProps({
              id: control.id,
              ref,
              disabled: control.disabled,
              onBlur,
              'aria-labelledby': undefined,
            })}
            name={name}
            aria-required={control['aria-required']}
            aria-invalid={control['aria-invalid']}
            aria-describedby={control['aria-describedby']}
            autoComplete="off"
            spellCheck={false}
            className={inputClass(field.error)}
          />
          {value !== '' && !control.disabled && (
            <button
              type="button"
              className="pw-combobox__clear"
              aria-label={texts.combobox.clear}
              title={texts.combobox.clear}
              onClick={() => {
                onChange('');
                box.setInputValue('');
                document.getElementById(control.id)?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
          <button
            {...box.getToggleButtonProps({ disabled: control.disabled })}
            type="button"
            className="pw-combobox__toggle"
            aria-label={texts.combobox.open}
          >
            <Icon name={isOpened ? 'arrow-up' : 'arrow-down'} />
          </button>
          <ul
            {...box.getMenuProps({
              'aria-label': typeof field.label === 'string' ? field.label : texts.combobox.open,
              'aria-labelledby': undefined,
            })}
            className={classNames('pw-listbox', isOpened && 'is-open')}
          >
            {isOpened &&
              items.map((item, index) => (
                <li
                  key={item.value}
                  {...box.getItemProps({ item, index })}
                  className={classNames(
                    'pw-listbox__option',
                    box.highlightedIndex === index && 'is-active',
                    item.value === value && 'is-chosen',
                    item.isDisabled === true && 'is-disabled',
                  )}
                >
                  {item.label}
                  {item.value === value && <Icon name="check" />}
                </li>
              ))}
            {isOpened && items.length < fitting.length && (
              <li className="pw-listbox__more" aria-hidden="true">
                {status}
              </li>
            )}
          </ul>
          {isOpened && (items.length === 0 || isSearching) && (
            <p className="pw-listbox__none" aria-hidden="true">
              {status}
            </p>
          )}
          <span className="kern-sr-only" role="status">
            {status}
          </span>
        </div>
      )}
    </Field>
  );
};
