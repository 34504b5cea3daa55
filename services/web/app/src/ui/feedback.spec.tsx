/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { Alert, EmptyState, Pill, Progress, Skeleton } from './feedback';
import { show } from './ui.fixture';

describe('what is being loaded', () => {
  it('is said once, and keeps as many lines as will come', () => {
    show(<Skeleton kind="rows" lines={4} />);
    expect(screen.getByRole('status').textContent).toBe('Wird geladen …');
    expect(document.querySelectorAll('.pw-skeleton__bar[aria-hidden="true"]')).toHaveLength(4);
  });
});

describe('what a page shows', () => {
  it('of an advice is read out only where it appears while one is here', () => {
    show(
      <>
        <Alert kind="warning" title="Noch 3 Hinweise" />
        <Alert kind="danger" title="Nicht möglich" live="alert">
          Die Mittel reichen nicht.
        </Alert>
      </>,
    );
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['Nicht möglichDie Mittel reichen nicht.']);
    expect(screen.getByText('Noch 3 Hinweise').closest('[role]')).toBeNull();
  });

  it('of a progress has its words beside the bar and its name on it', () => {
    show(<Progress label="Abschnitte des Antrags" text="2 von 7 Abschnitten" value={2} max={7} />);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Abschnitte des Antrags' });
    expect([bar.value, bar.max]).toEqual([2, 7]);
    expect(screen.getByText('2 von 7 Abschnitten', { selector: 'span' })).toBeTruthy();
  });

  it('of a number beside a heading says what it counts', () => {
    show(
      <h2>
        Aufgaben <Pill label="fällig">19</Pill>
      </h2>,
    );
    expect(screen.getByRole('heading').textContent).toBe('Aufgaben 19 fällig');
  });

  it('of nothing says why, and what comes next', () => {
    show(<EmptyState title="Heute ist nichts fällig.">Die nächste Frist ist am 03.09.</EmptyState>);
    expect(document.body.textContent).toBe('Heute ist nichts fällig.Die nächste Frist ist am 03.09.');
  });
});
