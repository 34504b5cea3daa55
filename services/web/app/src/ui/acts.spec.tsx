/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { Button } from './button';
import { ConfirmDialog, Dialog } from './dialog';
import { ErrorPanel } from './feedback';
import { Menu } from './menu';
import { Pagination, pagesShown } from './navigation';
import { KeyFoot } from './key-foot';
import { useShortcuts, type Shortcut } from './shortcuts';
import { Tabs } from './tabs';
import { TOAST_MS, useToasts } from './toasts';
import { Toggletip, Tooltip } from './tooltip';
import { descriptionOf, show } from './ui.fixture';

const focused = (): string => document.activeElement?.textContent ?? '';

describe('a button', () => {
  it('that is off stays reachable, does nothing and says why', async () => {
    const clicked = jest.fn();
    const { user } = show(
      <Button disabledReason="Freigeben muss eine andere Person." onClick={clicked}>
        Freigeben
      </Button>,
    );
    await user.tab();
    expect(focused()).toBe('Freigeben');
    await user.keyboard('{Enter}');
    expect(clicked).not.toHaveBeenCalled();
    expect(descriptionOf(screen.getByRole('button'))).toBe('Freigeben muss eine andere Person.');
  });
  it('that is at work keeps the focus and takes no second click', async () => {
    const clicked = jest.fn();
    const { user, rerender } = show(<Button onClick={clicked}>Senden</Button>);
    await user.click(screen.getByRole('button'));
    rerender(
      <Button isBusy onClick={clicked}>
        Senden
      </Button>,
    );
    await user.click(screen.getByRole('button'));
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});

const Opener = ({ typed, onConfirm }: { typed?: string; onConfirm: () => void }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Zurückziehen</Button>
      {isOpen && (
        <ConfirmDialog
          title="Antrag zurückziehen?"
          confirmLabel="Ja, zurückziehen"
          {...(typed === undefined ? {} : { typed })}
          onConfirm={onConfirm}
          onClose={() => setOpen(false)}
        >
          Der Antrag ist dann erledigt.
        </ConfirmDialog>
      )}
    </>
  );
};

describe('a dialog', () => {
  it('is named by its title, starts there, and gives the focus back', async () => {
    const Page = () => {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <Button onClick={() => setOpen(true)}>Öffnen</Button>
          {isOpen && (
            <Dialog title="So ist es berechnet" onClose={() => setOpen(false)}>
              <p>Summe</p>
            </Dialog>
          )}
        </>
      );
    };
    const { user } = show(<Page />);
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    const dialog = screen.getByRole('dialog', { name: 'So ist es berechnet' });
    expect(focused()).toBe('So ist es berechnet');
    fireEvent(dialog, new Event('cancel', { cancelable: true })); // what the browser sends for Esc
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe('Öffnen');
  });
  it('that asks starts on the harmless button', async () => {
    const confirmed = jest.fn();
    const { user } = show(<Opener onConfirm={confirmed} />);
    await user.click(screen.getByRole('button', { name: 'Zurückziehen' }));
    expect(focused()).toBe('Abbrechen');
    await user.click(screen.getByRole('button', { name: 'Ja, zurückziehen' }));
    expect(confirmed).toHaveBeenCalledTimes(1);
  });
  it('for what cannot be undone wants a word, and says which', async () => {
    const confirmed = jest.fn();
    const { user } = show(<Opener typed="zurück" onConfirm={confirmed} />);
    await user.click(screen.getByRole('button', { name: 'Zurückziehen' }));
    const word = screen.getByRole('textbox', { name: 'Zur Bestätigung „zurück“ eintippen' });
    await user.type(word, 'zuruck{Enter}');
    expect(confirmed).not.toHaveBeenCalled();
    expect(descriptionOf(word)).toBe('Bitte tippen Sie genau „zurück“ ein.');
    await user.clear(word);
    await user.type(word, 'zurück{Enter}');
    expect(confirmed).toHaveBeenCalledTimes(1);
  });
});

