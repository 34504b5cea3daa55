import { useSyncExternalStore } from 'react';
import { Checkbox } from './checkbox';
import { Dialog } from './dialog';
import { KeyName } from './key-name';
import type { Registry } from './shortcuts';
import { useUiTexts } from './ui-texts';

/** All keys of the page, and the switch for single ones. Loaded when somebody asks. */
export const KeyboardHelp = ({ registry, onClose }: { registry: Registry; onClose: () => void }) => {
  const texts = useUiTexts();
  const shortcuts = useSyncExternalStore(registry.subscribe, registry.list);
  const isOn = useSyncExternalStore(registry.subscribe, registry.isSwitchedOn);
  const own = shortcuts.filter((s) => s.key !== '?');
  return (
    <Dialog title={texts.keys.title} onClose={onClose}>
      {own.length === 0 ? (
        <p>{texts.keys.none}</p>
      ) : (
        <dl className="pw-key-list">
          {own.map((s) => (
            <div key={s.key}>
              <dt>
                <KeyName name={s.key} />
              </dt>
              <dd>{s.label}</dd>
            </div>
          ))}
        </dl>
      )}
      <Checkbox label={texts.keys.single} hint={texts.keys.singleHint} value={isOn} onChange={(on) => registry.switchOn(on)} />
    </Dialog>
  );
};
