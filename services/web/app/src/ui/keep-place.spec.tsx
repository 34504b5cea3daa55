/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { Button } from './button';
import { useAction } from './form/use-action';
import { show } from './ui.fixture';

const Act = ({ answer }: { answer: () => Promise<void> }) => {
  const [isThere, setThere] = useState(true);
  const action = useAction({ send: answer, onDone: () => setTimeout(() => setThere(false)) });
  return (
    <main id="inhalt">
      <h1 tabIndex={-1}>Zuwendung BW-1</h1>
      {isThere && <Button onClick={() => void action.run(null)}>Versenden</Button>}
      <Button>Anderes</Button>
    </main>
  );
};
const focused = (): string => document.activeElement?.textContent ?? '';

describe('the focus after an act', () => {
  it('fell to the top of the document with its button: it goes to the heading', async () => {
    const { user } = show(<Act answer={async () => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Versenden' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });

  it('stays where somebody has moved on to', async () => {
    let accept = (): void => undefined;
    const { user } = show(<Act answer={() => new Promise<void>((resolve) => (accept = resolve))} />);
    await user.click(screen.getByRole('button', { name: 'Versenden' }));
    await user.tab();
    accept();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Versenden' })).toBeNull());
    expect(focused()).toBe('Anderes');
  });
});
