/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage } from '../shell/whole-page.fixture';

const HASH = 'ab'.repeat(32);
const PROOF = {
  applicationId: 'app_1',
  fileNumber: 'SU22-2022-00001',
  applicantName: 'Landkreis Esslingen',
  eventId: 'event-1',
  type: 'application.submitted',
  recordedAt: '2022-07-12T22:15:00.007Z',
  position: 'applications:1:40',
  streamVersion: 1,
  hash: HASH,
};

describe('a letter that is verified', () => {
  it('is asked for by what is printed on it, also with the spaces of a copy', async () => {
    const printed = `/api/applications/v1/proofs/printed?fileNumber=SU22-2022-00001&hash=${HASH}`;
    const { user } = openPage('/beleg', { [printed]: () => json(PROOF) });
    await user.type(await screen.findByLabelText('Aktenzeichen'), 'SU22-2022-00001');
    fireEvent.change(screen.getByLabelText(/^Prüfsumme/), { target: { value: ` ${HASH.slice(0, 32).toUpperCase()} ${HASH.slice(32)}` } });
    await user.click(screen.getByRole('button', { name: 'Prüfen' }));
    expect(await screen.findByText('Bestätigt: Das steht im Protokoll, und die Kette der Akte hält bis dorthin.')).toBeTruthy();
    expect(screen.getByText('Einreichung des Antrags')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Die Akte, wie sie am 13.07.2022 war' }).getAttribute('href')).toBe(
      '/antraege/app_1?bekannt=2022-07-13',
    );
    expect(window.location.search).toBe(`?aktenzeichen=SU22-2022-00001&pruefsumme=${HASH}`);
  });

  it('or by its file, of which the checksum alone leaves the device', async () => {
    const digest = (_: string, data: ArrayBuffer) => Promise.resolve(createHash('sha256').update(Buffer.from(data)).digest());
    Object.defineProperty(globalThis.crypto, 'subtle', { value: { digest }, configurable: true }); // jsdom has none
    const bytes = Uint8Array.from(Buffer.from('%PDF-1.7'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const text = 'Diese Datei ist kein Schreiben aus Paktwerk.';
    const { user, calls } = openPage('/beleg', {
      [`/api/applications/v1/proofs/file?sha256=${sha256}`]: () =>
        problem(422, 'letter-unknown', { texts: { de: text, en: 'No letter.' } }),
    });
    const file = new File([bytes], 'brief.pdf', { type: 'application/pdf' });
    file.arrayBuffer = () => Promise.resolve(bytes.buffer);
    await user.upload(await screen.findByLabelText('Schreiben als PDF'), file);
    expect(await screen.findByText(text)).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe(`?datei=${sha256}`));
    expect(calls.filter(({ init }) => init.body).map(({ url }) => url)).toEqual([]);
  });
});

describe('the code of a letter', () => {
  const URL = '/api/applications/v1/proofs/code?fileNumber=SU22-2022-00001&code=04HMASW9NF6YY093';
  const CODE = '04HM-ASW9-NF6Y-Y093';

  it('says to everybody that the letter is genuine, and nothing else', async () => {
    const { user } = openPage('/beleg', { [URL]: () => json({ fileNumber: 'SU22-2022-00001', code: CODE }) });
    await user.type(await screen.findByLabelText('Aktenzeichen'), 'SU22-2022-00001');
    await user.type(screen.getByLabelText(/^Prüfsumme/), '04hm-asw9 nf6yy093');
    await user.click(screen.getByRole('button', { name: 'Prüfen' }));
    expect(await screen.findByText('Echt: Dieses Schreiben steht im Protokoll, und die Kette der Akte hält bis dorthin.')).toBeTruthy();
    expect(screen.getByText(CODE)).toBeTruthy();
    expect(window.location.search).toBe('?aktenzeichen=SU22-2022-00001&code=04HMASW9NF6YY093');
  });

  it('says that the notice is annulled, instead of leading to the state of then', async () => {
    const opens = { applicationId: 'app_1', grantId: 'grt_1', knownAt: '2022-09-01T10:03:22.007Z', effectiveOn: '2022-09-01' };
    openPage('/beleg?aktenzeichen=SU22-2022-00001&code=04HMASW9NF6YY093', {
      [URL]: () => json({ fileNumber: 'SU22-2022-00001', code: CODE, annulledOn: '2023-05-04', opens }),
    });
    expect(await screen.findByText('Aufgehoben: Seit dem 04.05.2023 wirkt dieser Bescheid nicht mehr.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Die Akte, wie sie am 01.09.2022 war' }).getAttribute('href')).toContain('/zuwendungen/grt_1');
  });

  it('opens the state that the letter tells of, for whom may read the file', async () => {
    const opens = { applicationId: 'app_1', grantId: 'grt_1', knownAt: '2022-09-01T10:03:22.007Z', effectiveOn: '2022-09-01' };
    openPage('/beleg?aktenzeichen=SU22-2022-00001&code=04HMASW9NF6YY093', {
      [URL]: () => json({ fileNumber: 'SU22-2022-00001', code: CODE, opens }),
    });
    await waitFor(() => expect(window.location.pathname).toBe('/zuwendungen/grt_1'));
    expect(new URLSearchParams(window.location.search).get('bekannt')).toBe('2022-09-01T10:03:22.007Z');
    expect(new URLSearchParams(window.location.search).get('am')).toBe('2022-09-01');
  });
});
