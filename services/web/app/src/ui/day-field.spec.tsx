/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { DayField } from './day-field';
import { descriptionOf, show, textbox } from './ui.fixture';

const Known = ({ onDay, hasSlider = false }: { onDay: jest.Mock; hasSlider?: boolean }) => {
  const [day, setDay] = useState<string>();
  return (
    <DayField
      name="Wissensstand"
      hint="bekannt am"
      value={day}
      min="2022-06-01"
      today="2026-11-29"
      max="2026-11-29"
      hasSlider={hasSlider}
      onChange={(next, how) => {
        onDay(next, how);
        setDay(next);
      }}
    />
  );
};
const shown = (): string[] => ['Tag', 'Monat', 'Jahr'].map((part) => textbox(part).value);
const type = (part: string, text: string): boolean => fireEvent.change(textbox(part), { target: { value: text } });
const rest = (ms: number): void => act(() => jest.advanceTimersByTime(ms));

describe('the day from which something is seen', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('can be typed sign by sign, and is taken when the fingers rest', () => {
    const days = jest.fn();
    show(<Known onDay={days} />);
    expect(shown()).toEqual(['29', '11', '2026']);
    for (const year of ['202', '20', '202', '2023']) type('Jahr', year);
    expect(shown()).toEqual(['29', '11', '2023']);
    expect(days).not.toHaveBeenCalled();
    rest(700);
    expect(days.mock.calls).toEqual([['2023-11-29', 'choose']]);
  });

  it('is taken at once by Enter, and "heute" leads back', () => {
    const days = jest.fn();
    show(<Known onDay={days} />);
    const today = screen.getByRole('button', { name: 'heute (Wissensstand)' });
    expect(today.getAttribute('aria-disabled')).toBe('true');
    type('Tag', '5');
    fireEvent.keyDown(textbox('Tag'), { key: 'Enter' });
    fireEvent.click(today);
    expect(days.mock.calls).toEqual([
      ['2026-11-05', 'choose'],
      [undefined, 'choose'],
    ]);
    expect(shown()).toEqual(['29', '11', '2026']);
  });

  it.each(['2021', '2027'])('is not taken where it cannot be (%s): the range is said, and "heute" leads out', (year) => {
    const days = jest.fn();
    show(<Known onDay={days} />);
    type('Jahr', year);
    rest(700);
    expect(days).not.toHaveBeenCalled();
    expect(descriptionOf(screen.getByRole('group'))).toBe('Möglich ist 01.06.2022 bis 29.11.2026.');
    fireEvent.click(screen.getByRole('button', { name: 'heute (Wissensstand)' }));
    expect(shown()).toEqual(['29', '11', '2026']);
    expect(screen.queryByText(/^Möglich ist/)).toBeNull();
  });

  it('can be travelled to where there is a slider', () => {
    const days = jest.fn();
    show(<Known onDay={days} hasSlider />);
    const slider = screen.getByRole('slider', { name: 'Wissensstand, Schieberegler' });
    fireEvent.change(slider, { target: { value: '30' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('1. Juli 2022');
    rest(120);
    expect(days.mock.calls).toEqual([['2022-07-01', 'adjust']]);
  });
});
