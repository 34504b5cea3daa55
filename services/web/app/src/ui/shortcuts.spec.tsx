/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { show } from './ui.fixture';

jest.mock('./keyboard-help', () => {
  throw new TypeError('Failed to fetch dynamically imported module: /assets/keyboard-help-old.js');
});

describe('the list of keys', () => {
  it('whose file is gone after a redeploy leaves the page and what was typed in it', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('offline')); // so no reload helps
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = show(
      <>
        <input aria-label="Begründung" />
        <button>Woanders</button>
      </>,
    );
    await user.type(screen.getByLabelText('Begründung'), 'Drei Sätze');
    await user.click(screen.getByRole('button', { name: 'Woanders' }));
    await user.keyboard('?');
    expect(await screen.findByRole('button', { name: 'Seite neu laden' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^Ein Teil der Anwendung konnte nicht geladen werden\./);
    expect(screen.getByLabelText<HTMLInputElement>('Begründung').value).toBe('Drei Sätze');
  });
});
