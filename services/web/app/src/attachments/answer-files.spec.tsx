/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Information } from '../applications/information';
import type { Application } from '../applications/types';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { AnswerFiles, useAnswerFiles } from './answer-files';

const FILES = '/api/applications/v1/attachments?applicationId=app_1';
const OF = { applicationId: 'app_1', answerOf: 'inf_1' };
const FILE = {
  attachmentId: 'att_1',
  name: 'Vertrag Müller.pdf',
  kind: 'pdf',
  sizeBytes: 5000,
  sha256: 'ab'.repeat(32),
  state: 'clean',
  uploadedAt: '2022-07-02T08:00:00.000Z',
};
const Waiting = () => <AnswerFiles of={OF} items={useAnswerFiles(OF).items} />;

describe('files with an answer', () => {
  it('are sent as they are chosen, wait in a list, and can be removed', async () => {
    const items: object[] = [];
    const calls = fakeServer({
      [`${FILES}&answerOf=inf_1`]: () => json({ items }),
      [`POST ${FILES}&answerOf=inf_1`]: () => {
        items.push(FILE);
        return json(FILE, 201);
      },
      'DELETE /api/applications/v1/attachments/att_1': () => {
        items.pop();
        return json({ attachmentId: 'att_1' });
      },
    });
    renderPart(<Waiting />);
    const user = userEvent.setup();
    await user.upload(await screen.findByLabelText(/^Datei beifügen/), new File(['%PDF-'], FILE.name, { type: 'application/pdf' }));
    const link = await screen.findByRole('link', { name: FILE.name });
    expect(link.getAttribute('href')).toBe('/api/applications/v1/attachments/att_1/content');
    expect(calls.find(({ init }) => init.method === 'POST')?.init.headers).toMatchObject({
      'paktwerk-file-name': 'Vertrag%20M%C3%BCller.pdf',
    });
    await user.click(screen.getByRole('button', { name: `${FILE.name} entfernen` }));
    await waitFor(() => expect(screen.queryByRole('link', { name: FILE.name })).toBeNull());
  });

  it('that are refused say why', async () => {
    const texts = { de: 'Das PDF ist mit einem Kennwort geschützt.', en: 'x' };
    fakeServer({
      [`${FILES}&answerOf=inf_1`]: () => json({ items: [] }),
      [`POST ${FILES}&answerOf=inf_1`]: () => problem(422, 'pdf-encrypted', { texts }),
    });
    renderPart(<Waiting />);
    await userEvent.upload(await screen.findByLabelText(/^Datei beifügen/), new File(['%PDF-'], 'x.pdf', { type: 'application/pdf' }));
    expect(await screen.findByText(texts.de)).toBeTruthy();
  });

  it('stand beside the answer, each with what the log holds of it and its file where it is still there', async () => {
    fakeServer({ [FILES]: () => json({ items: [FILE] }) });
    const files = [
      { attachmentId: 'att_1', kind: 'pdf', sizeBytes: 5000, sha256: FILE.sha256 },
      { attachmentId: 'att_2', kind: 'png', sizeBytes: 300, sha256: 'cd'.repeat(32) },
    ];
    const supplied = { answer: 'Liegt bei.', files, receivedAt: '2022-07-02T09:00:00.000Z', late: false };
    const asked = {
      requestId: 'inf_1',
      items: ['Vertrag'],
      requestedOn: '2022-07-01',
      dueOn: '2022-07-15',
      lastDay: '2022-07-15',
      supplied,
    };
    renderPart(<Information application={{ applicationId: 'app_1', information: [asked] } as unknown as Application} />);
    const list = await screen.findByRole('list', { name: 'Anlagen' });
    await screen.findByRole('link', { name: FILE.name });
    expect([...list.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      `Vertrag Müller.pdf 5 kB geprüftPrüfsumme (SHA-256): ${FILE.sha256}`,
      `nicht mehr vorhanden 0,3 kB Prüfsumme (SHA-256): ${'cd'.repeat(32)}`,
    ]);
  });
});
