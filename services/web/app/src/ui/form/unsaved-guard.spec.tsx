/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPart } from '../../shell/page.fixture';
import { UnsavedGuard } from './unsaved-guard';

const Part = () => {
  const [text, setText] = useState('');
  return (
    <>
      <input aria-label="Begründung" value={text} onChange={(e) => setText(e.target.value)} />
      <UnsavedGuard isDirty={text !== ''} />
    </>
  );
};
const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('typed work', () => {
  it('is asked about before the page is left, and stays when the person stays', async () => {
    const { navigate } = renderPart(<Part />);
    await userEvent.type(await screen.findByLabelText('Begründung'), 'weil');
    act(() => void navigate('/andere'));
    expect(await screen.findByText('Eingaben verwerfen?')).toBeTruthy();
    await userEvent.click(screen.getByText('Abbrechen'));
    expect((screen.getByLabelText('Begründung') as HTMLInputElement).value).toBe('weil');
    expect(screen.queryByText('Andere Seite')).toBeNull();
    act(() => void navigate('/andere'));
    await userEvent.click(await screen.findByText('Verwerfen und verlassen'));
    expect(await screen.findByText('Andere Seite')).toBeTruthy();
  });

  it('makes the browser ask as well; without it nobody asks', async () => {
    const { navigate } = renderPart(<Part />);
    await screen.findByLabelText('Begründung');
    expect(leaves()).toBe(true);
    await userEvent.type(screen.getByLabelText('Begründung'), 'w');
    expect(leaves()).toBe(false);
    await userEvent.clear(screen.getByLabelText('Begründung'));
    await act(() => navigate('/andere'));
    expect(await screen.findByText('Andere Seite')).toBeTruthy();
  });
});
