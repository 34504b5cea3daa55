import type { RecordedEvent } from '@paktwerk/platform';
import type { Names } from '../party/history';
import { SOURCE } from '../party/party.fixture';
import { PersonMergeProposed, PersonMergeWithdrawn, PersonMerged, PersonRegistered, SignInLinked, SignInOffered } from '../person/events';
import type { PersonEvent } from '../person/events';
import { ReplacementConfirmed, ReplacementProposed, ReplacementWithdrawn, RoleGranted, RoleRevoked } from './events';
import type { RightsEvent } from './events';
import { peopleInHistory, rightsHistory } from './history';
import { PARTY_ID, aGrant, appointed, dismissed, granted, per, revoked } from './rights.fixture';

const NAMES: Readonly<Record<string, string>> = { [per('admin')]: 'Anna Amt', [per('ines')]: 'Ines Ilg', [per('jan')]: 'Jan\u202eJung' };
const names: Names = { person: (id) => NAMES[id], organisation: (key) => `Stadt ${key}`, party: (id) => id };
const recorded = (event: RightsEvent | PersonEvent, actor = 'admin') =>
  ({
    ...event,
    recordedAt: '2023-06-15T10:00:00.000Z',
    position: 'directory:1:7',
    meta: { actor: { person: per(actor), role: 'PARTY_MEMBER', organisation: 'Wertheim' } },
  }) as RecordedEvent<RightsEvent | PersonEvent>;
const told = (event: RightsEvent | PersonEvent, actor?: string) => rightsHistory([recorded(event, actor)], names)[0]!;
const START = 'Am 15.06.2023, 12:00 Uhr hat ';
const who = { personId: per('jan'), toPersonId: per('ines') };
const merge = { personId: per('jan'), intoPersonId: per('ines') };
const replacement = {
  partyId: PARTY_ID,
  replacementId: 'rpl_00000000-0000-5000-8000-000000000001',
  personId: per('ines'),
  lostPersonId: per('admin'),
};
const DAY = '2023-06-20';

