/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { fakeServer, renderPart } from '../shell/page.fixture';
import { NoticeActs, SeldomActs } from './notice-acts';
import { NoticeAxis } from './notice-axis';
import type { Notice } from './types';

const notice = (releasedOn: string, more: Partial<Notice> = {}): Notice =>
  ({
    noticeId: `ntc_${releasedOn}`,
    kind: 'AMENDMENT',
    status: 'released',
    releasedOn,
    dispatches: [],
    courtActions: [],
    actions: [],
    ...more,
  }) as unknown as Notice;

describe('several notices on one file', () => {
  it('had steps that did not say of which notice they are', async () => {
    fakeServer({});
    renderPart(
      <SeldomActs
        grantId="grt_1"
        notices={['2025-03-10', '2025-07-21'].map((on) => notice(on, { actions: ['file-action'] }))}
        etag={'"1"'}
      />,
    );
    await screen.findByText('Klage festhalten: Änderungsbescheid vom 10.03.2025', { selector: 'summary' });
    expect(screen.getByText('Klage festhalten: Änderungsbescheid vom 21.07.2025', { selector: 'summary' })).toBeTruthy();
  });

  it('are called no more than that where whoever reads has them not in hand', async () => {
    fakeServer({});
    const { kind: _unknown, ...unopened } = notice('2025-03-10', { actions: ['file-action'] });
    renderPart(<SeldomActs grantId="grt_1" notices={[unopened as Notice]} etag={'"1"'} />);
    await screen.findByText('Klage festhalten: Bescheid vom 10.03.2025', { selector: 'summary' });
  });

  it('hid the next step among nine that are seldom taken', async () => {
    fakeServer({});
    const posted = notice('2025-03-10', { actions: ['record-delivery', 'record-return', 'file-action'] });
    const released = notice('2025-07-21', { actions: ['dispatch', 'file-action'] });
    renderPart(
      <>
        {[posted, released].map((one) => (
          <NoticeActs key={one.noticeId} grantId="grt_1" notice={one} etag={'"1"'} />
        ))}
      </>,
    );
    await screen.findByText('Versenden: Änderungsbescheid vom 21.07.2025', { selector: 'summary' });
    expect([...document.querySelectorAll('summary')]).toHaveLength(1);
  });

  it('stand on one axis by their names, above the time for which is granted and its extension', async () => {
    fakeServer({});
    const grant = notice('2025-03-10', {
      kind: 'GRANT',
      courtActions: [{ actionId: 'act_1', court: 'VG', filedAt: '2025-04-11T21:59:59.000Z', late: false }],
    });
    const extension = notice('2025-11-03', { kind: 'EXTENSION' });
    const period = { from: '2025-01-01', to: '2025-12-31', extendedTo: '2026-12-31' };
    renderPart(<NoticeAxis notices={[grant, extension]} period={period} today="2025-12-01" />);
    const axis = await screen.findByRole('img', { name: 'Alle Bescheide auf einer Zeitachse; die genauen Tage stehen darunter.' });
    expect([...axis.querySelectorAll('.pw-notice-axis__name')].map((name) => name.textContent)).toEqual([
      'Zuwendungsbescheid vom 10.03.2025',
      'Verlängerungsbescheid vom 03.11.2025',
      'Bewilligt vom 01.01.2025 bis 31.12.2025, verlängert bis 31.12.2026',
    ]);
    expect([...document.querySelectorAll('.pw-notice-legend li')].map((mark) => mark.textContent)).toEqual(['freigegeben', 'Klage']);
  });
});
