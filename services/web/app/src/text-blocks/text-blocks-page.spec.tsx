/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage, signedIn } from '../shell/whole-page.fixture';

const REVIEWER = signedIn({ name: 'Rosa Frei', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' });
const version = {
  version: 1,
  title: 'Allgemeine Nebenbestimmungen',
  text: 'Die ANBest-K gelten.',
  validFrom: '2026-12-01',
  mark: 'A',
  source: 'Modellannahme',
  status: 'proposed',
  proposedOn: '2026-11-29',
  isOwn: false,
};
const block = (of: object = {}) => ({
  blockId: 'tbl_1',
  key: 'anbest-k',
  kind: 'ancillary-provision',
  language: 'de',
  versions: [{ ...version, ...of }],
});
const answers = (items: readonly object[]) => ({
  '/api/applications/v1/text-blocks': () => json({ placeholders: ['recipient'], items }, 200, { etag: '"1"' }),
  '/api/applications/v1/text-blocks/history': () => json({ entries: [] }),
});

describe('the text blocks', () => {
  it('stand with their versions, and another person releases one', async () => {
    const released = jest.fn(() => json({}));
    const { user, calls } = openPage(
      '/textbausteine',
      { ...answers([block()]), 'POST /api/applications/v1/text-blocks/tbl_1/release': released },
      () => REVIEWER,
    );
    const row = within(await screen.findByRole('table', { name: 'anbest-k' })).getAllByRole('row')[1]!;
    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      '1',
      'vorgeschlagen',
      '01.12.2026',
      '',
      'Allgemeine Nebenbestimmungen',
      'Die ANBest-K gelten.',
      'alle',
      'Annahme: Modellannahme',
    ]);
    expect(screen.getByText('Heute gilt keine Fassung.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Freigeben' }));
    await waitFor(() => expect(released).toHaveBeenCalledTimes(1));
    expect(calls.flatMap(({ init }) => (init.body ? [JSON.parse(init.body as string) as unknown] : []))).toEqual([{ version: 1 }]);
  });

  it('are not released by the one who proposed', async () => {
    const { user } = openPage('/textbausteine', answers([block({ isOwn: true })]), () => REVIEWER);
    await user.click(await screen.findByRole('button', { name: /^Freigeben/ }));
    expect(screen.getByText('Freigeben muss eine andere Person als die, die vorgeschlagen hat.')).toBeTruthy();
  });

  it('were taken back by clerks who had not proposed them, and a second note hid the first', async () => {
    const notes = [
      { note: 'Bitte kürzer.', on: '2026-11-29' },
      { note: 'Die Fundstelle fehlt.', on: '2026-11-29' },
    ];
    const given = [
      { ...version, status: 'returned', returned: notes },
      { ...version, version: 2 },
    ];
    const { user } = openPage('/textbausteine', answers([{ ...block(), versions: given }]), () => CLERK);
    expect(await screen.findByText('zurückgegeben: Bitte kürzer.; Die Fundstelle fehlt.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Zurückgeben/ }));
    expect(screen.getByText('Zurückgeben kann, wer den Baustein vorgeschlagen hat oder freigeben darf.')).toBeTruthy();
  });

  it('are proposed with their placeholders in sight', async () => {
    const { user } = openPage('/textbausteine', answers([]), () => CLERK);
    await user.click(await screen.findByRole('button', { name: 'Neuen Baustein vorschlagen' }));
    expect(await screen.findByText('Platzhalter: {recipient}')).toBeTruthy();
    expect(screen.getByText('Es gibt noch keine Textbausteine.')).toBeTruthy();
  });

  it('say for which notices they are there, and which need them', async () => {
    const notices = [
      { kind: 'GRANT', isNeeded: true },
      { kind: 'REJECTION', isNeeded: false },
    ];
    const of = block();
    const versions = of.versions.map((version) => ({ ...version, status: 'released', notices }));
    const { user } = openPage('/textbausteine', answers([{ ...of, current: 1, versions }]), () => CLERK);
    expect(await screen.findByText('Zuwendungsbescheid, nötig; Ablehnungsbescheid')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Nächste Fassung/ }));
    const uses = await screen.findByRole('group', { name: 'Bescheide' });
    const valueOf = (name: RegExp) => within(uses).getByRole<HTMLSelectElement>('combobox', { name }).value;
    expect([/^Zuwendungsbescheid/, /^Ablehnungsbescheid/, /^Schlussbescheid/].map(valueOf)).toEqual(['needed', 'offered', 'no']);
  });
});
