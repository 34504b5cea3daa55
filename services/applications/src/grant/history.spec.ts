import { CLERK } from '../application/application.fixture';
import type { NoticeContent } from './content';
import { ActionEnded, NoticeCameBack, NoticeDispatched, NoticeReleased } from './events';
import type { GrantEvent } from './events';
import { ACTION, DELIVERED_ON, LAST_DAY, cameBack, corrected, deliveredOn, dispatched, ended, released } from './grant.fixture';
import { grantHistory } from './history';

const names = { person: (id: string) => (id === CLERK ? 'Jonas Weber' : undefined), organisation: (key: string) => key };
const told = (event: GrantEvent) =>
  grantHistory(
    [
      {
        ...event,
        recordedAt: '2025-04-02T07:30:00.000Z',
        position: 'applications:1:1',
        meta: { actor: { person: CLERK, role: 'GRANT_CLERK', organisation: 'authority' } },
      },
    ],
    names,
  )[0]?.sentence;
const BEGUN = 'Am 02.04.2025, 09:30:00 Uhr (UTC+02:00) hat Jonas Weber';

describe('what the history of a notice says', () => {
  it('of what is taken back: how much that is, and not what is left as if that were it', () => {
    const lines = [{ lineId: 'line-1', before: { amountCents: 1_000_000 }, after: { amountCents: 400_000 } }];
    const content: NoticeContent = { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-01', from: '2025-01-01', lines };
    expect(told(NoticeReleased({ ...released().data, kind: 'REVOCATION', amountCents: 54_900_000, content }))).toContain(
      ' den Widerrufsbescheid über 6.000,00 € (bewilligt bleiben 549.000,00 €) freigegeben.',
    );
  });
  it('of a letter that came back, with what the post noted on it', () => {
    const { data } = cameBack('2025-02-20');
    expect(told(NoticeCameBack({ ...data, note: 'Empfänger unbekannt.' }))).toContain(
      ' vermerkt, dass der Brief mit dem Zuwendungsbescheid am 20.02.2025 zurückkam. „Empfänger unbekannt.“ Er ist nicht bekannt gegeben und muss noch einmal versandt werden.',
    );
    expect(told(cameBack('2025-02-20'))).toContain('am 20.02.2025 zurückkam. Er ist nicht bekannt gegeben');
  });
  it('of a corrected day, with the day that follows from it and the reason', () => {
    const sentence = told(corrected('2025-04-01'));
    expect(sentence).toContain(
      ' berichtigt, dass der Zuwendungsbescheid am 01.04.2025 zur Post gegeben worden ist. Als bekannt gegeben gilt er am 04.04.2025. 3 Tage ab dem 01.04.2025,',
    );
    expect(sentence).toContain('Was aus dem falschen Tag folgte, gilt nicht. „Im Jahr vertippt“');
  });
  it('of a dispatch that was recorded late, why', () => {
    const { data } = dispatched();
    expect(told(NoticeDispatched({ ...data, reason: 'Vergessen' }))).toMatch(/ Nachträglich vermerkt: „Vergessen“\.?$/);
    expect(told(dispatched())).not.toContain('Nachträglich');
  });
  it('of a delivery, whether an action is in time by it', () => {
    expect(told(deliveredOn(DELIVERED_ON, 'receipt', { inTime: [ACTION] }))).toMatch(
      / Die Klage, die schon läuft, ist damit fristgerecht\.$/,
    );
    expect(told(deliveredOn(DELIVERED_ON))).not.toContain('fristgerecht');
  });
  it('of an action that ended while the period runs, until when that is', () => {
    const { data } = ended('2025-03-12', 'withdrawn');
    expect(told(ActionEnded({ ...data, until: LAST_DAY }))).toContain(
      ' das Ende der Klage gegen den Zuwendungsbescheid vermerkt: zurückgenommen. Die Klagefrist läuft noch bis zum 17.03.2025, 24:00 Uhr. „Urteil“',
    );
    expect(told(ended('2025-09-01', 'dismissed'))?.startsWith(BEGUN)).toBe(true);
  });
});
