/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const AUDITOR = signedIn({ name: 'Rita Prüfer', roles: ['AUDITOR'], organisation: 'audit' });
const INSTANTS = ['2025-01-10T08:00:00.000Z', '2025-02-10T08:00:00.000Z', '2025-03-10T08:00:00.000Z'];
const AT = '/api/applications/v1/volumes/app_1';
const volume = {
  applicationId: 'app_1',
  fileNumber: 'IM25-2025-00039',
  applicantName: 'Zollernalbkreis',
  instants: INSTANTS,
  entries: [],
  notes: [],
};
const asOf = (i: number): string => `${AT}?knownAt=${encodeURIComponent(INSTANTS[i] as string)}`;

describe('the volume of a file', () => {
  it('took its slider away at every step, and the focus with it', async () => {
    const never = new Promise<never>(() => undefined);
    openPage('/aktenband/app_1', { [AT]: () => json(volume), [asOf(1)]: () => never, [asOf(0)]: () => json(volume) }, () => AUDITOR);
    const slider = await screen.findByRole<HTMLInputElement>('slider');
    slider.focus();
    fireEvent.change(slider, { target: { value: '1' } });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('1'));
    expect(screen.getByRole('slider')).toBe(slider);
    fireEvent.change(slider, { target: { value: '0' } });
    await waitFor(() => expect(slider.value).toBe('0'));
    expect(document.activeElement).toBe(slider);
  });
});
