import { Fragment, useState, useSyncExternalStore } from 'react';
import { KeyName } from './key-name';
import { Help, useRegistry, type Shortcut } from './shortcuts';
import { useUiTexts } from './ui-texts';

const FOOT = 8;

/** The keys at the foot of a page: those that act first, then rows of keys with one name, then the search. */
const atFoot = (shortcuts: readonly Shortcut[]): readonly { readonly keys: readonly string[]; readonly label: string }[] => {
  const groups = [...new Set(shortcuts.flatMap(({ group }) => group ?? []))];
  const one = ({ key, label }: Shortcut) => ({ keys: [key], label });
  const single = shortcuts.filter(({ group }) => group === undefined);
  return [
    ...single.filter(({ key }) => key !== '/').map(one),
    ...groups.map((label) => {
      const keys = shortcuts.filter(({ group }) => group === label).map(({ key }) => key);
      return { keys: keys.length > 1 ? [keys[0]!, keys.at(-1)!] : keys, label };
    }),
    ...single.filter(({ key }) => key === '/').map(one),
  ].slice(0, FOOT);
};

/** The keys at the foot of a page, and where all of them are. Also opens the list by a click: without single keys there is no "?". */
export const KeyFoot = () => {
  const texts = useUiTexts();
  const registry = useRegistry();
  const shortcuts = useSyncExternalStore(registry.subscribe, registry.list);
  const [isOpen, setOpen] = useState(false);
  if (shortcuts.length === 0) return null;
  return (
    <div className="pw-keys">
      <strong>{texts.keys.foot}</strong>
      {atFoot(shortcuts).map(({ keys, label }) => (
        <span key={keys.join()}>
          {keys.map((key, i) => (
            <Fragment key={key}>
              {i > 0 && ' – '}
              <KeyName name={key} />
            </Fragment>
          ))}{' '}
          {label}
        </span>
      ))}
      <button type="button" className="pw-text-button" onClick={() => setOpen(true)}>
        <KeyName name="?" /> {texts.keys.help}
      </button>
      {isOpen && <Help registry={registry} onClose={() => setOpen(false)} />}
    </div>
  );
};
