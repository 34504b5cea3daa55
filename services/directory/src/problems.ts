import { refusing } from '@paktwerk/kernel';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  'party-unknown': {
    de: 'Diese Organisation steht nicht im Verzeichnis: {party}.',
    en: 'There is no such party in the directory: {party}.',
  },
  'district-unknown': {
    de: 'Der Kreis {district}, in dem die Gemeinde {key} liegt, steht noch nicht im Verzeichnis. Bitte zuerst die Kreise eintragen.',
    en: 'The district {district} of the municipality {key} is not in the directory yet. Please register the districts first.',
  },
  'party-registered': {
    de: '{key} steht schon im Verzeichnis, mit anderen Angaben: {name}. Ein neuer Name wird als Umbenennung eingetragen.',
    en: '{key} is in the directory already, with other particulars: {name}. A new name is recorded as a renaming.',
  },
  'name-unseen': {
    de: 'Im Namen steht Unsichtbares oder ein Leerzeichen am Rand: {name}. Bitte schreiben Sie ihn so, wie man ihn liest.',
    en: 'There is something unseen in the name, or a blank at its edge: {name}. Please write it as it is read.',
  },
  'names-differ': {
    de: 'Der Stadtkreis heißt im Verzeichnis {registered}; als Gemeinde kann er nicht {name} heißen.',
    en: 'The directory calls this urban district {registered}; as a municipality it cannot be called {name}.',
  },
  'key-of-other-kind': {
    de: '{key} ist kein Schlüssel dieser Art: Kreise haben fünf Ziffern, Gemeinden acht, Träger beginnen mit T-, Zusammenschlüsse mit Z-; nach jedem Strich steht etwas.',
    en: '{key} is no key of this kind: districts have five digits, municipalities eight, carriers begin with T-, groupings with Z-; something stands behind every hyphen.',
  },
  'key-of-rural-district': {
    de: '{key} wäre der Gemeindeschlüssel eines Stadtkreises, {district} ist aber ein Landkreis.',
    en: '{key} would be the municipal key of an urban district, but {district} is a rural one.',
  },
  'form-of-district': {
    de: 'Die Form (Stadtkreis oder Landkreis) gehört zu jedem Kreis und zu nichts anderem.',
    en: 'The form (urban or rural) belongs to every district, and to nothing else.',
  },
  'dates-out-of-order': {
    de: 'Der {effectiveOn} geht hier nicht; frühestens möglich ist der {earliest}.',
    en: '{effectiveOn} is not possible here; the earliest day is {earliest}.',
  },
  'too-far-ahead': {
    de: 'Der {effectiveOn} liegt zu weit in der Zukunft; spätestens möglich ist der {latest}.',
    en: '{effectiveOn} is too far ahead; the latest day is {latest}.',
  },
  'party-merged': {
    de: '{name} ist am {mergedOn} in einer anderen Organisation aufgegangen.',
    en: '{name} was merged into another party on {mergedOn}.',
  },
  'merged-into-itself': { de: 'Eine Organisation kann nicht in sich selbst aufgehen.', en: 'A party cannot be merged into itself.' },
  'other-kind': {
    de: 'Aufgehen kann eine Organisation nur in einer gleicher Art: {name} ist keine solche.',
    en: 'A party is merged into one of its own kind only: {name} is none.',
  },
  'party-not-yet': {
    de: '{name} gibt es erst seit dem {validFrom}.',
    en: '{name} exists since {validFrom} only.',
  },
  'grouping-registered': {
    de: 'Den Zusammenschluss {key} gibt es schon, mit anderen Angaben: {name}.',
    en: 'There is a grouping {key} already, with other particulars: {name}.',
  },
  'grouping-dissolved': {
    de: 'Der Zusammenschluss {name} ist seit dem {dissolvedOn} aufgelöst.',
    en: 'The grouping {name} has been dissolved since {dissolvedOn}.',
  },
  'kind-cannot-join': {
    de: '{name} kann kein Mitglied sein: Zusammenschließen können sich Kreise und Gemeinden.',
    en: '{name} cannot be a member: groupings are made of districts and municipalities.',
  },
  'member-twice': { de: '{name} ist zweimal genannt.', en: '{name} is named twice.' },
  'member-in-two-groupings': {
    de: '{name} gehört seit dem {since} zum Zusammenschluss {grouping}. Mitglied ist man an jedem Tag in höchstens einem.',
    en: '{name} has belonged to the grouping {grouping} since {since}. On any day one is a member of one at most.',
  },
  'member-unknown': {
    de: '{name} ist am {effectiveOn} nicht Mitglied dieses Zusammenschlusses.',
    en: '{name} is no member of this grouping on {effectiveOn}.',
  },
  'lead-not-member': {
    de: 'Führen kann den Zusammenschluss nur eines seiner Mitglieder.',
    en: 'Only a member can lead the grouping.',
  },
  'lead-leaves': {
    de: '{name} führt den Zusammenschluss. Bitte nennen Sie, wer ihn ab dem {effectiveOn} führt.',
    en: '{name} leads the grouping. Please say who leads it from {effectiveOn} on.',
  },
  'too-few-members': {
    de: 'Ab dem {effectiveOn} bliebe nur ein Mitglied übrig. Ein Zusammenschluss hat mindestens zwei; sonst wird er aufgelöst.',
    en: 'From {effectiveOn} on one member would be left. A grouping has two at least; otherwise it is dissolved.',
  },
  'person-unknown': {
    de: 'Diese Kennung kennt das Verzeichnis nicht: {person}. Die Person meldet sich einmal an, trägt sich unter „Personen und Rechte“ ein und nennt Ihnen die Kennung, die dort steht.',
    en: 'The directory does not know this id: {person}. The person signs in once, enters themselves under "People and rights", and tells you the id that stands there.',
  },
  'person-merged': {
    de: '{person} ist mit {into} zusammengeführt worden.',
    en: '{person} has been merged into {into}.',
  },
  'sign-in-belongs': {
    de: 'Diese Anmeldung gehört schon zu {person}.',
    en: 'This sign-in belongs to {person} already.',
  },
  'person-of-state': {
    de: '{person} handelt für das Land oder die Bewilligungsstelle. Wer über Organisationen entscheidet, bekommt von keiner ein Recht.',
    en: '{person} acts for the state or the granting authority. Who decides about parties is given a right by none.',
  },
  'other-side': {
    de: '{person} und {into} sind nicht beide für das Land eingetragen oder beide für Organisationen. Ein Eintrag des Landes wird nie einer mit dem einer Organisation: Wer über sie entscheidet, handelt nicht für sie.',
    en: "{person} and {into} are not both entered for the state, or both for parties. An entry of the state never becomes one with a party's: who decides about a party does not act for it.",
  },
  'sign-in-registered': {
    de: 'Mit dieser Anmeldung stehen Sie schon selbst im Verzeichnis. Zwei Einträge führt das Ministerium zusammen.',
    en: 'By this sign-in you are in the directory yourself already. The ministry merges two entries.',
  },
  'sign-in-not-offered': {
    de: 'Die Anmeldung {person} hat nicht gesagt, dass sie zu Ihnen gehört. Bitte zuerst dort anmelden und Ihre Kennung nennen.',
    en: 'The sign-in {person} has not said that it belongs to you. Please sign in there first and name your id.',
  },
  'own-person': {
    de: 'Sie sind selbst eine der beiden Personen ({person}, {into}). Zusammenführen müssen das andere.',
    en: 'You are one of the two people yourself ({person}, {into}). Others have to merge them.',
  },
  'merge-proposed': {
    de: 'Für diese Person ist seit dem {proposedOn} schon vorgeschlagen, sie mit {into} zusammenzuführen. Bitte bestätigen oder zuerst zurücknehmen.',
    en: 'Since {proposedOn} it has been proposed to merge this person into {into}. Please confirm it, or withdraw it first.',
  },
  'merge-not-proposed': {
    de: 'Niemand hat vorgeschlagen, diese Person mit einer anderen zusammenzuführen.',
    en: 'Nobody has proposed to merge this person.',
  },
  'older-entry-stays': {
    de: 'Es bleibt immer der ältere Eintrag. Das ist hier {person}; bitte führen Sie {into} mit ihm zusammen.',
    en: 'The older entry always stays. Here this is {person}; please merge {into} into it.',
  },
  'four-eyes': {
    de: 'Die Zusammenführung mit {into} haben Sie am {proposedOn} selbst vorgeschlagen. Bestätigen muss es eine andere Person.',
    en: 'You proposed the merger into {into} yourself on {proposedOn}. Another person has to confirm it.',
  },
  'administrators-grant': {
    de: 'Das Ministerium benennt nur, wer eine Organisation verwaltet. Alles andere vergeben deren Verwalterinnen und Verwalter.',
    en: 'The ministry only names who administers a party. Everything else is for its own administrators.',
  },
  'administrator-there': {
    de: 'Die Organisation verwaltet sich seit dem {since} selbst; weitere benennt sie selbst.',
    en: 'The party has administered itself since {since}, and names others itself.',
  },
  'nobody-administers': {
    de: 'Heute verwaltet niemand die Organisation. Dann ist niemand zu ersetzen: Benennen Sie, wer verwaltet.',
    en: 'Nobody administers the party today. So there is nobody to replace: please name who administers it.',
  },
  'others-administer': {
    de: 'Die Organisation verwalten heute {administrators} Personen. Ist eine nicht erreichbar, so nehmen die anderen ihr die Rolle und geben sie einer neuen.',
    en: '{administrators} people administer the party today. If one cannot be reached, the others take the role from them and give it to a new one.',
  },
  'administered-again': {
    de: 'Die Organisation verwaltet inzwischen {person}. Bitte nehmen Sie den Vorschlag zurück.',
    en: 'By now {person} administers the party. Please withdraw the proposal.',
  },
  'replaces-themselves': {
    de: '{person} verwaltet die Organisation schon. Ersetzen kann diese Person nur eine andere.',
    en: '{person} administers the party already. Only somebody else can replace them.',
  },
  'replacement-proposed': {
    de: 'Seit dem {proposedOn} ist schon vorgeschlagen, dass {person} die Organisation verwaltet. Bitte bestätigen oder zuerst zurücknehmen.',
    en: 'Since {proposedOn} it has been proposed that {person} administers the party. Please confirm it, or withdraw it first.',
  },
  'replacement-not-proposed': {
    de: 'Dieser Vorschlag liegt nicht mehr vor: Er wurde zurückgenommen, bestätigt oder durch einen anderen abgelöst.',
    en: 'This proposal is no longer there: it was withdrawn, confirmed, or another one came in its place.',
  },
  'replacement-expired': {
    de: 'Bestätigen ließ sich der Vorschlag bis zum {lastDay}. Bitte prüfen Sie neu, ob die Person noch fehlt, und schlagen Sie es noch einmal vor.',
    en: 'The proposal could be confirmed until {lastDay}. Please look again whether the person is still gone, and propose it once more.',
  },
  'replacement-four-eyes': {
    de: 'Den Vorschlag haben Sie am {proposedOn} selbst gemacht. Bestätigen muss ihn eine andere Person des Ministeriums.',
    en: 'You made the proposal yourself on {proposedOn}. Another person of the ministry has to confirm it.',
  },
  'role-held': {
    de: 'Diese Rolle hat die Person schon ab dem {from}.',
    en: 'The person has this role already from {from} on.',
  },
  'not-in-the-past': {
    de: 'Rechte ändern sich frühestens ab heute ({today}), nicht rückwirkend zum {day}: Wer was durfte, steht fest.',
    en: 'Rights change from today ({today}) on at the earliest, not back to {day}: who was allowed what is settled.',
  },
  'already-ended': {
    de: 'Das endet schon am {lastDay}.',
    en: 'This ends on {lastDay} already.',
  },
  'grant-unknown': { de: 'Diese Rolle ist hier nicht vergeben.', en: 'There is no such role here.' },
  'deputy-unknown': { de: 'Diese Vertretung gibt es hier nicht.', en: 'There is no such deputy here.' },
  'last-administrator': {
    de: 'Ab dem {day} könnte niemand mehr die Organisation verwalten. Geben Sie „verwalten“ zuerst einer anderen Person.',
    en: 'From {day} on nobody could administer the party. Give "administer" to another person first.',
  },
  'deputy-of-oneself': { de: 'Niemand vertritt sich selbst.', en: 'Nobody is their own deputy.' },
  'not-as-deputy': {
    de: 'Sie handeln in Vertretung. Wer verwaltet, und was Sie und die vertretene Person dürfen, ändert nur jemand, der selbst verwaltet.',
    en: 'You act as a deputy. Who administers, and what you and the person you represent may do, is changed only by somebody who administers themselves.',
  },
  'deputies-by-deputy': {
    de: 'Sie handeln in Vertretung. Vertretungen trägt nur ein und beendet nur, wer selbst verwaltet.',
    en: 'You act as a deputy. Only somebody who administers themselves appoints and dismisses deputies.',
  },
  'nothing-to-represent': {
    de: 'Die Person hat vom {from} bis {lastDay} hier keine Rolle, die man vertreten könnte.',
    en: 'From {from} to {lastDay} the person has no role here that somebody could act in.',
  },
  'list-unreadable': {
    de: 'Die Liste lässt sich nicht lesen: {why}',
    en: 'The list cannot be read: {whyEn}',
  },
  'row-unreadable': {
    de: 'Spalte {column}: {value} passt nicht.',
    en: 'Column {column}: {value} does not fit.',
  },
};

export const refuse = refusing(problems);
