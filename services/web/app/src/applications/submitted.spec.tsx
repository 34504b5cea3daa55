/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { Submitted } from './submitted';
import type { Application } from './types';

const [HASH, OTHER] = ['ab'.repeat(32), 'cd'.repeat(32)];
const APPLICATION = {
  applicationId: 'app_1',
  callId: 'call_1',
  fileNumber: 'IM25-1',
  lines: [{ lineId: 'x1' }, { lineId: 'x2' }],
  attachments: [
    { attachmentId: 'att_1', kind: 'pdf', sizeBytes: 2100, sha256: HASH, lineId: 'x2' },
    { attachmentId: 'att_2', kind: 'png', sizeBytes: 200, sha256: OTHER },
    { attachmentId: 'att_3', kind: 'pdf', sizeBytes: 300, sha256: OTHER },
  ],
  partners: [
    { partnerId: 'p1', name: 'Caritas', task: 'Beratung', auditRight: true },
    { partnerId: 'p2', name: 'Diakonie' },
  ],
  earlyStart: { from: '2025-02-01', reason: 'Es eilt.' },
  bank: { iban: 'DE02120300000000202051' },
  declarations: ['not-begun'],
} as unknown as Application;
const FORMS = {
  declarations: [
    { declaration: 'not-begun', de: 'Nicht begonnen.', en: 'x', mark: 'M', source: 'VV 1.2' },
    { declaration: 'true-and-complete', de: 'Richtig.', en: 'x', mark: 'A', source: 'Formular' },
  ],
};
const FORMS_OF_CALL = { '/api/applications/v1/calls/call_1/forms': () => json(FORMS) };
const rowsOf = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

describe('what was submitted beside the lines', () => {
  it('is each file as the log says it, with the state of its scan; only what may be had is a link', async () => {
    const items = [
      { attachmentId: 'att_1', name: 'Zeugnis.pdf', state: 'clean' },
      { attachmentId: 'att_2', name: 'Bild.png', state: 'infected', found: 'Eicar' },
    ];
    fakeServer({ ...FORMS_OF_CALL, '/api/applications/v1/attachments?applicationId=app_1': () => json({ items }) });
    renderPart(<Submitted application={APPLICATION} />);
    expect(await rowsOf('Anlagen')).toEqual([
      ['Zeugnis.pdf', 'Position 2', '2,1 kB', 'geprüft', HASH],
      ['Bild.png', 'ganzer Antrag', '0,2 kB', 'Schadsoftware gefunden, gelöscht Eicar', OTHER],
      ['nicht mehr vorhanden', 'ganzer Antrag', '0,3 kB', '', OTHER],
    ]);
    expect(screen.getAllByRole('link').map((a) => [a.getAttribute('href'), a.getAttribute('download')])).toEqual([
      ['/api/applications/v1/attachments/att_1/content', 'Zeugnis.pdf'],
    ]);
  });

  it('is who the money is passed on to, the account, shortened until somebody asks for it, and each declaration', async () => {
    fakeServer(FORMS_OF_CALL);
    const { attachments: _none, ...application } = APPLICATION;
    renderPart(<Submitted application={application as Application} />);
    await screen.findByText('nicht erklärt');
    expect(await rowsOf('Weitere Angaben')).toEqual([
      ['Weiterleitung an Caritas', 'Beratung; Prüfungsrecht wird weitergegeben', ''],
      ['Weiterleitung an Diakonie', 'ohne Angabe wofür; Prüfungsrecht nicht zugesagt', ''],
      ['Vorzeitiger Beginn', 'beantragt ab dem 01.02.2025; Es eilt.', ''],
      ['IBAN', 'DE02 … 2051', ''],
      ['Nicht begonnen.', 'erklärt', 'VV 1.2 (M)'],
      ['Richtig.', 'nicht erklärt', 'Formular (A)'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'IBAN vollständig zeigen' }));
    expect((await rowsOf('Weitere Angaben'))[3]).toEqual(['IBAN', 'DE02 1203 0000 0000 2020 51', '']);
    expect(screen.queryByRole('table', { name: 'Anlagen' })).toBeNull();
  });
});
