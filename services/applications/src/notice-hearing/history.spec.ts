import { CLERK } from '../application/application.fixture';
import type { SubmittedAttachment } from '../application/events';
import type { NoticeContent } from '../grant/content';
import { AMENDMENT, FULLER, OTHER_NOTICE } from '../grant/grant.fixture';
import type { NoticeHearingEvent } from './events';
import { hearingSentence } from './history';
import { LAST_DAY, closed, extended, opened, revocation, stated } from './notice-hearing.fixture';

const names = { person: () => 'Jonas Weber', organisation: (key: string) => key };
const told = (event: NoticeHearingEvent) =>
  hearingSentence(
    {
      ...event,
      recordedAt: '2025-04-02T07:30:00.000Z',
      position: 'applications:1:1',
      meta: { actor: { person: CLERK, role: 'GRANT_CLERK', organisation: 'authority' } },
    },
    names,
  );
const HE = 'Am 02.04.2025, 09:30 Uhr hat Jonas Weber (Sachbearbeitung, authority)';
const HE_EN = 'On 02 Apr 2025, 09:30, Jonas Weber (case handling, Regierungspräsidium (granting authority))';
const IN_TWO_WEEKS =
  '14 Tage ab dem 03.03.2025. Modellannahme: zwei Wochen ab der Anhörung (§ 28 LVwVfG nennt keine Frist), am Wochenende oder Feiertag bis zum nächsten Werktag. „Die Stelle war nie besetzt.“';
const IN_TWO_WEEKS_EN =
  '14 days from 03 Mar 2025. Modellannahme: zwei Wochen ab der Anhörung (§ 28 LVwVfG nennt keine Frist), am Wochenende oder Feiertag bis zum nächsten Werktag. “Die Stelle war nie besetzt.”';
const CLAIM = { claimedCents: 900_000, interestFrom: '2025-01-01' };
const REIMBURSEMENT: NoticeContent = { kind: 'REIMBURSEMENT', becauseNoticeId: OTHER_NOTICE, ...CLAIM };
const LESS: NoticeContent = { ...AMENDMENT, lines: [{ ...FULLER, before: FULLER.after, after: FULLER.before }] };
const FINAL: NoticeContent = {
  ...{ kind: 'FINAL', proofId: 'prf_1', grantedCents: 3_700_000, provenCents: 2_500_000, settledCents: 2_500_000 },
  ...{ paidCents: 3_000_000, backPaidCents: 0, claimableCents: 500_000 },
};
const FILE: SubmittedAttachment = { attachmentId: 'att_1', kind: 'pdf', sizeBytes: 1000, sha256: 'ab'.repeat(32) };

