/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Boundary } from './boundary';

const Breaking = (): never => {
  throw new Error('Mistake of our own');
};

describe('what stands where something broke', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

  it('says that the rest of the page works only where there is a rest', () => {
    render(
      <Boundary isPage>
        <Breaking />
      </Boundary>,
    );
    expect(screen.getByRole('alert').textContent).toMatch(/^Diese Seite kann gerade nicht gezeigt werden\./);
    expect(screen.getByRole('alert').textContent).not.toMatch(/Der Rest der Seite/);
  });

  it('says so of a part', () => {
    render(
      <Boundary>
        <Breaking />
      </Boundary>,
    );
    expect(screen.getByRole('alert').textContent).toMatch(/Der Rest der Seite arbeitet weiter\. Hilft ein neuer Versuch nicht/);
  });
});
