/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import '../ui/ui.fixture';
import { useLineName } from './line-name';

const LINES = [{ lineId: 'line-0-11aa' }, { lineId: 'line-1-8a83' }, { lineId: 'x' }];
const Said = ({ text }: { text: string }) => useLineName(LINES).inText(text);
const said = (text: string): string | null => render(<Said text={text} />).container.textContent;

describe('a line in a sentence of a service', () => {
  it('was named by its key: it is named by its place', () => {
    expect(said('line-1-8a83 (0,10 VZÄ), line-0-11aa (0,20 VZÄ): kleiner als der Mindestanteil.')).toBe(
      'Position 2 (0,10 VZÄ), Position 1 (0,20 VZÄ): kleiner als der Mindestanteil.',
    );
    expect(said('Entscheidung: Position line-1-8a83')).toBe('Entscheidung: Position 2');
  });
  it('changes no other word: not a file number, no key of another application, and nothing that is numbered already', () => {
    const text = 'Position 1 der Akte IM25-1, line-9-0000 und x bis 31.12.2026.';
    expect(said(text)).toBe(text);
  });
});