describe('the history of rights', () => {
  it.each([
    [granted(1, 'ines', 'SIGN', DAY), 'Ines Ilg die Rolle „zeichnen“ gegeben, ab dem 20.06.2023.', DAY],
    [granted(1, 'ines', 'EDIT', DAY, '2024-02-29'), 'Ines Ilg die Rolle „bearbeiten“ gegeben, vom 20.06.2023 bis zum 29.02.2024.', DAY],
    [
      revoked(1, 'ines', 'FINANCE', DAY),
      `Ines Ilg die Rolle „Finanzen“ genommen; ihr letzter Tag ist der 20.06.2023. Grund: „${SOURCE}“.`,
      DAY,
    ],
    [
      appointed(1, 'ines', 'fremd', DAY, '2023-07-01'),
      `eingetragen, dass die Person ${per('fremd')} Ines Ilg vertritt, vom 20.06.2023 bis zum 01.07.2023.`,
      DAY,
    ],
    [dismissed(1, 'ines', 'admin', DAY), `die Vertretung von Ines Ilg durch Anna Amt zum 20.06.2023 beendet. Grund: „${SOURCE}“.`, DAY],
    [
      ReplacementProposed({ ...replacement, reason: SOURCE, proposedBy: per('x'), proposedOn: DAY, lastDay: '2023-07-04' }),
      `vorgeschlagen, dass Ines Ilg anstelle von Anna Amt die Organisation verwaltet; zu bestätigen bis zum 04.07.2023. Grund: „${SOURCE}“.`,
      DAY,
    ],
    [
      ReplacementWithdrawn({ ...replacement, withdrawnOn: DAY }),
      'den Vorschlag zurückgenommen, dass Ines Ilg anstelle von Anna Amt die Organisation verwaltet.',
      DAY,
    ],
    [
      ReplacementConfirmed({ ...replacement, proposedBy: per('admin'), confirmedBy: per('x'), confirmedOn: DAY }),
      'bestätigt, dass Ines Ilg ab dem 20.06.2023 anstelle von Anna Amt die Organisation verwaltet. Vorgeschlagen hat es Anna Amt.',
      DAY,
    ],
    [PersonRegistered({ personId: per('ines'), registeredOn: DAY }), 'sich eingetragen.', DAY],
    [SignInOffered({ ...who, offeredOn: DAY }), `gesagt, dass die Anmeldung ${per('jan')} zu Ines Ilg gehört.`, DAY],
    [SignInLinked({ ...who, linkedOn: DAY }), `angenommen, dass die Anmeldung ${per('jan')} zu Ines Ilg gehört.`, DAY],
    [
      PersonMergeProposed({ ...merge, reason: SOURCE, proposedBy: per('admin'), proposedOn: DAY }),
      `vorgeschlagen, Jan⟨U+202E⟩Jung mit Ines Ilg zusammenzuführen. Grund: „${SOURCE}“.`,
      DAY,
    ],
    [
      PersonMergeWithdrawn({ personId: per('ines'), withdrawnOn: DAY }),
      'den Vorschlag zurückgenommen, Ines Ilg mit einer anderen Person zusammenzuführen.',
      DAY,
    ],
    [
      PersonMerged({ ...merge, proposedBy: per('admin'), confirmedBy: per('x'), mergedOn: DAY }),
      'Jan⟨U+202E⟩Jung mit Ines Ilg zusammengeführt: Was die eine durfte, darf die andere. Vorgeschlagen hat es Anna Amt.',
      DAY,
    ],
  ] as const)('%j', (event, sentence, day) =>
    expect(told(event)).toEqual({
      at: '2023-06-15T10:00:00.000Z',
      effectiveOn: day,
      sentence: `${START}Anna Amt (Stadt Wertheim) ${sentence}`,
      sentenceEn: expect.stringMatching(/^On 15 Jun 2023, 12:00, Anna Amt \(Stadt Wertheim\) .*\.$/),
      actor: { role: 'PARTY_MEMBER', organisation: 'Stadt Wertheim', name: 'Anna Amt' },
      eventType: event.type,
      position: 'directory:1:7',
    }),
  );

  it('says in whose place a deputy did it, and knows somebody without a name by their id', () => {
    const inPlace = RoleGranted({ ...aGrant(1, 'ines', 'SIGN', DAY), asDeputyOf: per('admin') });
    expect(told(inPlace, 'fremd')).toEqual({
      at: '2023-06-15T10:00:00.000Z',
      effectiveOn: DAY,
      sentence: `${START}die Person ${per('fremd')} (Stadt Wertheim) in Vertretung von Anna Amt Ines Ilg die Rolle „zeichnen“ gegeben, ab dem 20.06.2023.`,
      sentenceEn: `On 15 Jun 2023, 12:00, the person ${per('fremd')} (Stadt Wertheim) as deputy of Anna Amt gave Ines Ilg the role “sign”, from 20 Jun 2023.`,
      actor: { role: 'PARTY_MEMBER', organisation: 'Stadt Wertheim' },
      eventType: 'role.granted',
      position: 'directory:1:7',
    });
  });

  it('names everybody whom its sentences name', () => {
    const inPlace = RoleRevoked({ ...revoked(1, 'ines', 'SIGN', DAY).data, asDeputyOf: per('vertretene') });
    const events = [
      inPlace,
      appointed(1, 'ines', 'vertretung', DAY, DAY),
      SignInLinked({ ...who, linkedOn: DAY }),
      PersonMerged({ ...merge, proposedBy: per('vorschlag'), confirmedBy: per('x'), mergedOn: DAY }),
      ReplacementWithdrawn({ ...replacement, withdrawnOn: DAY }),
    ].map((e) => recorded(e, 'wer'));
    const wer = per('wer');
    expect(peopleInHistory(events)).toEqual([
      ...[wer, per('ines'), per('vertretene')],
      ...[wer, per('ines'), per('vertretung')],
      ...[wer, per('jan'), per('ines')],
      ...[wer, per('jan'), per('ines'), per('vorschlag')],
      ...[wer, per('ines'), per('admin')],
    ]);
  });
});
