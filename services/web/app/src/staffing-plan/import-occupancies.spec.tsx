/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';
import { aPlan } from './plan.fixture';

const APPLICANT = signedIn({ name: 'Birgit Haas', roles: ['APPLICANT'], organisation: '08417' });
const CHECK = 'POST /api/staffing/v1/plan/occupancies/check';
const TAKE_OVER = 'POST /api/staffing/v1/plan/occupancies?rows=200';
const problem = (more: object) => ({
  severity: 'error',
  sheet: 'Besetzungen',
  row: 3,
  column: 'G',
  code: 'cell-no-day',
  de: '„bald“ ist kein Datum.',
  en: '"bald" is no day.',
  data: {},
  ...more,
});
const preview = (more: object = {}) => ({
  sheet: 'Besetzungen',
  rows: 3,
  hiddenRows: 0,
  hiddenSheets: [],
  errors: 0,
  problems: [],
  there: 0,
  adds: 3,
  ...more,
});
const file = new File(['x'], 'besetzungen.xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });

const open = async (answers: Parameters<typeof openPage>[1]) => {
  const opened = openPage('/stellenplan', { '/api/staffing/v1/plan': () => json(aPlan()), ...answers }, () => APPLICANT);
  await opened.user.click(await screen.findByRole('button', { name: 'Besetzungen einlesen' }));
  await opened.user.upload(await screen.findByLabelText(/Ausgefüllte Vorlage/), file);
  return opened;
};

describe('occupancies from a spreadsheet', () => {
  it('names every wrong cell, and offers the file back with marks and nothing else', async () => {
    await open({ [CHECK]: () => json(preview({ errors: 1, adds: undefined, problems: [problem({})] })) });
    expect(await screen.findByText('Eine Zelle ist fehlerhaft')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Auffällige Zellen' })).getAllByRole('row')[1]?.textContent).toContain('G3');
    expect(screen.getByRole('button', { name: 'Datei mit Markierungen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /eintragen$/ })).toBeNull();
  });

  it('is taken over part by part, and says what became of every row', async () => {
    const parts = [
      { rows: 3, done: 2, nothing: 0, refused: 0, outcomes: [2, 3].map((row) => ({ row, outcome: 'done' })), next: '3.x' },
      {
        rows: 3,
        done: 0,
        nothing: 0,
        refused: 1,
        outcomes: [
          {
            row: 4,
            outcome: 'refused',
            refusal: { code: 'post-occupied', de: 'Die Stelle ist schon besetzt.', en: 'The post is filled.' },
          },
        ],
      },
    ];
    const { user, calls } = await open({
      [CHECK]: () => json(preview()),
      [TAKE_OVER]: () => json(parts[0]),
      [`${TAKE_OVER}&after=3.x`]: () => json(parts[1]),
    });
    await user.click(await screen.findByRole('button', { name: '3 Besetzungen eintragen' }));
    expect(await screen.findByText('2 Besetzungen eingetragen')).toBeTruthy();
    const refused = screen.getByRole('table', { name: 'Eine Zeile wurde nicht eingetragen' });
    expect(within(refused).getAllByRole('row')[1]?.textContent).toBe('4Die Stelle ist schon besetzt.');
    const sent = calls.filter(({ url }) => url.includes('occupancies?')).map(({ url }) => url.split('?')[1]);
    expect(sent).toEqual(['rows=200', 'rows=200&after=3.x']);
  });

  it('asks for a file again that was changed since it was chosen', async () => {
    const { user, calls } = await open({ [CHECK]: () => json(preview({ problems: [problem({})] })) });
    const unreadable = jest.spyOn(FileReader.prototype, 'readAsArrayBuffer').mockImplementation(function (this: FileReader) {
      this.onerror?.({} as ProgressEvent<FileReader>);
    });
    await user.click(await screen.findByRole('button', { name: 'Datei mit Markierungen' }));
    expect(await screen.findByText('Die Datei hat sich geändert, seit Sie sie gewählt haben. Wählen Sie sie noch einmal.')).toBeTruthy();
    expect(calls.some(({ url }) => url.includes('/marked'))).toBe(false);
    expect(screen.queryByRole('button', { name: 'Datei mit Markierungen' })).toBeNull();
    unreadable.mockRestore();
  });

  it('has nothing to take over where the plan says all of it already', async () => {
    await open({ [CHECK]: () => json(preview({ there: 3, adds: 0 })) });
    expect(await screen.findByText('Alles steht schon im Stellenplan')).toBeTruthy();
    expect(screen.getByText('3 Zeilen stehen schon so im Plan.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /eintragen$/ })).toBeNull();
  });
});
