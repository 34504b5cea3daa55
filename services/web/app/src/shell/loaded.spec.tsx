/** @jest-environment jsdom */
import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readDocument } from '../api/queries';
import { Loaded } from './loaded';
import { fakeServer, json, problem, renderPart } from './page.fixture';

const query = { ...readDocument<{ n: number }>('/zahl', { isLive: true }), retryDelay: 1 };
const Part = ({ broken = false }: { broken?: boolean }) => (
  <Loaded query={useQuery(query)} skeleton={{ lines: 3 }}>
    {({ n }) => {
      if (broken) throw new Error('Mistake of our own');
      return <p>Zahl {n}</p>;
    }}
  </Loaded>
);

describe('a part of a page that is loaded', () => {
  it('keeps its room while it waits, then shows what came', async () => {
    let answer = (_: ReturnType<typeof json>): void => undefined;
    fakeServer({ '/zahl': () => new Promise((resolve) => (answer = resolve)) });
    renderPart(<Part />);
    expect(await screen.findByText('Wird geladen …')).toBeTruthy();
    await act(async () => answer(json({ n: 7 })));
    expect(await screen.findByText('Zahl 7')).toBeTruthy();
    expect(screen.queryByText('Wird geladen …')).toBeNull();
  });

  it('tries again by itself and says so, then offers the button', async () => {
    let isUp = false;
    const calls = fakeServer({ '/zahl': () => (isUp ? json({ n: 7 }) : problem(503, 'unavailable', { detail: 'Nicht da.' })) });
    renderPart(<Part />);
    expect(await screen.findByText('Nicht da.')).toBeTruthy();
    const again = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
    expect(calls).toHaveLength(4);
    isUp = true;
    await userEvent.click(again);
    expect(await screen.findByText('Zahl 7')).toBeTruthy();
    expect(screen.queryByText('Nicht da.')).toBeNull();
  });

  it('keeps the old figures, dimmed and dated, when they cannot be refreshed', async () => {
    let isUp = true;
    fakeServer({ '/zahl': () => (isUp ? json({ n: 7 }) : problem(503, 'unavailable')) });
    const Refreshed = () => {
      const { refetch } = useQuery(query);
      return (
        <>
          <button onClick={() => void refetch()}>Auffrischen</button>
          <Part />
        </>
      );
    };
    renderPart(<Refreshed />);
    const shown = await screen.findByText('Zahl 7');
    isUp = false;
    await userEvent.click(screen.getByRole('button', { name: 'Auffrischen' }));
    expect(await screen.findByText(/^Gezeigt wird der letzte geladene Stand von \d\d:\d\d:\d\d Uhr\.$/)).toBeTruthy();
    expect(shown.parentElement?.className).toBe('pw-outdated');
  });

  it('asks nothing twice that was refused', async () => {
    const calls = fakeServer({ '/zahl': () => problem(403, 'role-missing', { data: { allowed: ['AUDITOR'] } }) });
    renderPart(<Part />);
    expect(await screen.findByText('Das ist diesen Rollen vorbehalten: Rechnungshof.')).toBeTruthy();
    expect(calls).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    [
      404,
      'not-found',
      'Nicht gefunden: id post_kaputt.',
      'Das gibt es nicht, oder Sie dürfen es nicht sehen. Vielleicht ist die Adresse unvollständig.',
    ],
    [
      400,
      'invalid-request',
      'Die Anfrage hat ungültige Angaben: /effectiveOn',
      'Mit diesen Angaben ist das nicht möglich. Bitte prüfen Sie, was Sie gewählt haben.',
    ],
  ])('names no field and no id (%i), and offers no second try that cannot help', async (status, code, de, said) => {
    fakeServer({ '/zahl': () => problem(status, code, { texts: { de, en: de } }) });
    renderPart(<Part />);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText(de)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that breaks says so alone', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeServer({ '/zahl': () => json({ n: 7 }) });
    renderPart(
      <>
        <Part broken />
        <p>Daneben</p>
      </>,
    );
    expect(await screen.findByText('Dieser Teil der Seite kann gerade nicht gezeigt werden.')).toBeTruthy();
    expect(screen.getByText('Daneben')).toBeTruthy();
  });
});