describe('the history of a hearing before a notice', () => {
  it.each<[string, NoticeHearingEvent, string, string]>([
    [
      'its opening',
      opened(),
      `${HE} eine Anhörung eröffnet. Widerrufen werden sollen 36.000,00 € mit Wirkung ab dem 01.07.2022. Die Zuwendung ist nicht oder nicht mehr für ihren Zweck verwendet worden (§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG); bekannt seit dem 20.02.2025. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_TWO_WEEKS}`,
      `${HE_EN} opened a hearing. €36,000.00 are to be revoked with effect from 01 Jul 2022. The grant has not, or no longer, been used for its purpose (§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG); known since 20 Feb 2025. A statement can be given until 17 Mar 2025, 24:00. ${IN_TWO_WEEKS_EN}`,
    ],
    [
      'one with a claim',
      opened({ claim: CLAIM }),
      `${HE} eine Anhörung eröffnet. Widerrufen werden sollen 36.000,00 € mit Wirkung ab dem 01.07.2022. Die Zuwendung ist nicht oder nicht mehr für ihren Zweck verwendet worden (§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG); bekannt seit dem 20.02.2025. Zurückgefordert werden sollen 9.000,00 €, zu verzinsen ab dem 01.01.2025. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_TWO_WEEKS}`,
      `${HE_EN} opened a hearing. €36,000.00 are to be revoked with effect from 01 Jul 2022. The grant has not, or no longer, been used for its purpose (§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG); known since 20 Feb 2025. €9,000.00 are to be claimed back, with interest from 01 Jan 2025. A statement can be given until 17 Mar 2025, 24:00. ${IN_TWO_WEEKS_EN}`,
    ],
    [
      'one on a day off before a withdrawal',
      opened({ intended: { ...revocation(), kind: 'WITHDRAWAL', basis: 'deceit' }, dueOn: '2025-03-15', lastDay: LAST_DAY }),
      `${HE} eine Anhörung eröffnet. Zurückgenommen werden sollen 36.000,00 € mit Wirkung ab dem 01.07.2022. Die Bewilligung ist durch arglistige Täuschung, Drohung oder Bestechung erwirkt (§ 48 Abs. 2 Satz 3 Nr. 1, Abs. 4 Satz 2 LVwVfG); bekannt seit dem 20.02.2025. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. Die Behörde hat diese Frist am 03.03.2025 gesetzt. Der 15.03.2025 ist kein Werktag; deshalb endet sie am nächsten (§ 31 Abs. 3 LVwVfG). „Die Stelle war nie besetzt.“`,
      `${HE_EN} opened a hearing. €36,000.00 are to be withdrawn with effect from 01 Jul 2022. The grant was obtained by deceit, threat or bribery (§ 48 Abs. 2 Satz 3 Nr. 1, Abs. 4 Satz 2 LVwVfG); known since 20 Feb 2025. A statement can be given until 17 Mar 2025, 24:00. The authority set this period on 03 Mar 2025. 15 Mar 2025 is no working day; so it ends on the next one (§ 31(3) LVwVfG). “Die Stelle war nie besetzt.”`,
    ],
    [
      'one before an amendment, by a day that was set',
      opened({ intended: LESS, dueOn: '2025-03-21' }),
      `${HE} eine Anhörung eröffnet. Geändert werden soll die Bewilligung; sie würde um 16.000,00 € kleiner. Stellung nehmen lässt sich bis zum 21.03.2025, 24:00 Uhr. Die Behörde hat diese Frist am 03.03.2025 gesetzt. „Die Stelle war nie besetzt.“`,
      `${HE_EN} opened a hearing. The grant is to be amended; it would become smaller by €16,000.00. A statement can be given until 21 Mar 2025, 24:00. The authority set this period on 03 Mar 2025. “Die Stelle war nie besetzt.”`,
    ],
    [
      'one before a settlement',
      opened({ intended: FINAL }),
      `${HE} eine Anhörung eröffnet. Festgesetzt werden soll die Zuwendung auf 25.000,00 €, bewilligt sind 37.000,00 €; zu viel gezahlt wären 5.000,00 €. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_TWO_WEEKS}`,
      `${HE_EN} opened a hearing. The grant is to be settled at €25,000.00, granted are €37,000.00; €5,000.00 would be paid too much. A statement can be given until 17 Mar 2025, 24:00. ${IN_TWO_WEEKS_EN}`,
    ],
    [
      'one before a reimbursement',
      opened({ intended: REIMBURSEMENT }),
      `${HE} eine Anhörung eröffnet. Zurückgefordert werden sollen 9.000,00 €, zu verzinsen ab dem 01.01.2025. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_TWO_WEEKS}`,
      `${HE_EN} opened a hearing. €9,000.00 are to be claimed back, with interest from 01 Jan 2025. A statement can be given until 17 Mar 2025, 24:00. ${IN_TWO_WEEKS_EN}`,
    ],
    [
      'one by a reason that is not known any more',
      opened({ intended: { ...revocation(), basis: 'of-before' } }),
      `${HE} eine Anhörung eröffnet. Widerrufen werden sollen 36.000,00 € mit Wirkung ab dem 01.07.2022. Stellung nehmen lässt sich bis zum 17.03.2025, 24:00 Uhr. ${IN_TWO_WEEKS}`,
      `${HE_EN} opened a hearing. €36,000.00 are to be revoked with effect from 01 Jul 2022. A statement can be given until 17 Mar 2025, 24:00. ${IN_TWO_WEEKS_EN}`,
    ],
    [
      'its extension',
      extended('2025-03-31'),
      `${HE} die Frist der Anhörung bis zum 31.03.2025, 24:00 Uhr, verlängert.`,
      `${HE_EN} extended the period of the hearing until 31 Mar 2025, 24:00.`,
    ],
    [
      'a statement',
      stated(),
      `${HE} in der Anhörung Stellung genommen: am 10.03.2025, 11:00 Uhr, in der Frist. „Sie war besetzt.“`,
      `${HE_EN} gave a statement in the hearing: on 10 Mar 2025, 11:00, in time. “Sie war besetzt.”`,
    ],
    [
      'a statement with a file',
      stated({ files: [FILE] }),
      `${HE} in der Anhörung Stellung genommen: am 10.03.2025, 11:00 Uhr, in der Frist, mit einer Datei. „Sie war besetzt.“`,
      `${HE_EN} gave a statement in the hearing: on 10 Mar 2025, 11:00, in time, with one file. “Sie war besetzt.”`,
    ],
    [
      'a late one with two',
      stated({ files: [FILE, FILE], late: true }),
      `${HE} in der Anhörung Stellung genommen: am 10.03.2025, 11:00 Uhr, nach der Frist, mit 2 Dateien. „Sie war besetzt.“`,
      `${HE_EN} gave a statement in the hearing: on 10 Mar 2025, 11:00, after the period, with 2 files. “Sie war besetzt.”`,
    ],
    [
      'its end by time',
      closed(),
      'Die Frist der Anhörung ist vorbei; sie ist damit zu Ende.',
      'The period of the hearing is over; so it has ended.',
    ],
    [
      'its end by word',
      closed('statement-received'),
      `${HE} erklärt, dass damit alles gesagt ist. Die Anhörung ist zu Ende.`,
      `${HE_EN} said that this is all. The hearing has ended.`,
    ],
  ])('tells of %s', (_, event, de, en) => expect(told(event)).toEqual({ de, en }));
});