describe('a menu', () => {
  const items = (chosen: string[]) => [
    { label: 'Ansehen', onSelect: () => chosen.push('Ansehen') },
    { label: 'Freigeben', disabledReason: 'Das tut eine andere Person.', onSelect: () => chosen.push('Freigeben') },
    { label: 'Entfernen', onSelect: () => chosen.push('Entfernen') },
  ];
  it('goes round by arrows, finds by letters, closes by Esc and gives the focus back', async () => {
    const { user } = show(<Menu label="Schritte" items={items([])} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Ansehen');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Entfernen');
    await user.keyboard('f');
    expect(focused()).toContain('Freigeben');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Ansehen');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Schritte');
  });
  it('does what is chosen, and nothing for what is off', async () => {
    const chosen: string[] = [];
    const { user } = show(<Menu label="Schritte" items={items(chosen)} />);
    await user.click(screen.getByRole('button', { name: 'Schritte' }));
    await user.click(screen.getByRole('menuitem', { name: /Freigeben/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Entfernen' }));
    expect(chosen).toEqual(['Entfernen']);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('tabs', () => {
  it('are one stop; the arrows choose at once', async () => {
    const { user } = show(
      <Tabs
        label="Aufgaben"
        tabs={[
          { id: 'a', label: 'Fällig', count: 3, panel: <p>drei</p> },
          { id: 'b', label: 'Offen', panel: <p>keine</p> },
        ]}
      />,
    );
    await user.tab();
    expect(focused()).toBe('Fällig3');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Offen');
    expect(screen.getByRole('tabpanel', { name: 'Offen' }).textContent).toBe('keine');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Fällig 3' }).textContent).toBe('drei');
  });
});

describe('an explanation', () => {
  it('behind a button is read out when it opens, and goes with Esc', async () => {
    const { user } = show(<Toggletip label="Was ist ein VZÄ?">Eine volle Stelle</Toggletip>);
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Was ist ein VZÄ?' }));
    expect(screen.getByText('Eine volle Stelle').closest('[role=status]')).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Eine volle Stelle')).toBeNull();
  });
  it('on hover describes its control and can be sent away without moving', async () => {
    const { user } = show(<Tooltip text="um 14:02 Uhr">{(described) => <button {...described}>Gespeichert</button>}</Tooltip>);
    const button = screen.getByRole('button');
    await user.hover(button);
    expect(screen.getByRole('tooltip').textContent).toBe('um 14:02 Uhr');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(descriptionOf(button)).toBe('um 14:02 Uhr');
  });
});

describe('a toast', () => {
  const Page = ({ kind, onUndo }: { kind: 'success' | 'danger'; onUndo?: () => void }) => {
    const { show: tell } = useToasts();
    return <button onClick={() => tell({ kind, text: 'Erledigt.', ...(onUndo ? { onUndo } : {}) })}>Los</button>;
  };
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
  const pass = (ms: number): void => act(() => jest.advanceTimersByTime(ms));

  it('can be taken back for ten seconds, longer while the focus is on it', () => {
    show(<Page kind="success" onUndo={() => undefined} />);
    press('Los');
    pass(TOAST_MS - 1000);
    fireEvent.focus(screen.getByRole('button', { name: 'Rückgängig' }));
    pass(TOAST_MS);
    fireEvent.blur(screen.getByRole('button', { name: 'Rückgängig' }));
    pass(999);
    expect(screen.getByText('Erledigt.').closest('[aria-live=polite]')).not.toBeNull();
    pass(1);
    expect(screen.queryByText('Erledigt.')).toBeNull();
  });
  it('takes back once', () => {
    const undone = jest.fn();
    show(<Page kind="success" onUndo={undone} />);
    press('Los');
    press('Rückgängig');
    expect(undone).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Erledigt.')).toBeNull();
  });
  it('of a failure stays until it is closed', () => {
    show(<Page kind="danger" />);
    press('Los');
    pass(TOAST_MS * 10);
    press('Schließen');
    expect(screen.queryByText('Erledigt.')).toBeNull();
  });
});

describe('keys', () => {
  beforeEach(() => localStorage.clear());
  const Page = ({ shortcuts }: { shortcuts: readonly Shortcut[] }) => {
    useShortcuts(shortcuts);
    return (
      <>
        <input aria-label="Text" />
        <input aria-label="Haken" type="checkbox" />
        <KeyFoot />
      </>
    );
  };
  const keysOf = (pressed: string[]): readonly Shortcut[] => [
    { key: 'e', label: 'nächster Schritt', run: () => pressed.push('e') },
    { key: 'Ctrl+Enter', label: 'speichern', run: () => pressed.push('Ctrl+Enter') },
  ];

  it('never fire while somebody types, but for those with Ctrl', async () => {
    const pressed: string[] = [];
    const { user } = show(<Page shortcuts={keysOf(pressed)} />);
    await user.type(screen.getByLabelText('Text'), 'e?{Control>}{Enter}{/Control}');
    expect(pressed).toEqual(['Ctrl+Enter']);
    expect(screen.getByLabelText<HTMLInputElement>('Text').value).toBe('e?');
    await user.click(screen.getByLabelText('Haken'));
    await user.keyboard('e{Control>}e{/Control}');
    expect(pressed).toEqual(['Ctrl+Enter', 'e']);
  });
  it('are listed under "?", rest while a dialog is open, and can be switched off', async () => {
    const pressed: string[] = [];
    const { user } = show(<Page shortcuts={keysOf(pressed)} />);
    await user.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Tasten auf dieser Seite' }));
    expect(dialog.getAllByRole('definition').map((d) => d.textContent)).toEqual(['nächster Schritt', 'speichern']);
    await user.keyboard('e');
    await user.click(dialog.getByLabelText('Einzelne Tasten verwenden'));
    await user.click(dialog.getByRole('button', { name: 'Schließen' }));
    await user.keyboard('e?');
    expect(pressed).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: /alle Tasten/ }));
    await user.click(await screen.findByLabelText('Einzelne Tasten verwenden'));
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    await user.keyboard('e');
    expect(pressed).toEqual(['e']);
  });
  it('go with the part that brought them', async () => {
    const pressed: string[] = [];
    const { user, rerender } = show(<Page shortcuts={keysOf(pressed)} />);
    rerender(<Page shortcuts={[]} />);
    await user.keyboard('e');
    expect(pressed).toEqual([]);
    expect(screen.queryByText('Tasten')).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    [0, 1, [0]],
    [0, 3, [0, 1, 2]],
    [0, 9, [0, 1, null, 8]],
    [2, 9, [0, 1, 2, 3, null, 8]],
    [3, 9, [0, 1, 2, 3, 4, null, 8]],
    [4, 9, [0, null, 3, 4, 5, null, 8]],
    [8, 9, [0, null, 7, 8]],
  ])('at %i of %i show %j', (page, count, shown) => expect(pagesShown(page, count)).toEqual(shown));

  it('say where one is and do not lead over the ends', async () => {
    const went: number[] = [];
    const { user } = show(<Pagination label="Anträge" page={2} pageSize={10} total={25} onPage={(p) => went.push(p)} />);
    expect(screen.getByRole('navigation', { name: 'Anträge: Seiten' }).textContent).toContain('21 bis 25 von 25');
    expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('3');
    await user.click(screen.getByRole('button', { name: 'Nächste Seite' }));
    await user.click(screen.getByRole('button', { name: 'Vorige Seite' }));
    expect(went).toEqual([1]);
  });
});

it('a panel that failed says so, keeps what was there and offers another try', async () => {
  const retried = jest.fn();
  const { user } = show(
    <ErrorPanel text="Der Dienst antwortet nicht." onRetry={retried}>
      <p>290.000,00 €</p>
    </ErrorPanel>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Der Dienst antwortet nicht.');
  expect(screen.getByText('290.000,00 €').closest('.pw-dimmed')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  expect(retried).toHaveBeenCalledTimes(1);
});
