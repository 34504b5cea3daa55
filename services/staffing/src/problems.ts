import { refusing } from '@paktwerk/kernel';
import { attachmentProblems, cellProblems } from '@paktwerk/platform';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  ...attachmentProblems,
  ...cellProblems,
  'contact-in-another-district': {
    de: 'Ihre Organisation liegt im Kreis {district}; im Netzwerk stehen Sie für diesen Kreis.',
    en: 'Your party lies in the district {district}; in the network you stand for that one.',
  },
  'address-not-proven': {
    de: 'Der Verteiler schreibt nur an eine Adresse, von der bekannt ist, dass sie Ihre ist. Zu Ihrer Anmeldung gehört {email}.',
    en: 'The mailing list writes only to an address that is known to be yours. {email} belongs to your sign-in.',
  },
  'no-proven-address': {
    de: 'Der Verteiler schreibt nur an eine Adresse, von der bekannt ist, dass sie Ihre ist. Zu Ihrer Anmeldung ist keine bestätigte Adresse bekannt; ohne den Verteiler können Sie sich eintragen.',
    en: 'The mailing list writes only to an address that is known to be yours. No verified address is known of your sign-in; without the mailing list you can enter.',
  },
  'own-sign-in': {
    de: 'Das ist Ihre eigene Anmeldung. Ob sie zu dieser Besetzung gehört, sagen andere.',
    en: 'This is your own sign-in. Whether it belongs to this appointment others say.',
  },
  'unlink-proposed': {
    de: 'Seit dem {proposedOn} steht schon da, dass die Anmeldung nicht zu dieser Besetzung gehört. Eine zweite Person bestätigt es, oder es bleibt dabei, wie es war.',
    en: 'Since {proposedOn} it has been said that the sign-in does not belong to this appointment. A second person confirms it, or it stays as it was.',
  },
  'unlink-not-proposed': {
    de: 'Niemand hat gesagt, dass die Anmeldung nicht zu dieser Besetzung gehört.',
    en: 'Nobody has said that the sign-in does not belong to this appointment.',
  },
  'post-unknown': { de: 'Diese Stelle gibt es nicht.', en: 'There is no such post.' },
  'plan-of-whom': {
    de: 'Sagen Sie, wessen Stellenplan gemeint ist: mit dem Schlüssel des Kreises oder des anderen Empfängers.',
    en: 'Say whose plan of posts is meant: by the key of the district, or of the other recipient.',
  },
  'notice-not-delivered': {
    de: 'Der Bescheid, mit dem die Stelle bewilligt ist, ist noch nicht bekannt gegeben. Besetzt werden kann sie ab dem Tag der Bekanntgabe.',
    en: 'The notice that grants the post is not delivered yet. The post can be filled from the day of its delivery on.',
  },
  'grant-annulled': {
    de: 'Ein Gericht hat den Bescheid am {annulledOn} aufgehoben. Für die Stelle kann niemand mehr eingestellt werden.',
    en: 'A court annulled the notice on {annulledOn}. Nobody can be appointed to the post any more.',
  },
  'start-before-delivery': {
    de: 'Die Arbeit kann frühestens am {startsFrom} beginnen: an dem Tag, an dem der Bescheid bekannt gegeben ist, oder mit einem zugelassenen vorzeitigen Beginn. Gewünscht ist der {from}.',
    en: 'Work can begin on {startsFrom} at the earliest: on the day on which the notice is delivered, or with an approved early start. Requested was {from}.',
  },
  'post-occupied': {
    de: 'Die Stelle ist vom {from} bis {until} schon besetzt.',
    en: 'The post is already filled from {from} until {until}.',
  },
  'outside-approval': {
    de: 'Die Stelle ist vom {from} bis {to} bewilligt; gewünscht ist {requestedFrom} bis {requestedUntil}.',
    en: 'The post is approved from {from} to {to}; requested was {requestedFrom} until {requestedUntil}.',
  },
  'first-day-outside-approval': {
    de: 'Die Stelle ist vom {from} bis {to} bewilligt; der {requestedFrom} liegt nicht darin.',
    en: 'The post is approved from {from} to {to}; {requestedFrom} lies outside of that.',
  },
  'money-ends-earlier': {
    de: 'Mit dem ersten Arbeitstag {from} reicht das Geld bis {to}; eine andere Besetzung der Stelle dauert aber bis {otherUntil}.',
    en: 'With {from} as the first day of work the money lasts until {to}; another appointment to the post lasts until {otherUntil}.',
  },
  'period-reversed': {
    de: 'Der letzte Tag ({until}) liegt vor dem ersten ({from}).',
    en: 'The last day ({until}) lies before the first one ({from}).',
  },
  'post-not-occupied': { de: 'Am {lastDay} ist die Stelle nicht besetzt.', en: 'On {lastDay} nobody holds the post.' },
  'already-vacated': {
    de: 'Diese Besetzung hat am {lastDay} geendet. War das falsch eingetragen, lässt es sich berichtigen.',
    en: 'This appointment ended on {lastDay}. If that was recorded wrongly, it can be corrected.',
  },
  'appointment-unknown': {
    de: 'Diese Besetzung gibt es auf der Stelle nicht, oder sie ist aufgehoben.',
    en: 'There is no such appointment to the post, or it has been annulled.',
  },
  'post-changed': {
    de: 'Die Stelle wurde gerade geändert. Bitte noch einmal ansehen.',
    en: 'The post has just been changed. Please look at it again.',
  },
  'tier-without-evidence': {
    de: 'Eine andere Qualifikation braucht einen Nachweis.',
    en: 'Another tier needs evidence.',
  },
  'tier-differs-from-register': {
    de: 'Im Verzeichnis steht die Person am {on} mit einer anderen Qualifikation. Stimmt das Verzeichnis nicht, berichtigen Sie es zuerst, mit Nachweis.',
    en: 'On {on} the register names another tier for this person. If the register is wrong, correct it first, with evidence.',
  },
  'qualification-in-future': {
    de: 'Was erst ab dem {from} gilt, ist noch nicht nachgewiesen (heute ist {today}).',
    en: 'What holds from {from} only cannot be proven yet (today is {today}).',
  },
  'not-registered-there': {
    de: 'Die Organisation {district} hat diese Person nicht in ihrem Verzeichnis.',
    en: 'The party {district} does not have this person in its register.',
  },
  'too-many-documents': {
    de: 'Je Person werden höchstens {maximum} Nachweise angenommen.',
    en: 'At most {maximum} documents are taken for each person.',
  },
  'document-missing': {
    de: 'Bestätigt wird mit einem Nachweis in der Hand. Bitte nennen Sie, welcher es ist; fehlt er, sagen Sie es mit „Nicht nachgewiesen“.',
    en: 'A tier is verified with a document in hand. Please name which one it is; where it is missing, say so as "not proven".',
  },
  'document-unknown': {
    de: 'Diesen Nachweis hat die Organisation zu dieser Person nicht gebracht.',
    en: 'The party has not brought this document of this person.',
  },
  'document-brought-by-yourself': {
    de: 'Diesen Nachweis haben Sie selbst gebracht. Prüfen muss ihn eine andere Person.',
    en: 'You brought this document yourself. Another person has to look at it.',
  },
  'document-infected': {
    de: 'In „{name}“ wurde Schadsoftware gefunden ({found}); die Datei ist nicht angenommen.',
    en: 'Malicious software was found in "{name}" ({found}); the file is not taken.',
  },
  'scanner-away': {
    de: 'Dateien können gerade nicht auf Schadsoftware geprüft werden. Bitte versuchen Sie es gleich noch einmal.',
    en: 'Files cannot be scanned right now. Please try again in a moment.',
  },
  'appointment-linked': {
    de: 'Diese Besetzung ist schon mit einer anderen Anmeldung verbunden. Lösen Sie diese zuerst.',
    en: 'This appointment is linked to another sign-in already. Please unlink that one first.',
  },
  'login-not-offered': {
    de: 'Diese Person hat sich noch nicht als Beratungskraft Ihrer Organisation angemeldet.',
    en: 'This person has not said yet that they are a counsellor of your party.',
  },
  'login-of-another': {
    de: 'Mit dieser Anmeldung ist schon die Besetzung einer anderen Person Ihrer Organisation verbunden. Gehört sie nicht zu jener, lösen zwei Personen sie dort zuerst; ist es derselbe Mensch, legen Sie die beiden Einträge zusammen.',
    en: 'This sign-in is linked to the appointment of another person of your party already. If it is not theirs, two people unlink it there first; if both are one human, please merge the two entries.',
  },
  'same-entry': { de: 'Das ist derselbe Eintrag.', en: 'This is the same entry.' },
  'already-merged': {
    de: 'Einer der beiden Einträge ist schon mit einem anderen zusammengelegt.',
    en: 'One of the two entries has been merged with another one already.',
  },
  'entry-has-doubles': {
    de: 'Der zweite Eintrag hat selbst weitere. Legen Sie die Einträge anders herum zusammen.',
    en: 'The second entry has further ones itself. Please merge them the other way round.',
  },
  'merge-over-limit': {
    de: 'Zusammen hätten beide Einträge am {day} {totalShare} VZÄ, höchstens {limitShare} sind möglich. Bitte lassen Sie zuerst eine der Besetzungen berichtigen.',
    en: 'Together both entries would hold {totalShare} FTE on {day}, at most {limitShare} are possible. Please have one of the appointments corrected first.',
  },
  'merge-over-limit-elsewhere': {
    de: 'Zusammen hätten beide Einträge an einem Tag mehr als {limitShare} VZÄ, auch durch Stellen anderer. Bitte wenden Sie sich an die Bewilligungsstelle.',
    en: 'Together both entries would hold more than {limitShare} FTE on a day, also by posts of others. Please turn to the granting authority.',
  },
  'merge-proposed': {
    de: 'Für diesen Eintrag ist seit dem {proposedOn} schon ein Zusammenlegen vorgeschlagen.',
    en: 'A merge has been proposed for this entry already, on {proposedOn}.',
  },
  'merge-not-proposed': { de: 'Dieses Zusammenlegen ist nicht vorgeschlagen.', en: 'This merge is not proposed.' },
  'merge-four-eyes': {
    de: 'Sie haben das Zusammenlegen am {proposedOn} selbst vorgeschlagen. Bestätigen muss es eine andere Person.',
    en: 'You proposed the merge yourself on {proposedOn}. Another person has to confirm it.',
  },
  'merge-by-authority': {
    de: 'Über dieses Zusammenlegen entscheidet die Bewilligungsstelle. Selbst entscheidet, wer die Person unter beiden Einträgen als Einzige beschäftigt.',
    en: 'The granting authority decides on this merge. A party decides itself where it alone employs the person under both entries.',
  },
  'nothing-to-correct': { de: 'Das steht schon so da.', en: 'It says so already.' },
  'person-unknown': { de: 'Diese Person steht nicht im Verzeichnis.', en: 'This person is not in the register.' },
  'person-registered': {
    de: 'Ihr Kreis hat diese Person schon im Verzeichnis.',
    en: 'Your district has this person in its register already.',
  },
  'person-registered-twice': {
    de: 'Diese Person steht zweimal im Verzeichnis; neue Besetzungen laufen über ihren ersten Eintrag.',
    en: 'This person stands in the register twice; new appointments go by their first entry.',
  },
  'person-told-apart': {
    de: 'Dieser Eintrag ist ein anderer Mensch als der, den Ihre Organisation kennt: die Bewilligungsstelle hält beide auseinander. Nehmen Sie Ihren eigenen Eintrag; Besetzungen unter diesem lassen sich aufheben.',
    en: 'This entry is another human than the one your party knows: the authority has told both apart. Take your own entry; appointments under this one can be annulled.',
  },
  'fte-exceeded': {
    de: 'Am {day} hätte die Person {totalShare} VZÄ: {claimedShare} sind auf anderen Stellen des Empfängers vergeben (welche, steht bei der Person), {requestedShare} kämen hinzu. Erlaubt sind höchstens {limitShare}.',
    en: 'On {day} the person would hold {totalShare} FTE: {claimedShare} are taken on other posts of the recipient (the page of the person names them), {requestedShare} would be added. At most {limitShare} are allowed.',
  },
  'fte-exceeded-elsewhere': {
    de: 'Mit {requestedShare} VZÄ käme die Person über {limitShare} VZÄ, denn sie hat schon anderswo eine Stelle. Wo, wie viel und wann, steht hier nicht; der Versuch ist festgehalten.',
    en: 'With {requestedShare} FTE the person would hold more than {limitShare} FTE, for they have a post elsewhere. Where, how much and when is not told here; the attempt is on record.',
  },
  'retention-running': {
    de: 'Die letzte Besetzung endet am {lastDay}; die Daten werden bis zum {keepUntil} aufbewahrt (heute ist {today}).',
    en: 'The last appointment ends on {lastDay}; the data are kept until {keepUntil} (today is {today}).',
  },
  'erasure-not-alone': {
    de: 'Ihre Organisation kann diese Daten jetzt nicht allein löschen; warum, steht hier nicht. Der Vorschlag bleibt stehen: Hat noch eine Organisation die Person aufgenommen, bestätigt ihn deren Zeichnung, sobald auch dort nichts mehr aufzubewahren ist.',
    en: 'Your party cannot erase these data alone now; why is not told here. The proposal stays: where another party has registered the person, its signatory confirms, once nothing is to be kept there either.',
  },
  'legal-hold': {
    de: 'Die Daten werden seit dem {heldSince} für ein Verfahren oder eine Prüfung gebraucht und nicht gelöscht, solange das gilt.',
    en: 'Since {heldSince} the data are needed for proceedings or an audit, and are not erased while that lasts.',
  },
  'four-eyes': {
    de: 'Sie haben das Löschen am {proposedOn} selbst vorgeschlagen. Bestätigen muss es eine andere Person.',
    en: 'You proposed the erasure yourself on {proposedOn}. Another person has to confirm it.',
  },
  'erasure-proposed': {
    de: 'Das Löschen ist seit dem {proposedOn} schon vorgeschlagen. Bitte bestätigen oder zuerst zurücknehmen.',
    en: 'Erasing has been proposed already, on {proposedOn}. Please confirm it, or withdraw it first.',
  },
  'erasure-of-another-party': {
    de: 'Das Löschen hat am {proposedOn} eine andere Organisation vorgeschlagen, und nur sie nimmt es zurück. Sind Sie dagegen, bestätigen Sie es nicht; brauchen Sie die Daten für ein Verfahren oder eine Prüfung, setzen Sie eine Sperre.',
    en: 'Another party proposed the erasure on {proposedOn}, and only that party withdraws it. If you are against it, do not confirm it; if you need the data for proceedings or an audit, place a hold.',
  },
  'erasure-of-one-party': {
    de: 'Diese Person hat nur eine Organisation aufgenommen. Das Löschen, das sie am {proposedOn} vorgeschlagen hat, bestätigt deren Zeichnung; die Bewilligungsstelle entscheidet nur, wo mehrere sie aufgenommen haben.',
    en: 'One party alone has registered this person. The erasure that it proposed on {proposedOn} is confirmed by its signatory; the granting authority decides only where several have registered them.',
  },
  'erasure-not-proposed': {
    de: 'Niemand hat vorgeschlagen, diese Daten zu löschen.',
    en: 'Nobody has proposed to erase these data.',
  },
  'person-erased': {
    de: 'Die Daten dieser Person sind seit dem {erasedOn} gelöscht.',
    en: 'The data of this person were erased on {erasedOn}.',
  },
  'vacancy-window-over': {
    de: 'Die Stelle ist seit dem {vacantSince} frei; der letzte Tag, an dem jemand beginnen kann, ist der {lastDay}. Gewünscht ist der {requestedFrom}.',
    en: 'The post is vacant since {vacantSince}; the last day on which somebody can begin is {lastDay}. Requested was {requestedFrom}.',
  },
  'post-lapsed': {
    de: 'Die Stelle war seit dem {vacantSince} frei und ist mit dem {lastDay} verfallen.',
    en: 'The post was vacant since {vacantSince} and lapsed with {lastDay}.',
  },
  'share-below-minimum': {
    de: 'Auf einer Stelle arbeitet jemand mindestens mit {minimumShare} VZÄ; angegeben sind {share}.',
    en: 'Whoever is on a post works at least {minimumShare} FTE; given was {share}.',
  },
  'share-above-post': {
    de: 'Die Stelle hat am {on} {postShare} VZÄ; angegeben sind {share}. Mehr hat sie erst mit einem Änderungsbescheid: zeigen Sie die Änderung an.',
    en: 'On {on} the post has {postShare} FTE; given was {share}. Only an amendment gives it more: notify the authority of the change.',
  },
  'share-outside-occupancy': {
    de: 'Die Person ist vom {occupiedFrom} bis {occupiedUntil} auf der Stelle; der {from} liegt nicht darin.',
    en: 'The person is on the post from {occupiedFrom} until {occupiedUntil}; {from} lies outside of that.',
  },
  'suspension-outside-occupancy': {
    de: 'Die Person ist vom {occupiedFrom} bis {occupiedUntil} auf der Stelle. Nur in dieser Zeit kann ihr Entgelt unterbrochen sein; angegeben ist eine Unterbrechung ab dem {from}.',
    en: 'The person is on the post from {occupiedFrom} until {occupiedUntil}. Only then pay can be interrupted; given was an interruption from {from}.',
  },
  'suspension-overlaps': {
    de: 'Das Entgelt dieser Person ist ab dem {otherFrom} schon unterbrochen. Ist das falsch eingetragen, lässt es sich berichtigen.',
    en: 'Pay of this person is already interrupted from {otherFrom}. If that was recorded wrongly, it can be corrected.',
  },
  'suspension-unknown': {
    de: 'Diese Unterbrechung gibt es auf der Stelle nicht, oder sie ist aufgehoben.',
    en: 'There is no such interruption on the post, or it has been annulled.',
  },
  'already-resumed': {
    de: 'Das Entgelt läuft seit dem {since} wieder. War das falsch eingetragen, lässt es sich berichtigen.',
    en: 'Pay has been running again since {since}. If that was recorded wrongly, it can be corrected.',
  },
  'employer-unknown': {
    de: 'Diesen Arbeitgeber kennt das Verzeichnis der Beteiligten an diesem Tag nicht.',
    en: 'The directory of parties does not know this employer on that day.',
  },
  'workplace-unknown': {
    de: 'Diese Gemeindeschlüssel gibt es an diesem Tag nicht: {keys}.',
    en: 'There are no municipalities with these keys on that day: {keys}.',
  },
  'too-many-rows': {
    de: '{rows} Zeilen sind zu viele; eine Datei hat höchstens {maximum}.',
    en: '{rows} rows are too many; a file has {maximum} at most.',
  },
  'post-number-unreadable': {
    de: '„{given}“ ist keine Nummer einer Stelle. Nehmen Sie eine aus der Liste der Vorlage, oder die Zahl aus Ihrem Stellenplan.',
    en: '"{given}" is no number of a post. Take one from the list of the template, or the figure from your plan.',
  },
  'post-not-in-plan': {
    de: 'Eine Stelle {given} gibt es in Ihrem Stellenplan nicht. Die Liste „Stellen“ der Vorlage nennt alle.',
    en: 'Your plan has no post {given}. The list of posts in the template names all.',
  },
  'part-not-checked': {
    de: 'So geht es mit dieser Datei nicht weiter: sie ist eine andere als die geprüfte. Beginnen Sie von vorn, dann wird sie als Ganzes geprüft.',
    en: 'This file does not go on here: it is another one than was checked. Begin from the start, then it is checked as a whole.',
  },
  'occupancy-there': {
    de: 'So steht es schon im Stellenplan; diese Zeile fügt nichts hinzu.',
    en: 'The plan says so already; this row adds nothing.',
  },
  'person-spelled-otherwise': {
    de: 'Diese Person steht schon im Verzeichnis, dort als „{name}“. Sie bleibt, wie sie dort steht.',
    en: 'This person stands in the register already, there as "{name}". They stay as they stand there.',
  },
  'person-sounds-like': {
    de: 'Im Verzeichnis steht „{name}“ mit demselben Geburtsdatum. Ist das dieselbe Person? Dann schreiben Sie den Namen hier wie dort; sonst wird jemand Neues eingetragen.',
    en: 'The register has "{name}" with the same day of birth. Is it the same person? Then write the name as it stands there; else somebody new is registered.',
  },
  'person-sounds-like-row': {
    de: 'Das klingt wie „{name}“ in Zeile {row}, mit demselben Geburtsdatum. Ist es dieselbe Person? Dann schreiben Sie den Namen gleich; sonst sind es zwei.',
    en: 'This sounds like "{name}" in row {row}, with the same day of birth. Is it the same person? Then write the name the same way; else they are two.',
  },
  'fte-taken-elsewhere': {
    de: 'Mit dem, was die Datei für sie nennt, käme die Person über {limitShare} VZÄ, denn sie hat schon anderswo eine Stelle. In welcher Zeile, wo, wie viel und wann, steht hier nicht; der Versuch ist festgehalten.',
    en: 'With what the file names for them the person would hold more than {limitShare} FTE, for they have a post elsewhere. By which row, where, how much and when is not told here; the attempt is on record.',
  },
  'no-report': {
    de: 'Bis zum Stand {through} gibt es zu dieser Stelle keine offene Meldung.',
    en: 'Up to version {through} there is no open report of this post.',
  },
  'claim-unknown': { de: 'Dieser Stellenanteil ist nicht vorgemerkt.', en: 'There is no such claim.' },
  'name-not-latin': {
    de: 'Namen stehen in lateinischer Schrift im Verzeichnis, wie im Ausweis. Aus einer anderen Schrift sind: {letters}.',
    en: 'The register has names in Latin script, as in an identity document. From another script are: {letters}.',
  },
  'too-young-to-work': {
    de: 'Wer am {from} noch keine {years} Jahre alt ist, arbeitet nicht. Bitte prüfen Sie das Geburtsdatum und den ersten Arbeitstag.',
    en: 'Nobody works who is not {years} years old on {from}. Please check the birth date and the first day of work.',
  },
  'name-of-somebody-else': {
    de: 'So weit liegt kein Schreibfehler: Name oder Geburtsdatum sind die eines anderen Menschen. Ist es derselbe (etwa nach einer Heirat), nehmen Sie die Person mit dem richtigen Namen auf und schlagen vor, beide Einträge zusammenzulegen.',
    en: 'No slip of the pen is that far off: name or date of birth are those of somebody else. Where it is the same human (after a marriage, for instance), please register them under the right name and propose to merge both entries.',
  },
  'birth-date-in-future': { de: 'Das Geburtsdatum muss vor dem {today} liegen.', en: 'The birth date must lie before {today}.' },
};

export const refuse = refusing(problems);
