import { refusing } from '@paktwerk/kernel';
import { attachmentProblems, cellProblems } from '@paktwerk/platform';

/** Every refusal of this service in German and English; `{name}` is filled from the refusal's data. */
export const problems = {
  ...attachmentProblems,
  ...cellProblems,
  'party-merged': {
    de: '{name} ist seit dem {on} in {into} ({intoKey}) aufgegangen und stellt keine Anträge mehr. Bitte stellen Sie den Antrag für {into}.',
    en: '{name} has been part of {into} ({intoKey}) since {on} and applies no more. Please apply for {into}.',
  },
  'party-dissolved': {
    de: 'Den Zusammenschluss {name} gibt es seit dem {on} nicht mehr; seine Mitglieder stellen Anträge selbst.',
    en: 'The grouping {name} has been no more since {on}; its members apply themselves.',
  },
  'party-not-yet': { de: '{name} gibt es erst ab dem {validFrom}.', en: '{name} is not before {validFrom}.' },
  'letter-missing': {
    de: 'Das Schreiben mit der Prüfsumme {sha256} liegt nicht mehr vor, und neu erstellt wäre es ein anderes. Bitte lassen Sie es aus der Sicherung zurückholen.',
    en: 'The letter with the checksum {sha256} is gone, and made again it would be another one. Please have it restored from the backup.',
  },
  'letter-not-set-now': {
    de: 'Schreiben werden gerade nicht erstellt. Bitte versuchen Sie es in einigen Minuten noch einmal; die Betriebsstelle sieht es.',
    en: 'Letters are not being made at the moment. Please try again in a few minutes; operations can see it.',
  },
  'letter-ends-typesetter': {
    de: 'Das Schreiben „{letter}“ lässt sich derzeit nicht erstellen, andere schon. Bitte melden Sie es der Betriebsstelle.',
    en: 'The letter “{letter}” cannot be made at the moment, while others can. Please tell operations.',
  },
  'proof-unknown': {
    de: 'Unter dem Aktenzeichen {fileNumber} steht nichts mit der Prüfsumme {hash}. Bitte vergleichen Sie beide Zeichen für Zeichen mit dem Schreiben. Stimmen sie überein, fragen Sie bitte die Bewilligungsstelle: Nach einer Wiederherstellung der Daten kann das Schreiben durch ein neues ersetzt sein.',
    en: 'Nothing with the checksum {hash} stands under the file number {fileNumber}. Please compare both with the letter, sign by sign. If they agree, please ask the granting authority: after a restore of the data the letter may have been replaced by a new one.',
  },
  'letter-code-unknown': {
    de: 'Unter dem Aktenzeichen {fileNumber} gibt es kein Schreiben mit dem Code {letterCode}. Bitte vergleichen Sie beide Zeichen für Zeichen mit dem Schreiben. Stimmen sie überein, fragen Sie bitte die Bewilligungsstelle: Nach einer Wiederherstellung der Daten kann das Schreiben durch ein neues ersetzt sein.',
    en: 'There is no letter with the code {letterCode} under the file number {fileNumber}. Please compare both with the letter, sign by sign. If they agree, please ask the granting authority: after a restore of the data the letter may have been replaced by a new one.',
  },
  'letter-unknown': {
    de: 'Diese Datei ist kein Schreiben, das Paktwerk kennt: Sie stammt nicht von hier, wurde verändert, oder das Schreiben ist nach einer Wiederherstellung der Daten durch ein neues ersetzt (Prüfsumme {sha256}). Die Bewilligungsstelle kann es sagen.',
    en: 'This file is no letter that Paktwerk knows: it is not from here, was changed, or was replaced by a new one after a restore of the data (checksum {sha256}). The granting authority can tell.',
  },
  'proof-broken': {
    de: 'Das Protokoll der Akte {fileNumber} ist ab Eintrag {version} nicht mehr so, wie es geschrieben wurde. Bitte melden Sie das der Bewilligungsstelle.',
    en: 'From entry {version} on, the log of file {fileNumber} is not as it was written. Please tell the granting authority.',
  },
  'text-block-unknown': {
    de: 'Fassung {version} des Textbausteins {key} gibt es nicht.',
    en: 'There is no version {version} of the text block {key}.',
  },
  'text-block-version-taken': {
    de: 'Fassung {version} des Textbausteins {key} gibt es schon, mit anderem Inhalt.',
    en: 'There is a version {version} of the text block {key} already, with other content.',
  },
  'text-block-version-not-next': {
    de: 'Die nächste Fassung dieses Textbausteins ist {next}, nicht {version}.',
    en: 'The next version of this text block is {next}, not {version}.',
  },
  'text-block-proposal-open': {
    de: 'Fassung {version} des Textbausteins {key} ist vorgeschlagen. Bitte geben Sie sie zuerst frei oder zurück.',
    en: 'Version {version} of the text block {key} is proposed. Please release or return it first.',
  },
  'text-block-of-another-kind': {
    de: 'Der Textbaustein {key} ist von Anfang an von der Art {kind} in der Sprache {language}; dafür braucht es einen anderen.',
    en: 'The text block {key} has been of the kind {kind} in the language {language} from the beginning; that takes another one.',
  },
  'text-block-dates-out-of-order': {
    de: 'Das Ende der Gültigkeit ({validTo}) liegt vor ihrem Beginn ({validFrom}).',
    en: 'The validity ends ({validTo}) before it begins ({validFrom}).',
  },
  'text-block-in-the-past': {
    de: 'Die Gültigkeit beginnt am {validFrom}; heute ist der {today}. Was Schreiben schon gesagt haben, ändert kein Textbaustein.',
    en: 'The validity begins on {validFrom}; today is {today}. What letters have said already no text block changes.',
  },
  'text-block-overlap': {
    de: 'Ab dem {validFrom} gilt noch Fassung {version}, mindestens bis zum {until}. Bitte lassen Sie die neue Fassung danach beginnen.',
    en: 'On {validFrom} version {version} still holds, until {until} at least. Please let the new version begin behind it.',
  },
  'text-block-own': {
    de: 'Vier-Augen-Prinzip: Freigeben muss eine andere Person als die, die den Textbaustein {key} am {proposedOn} vorgeschlagen hat.',
    en: 'Four eyes: another person than the one who proposed the text block {key} on {proposedOn} must release it.',
  },
  'text-block-of-another': {
    de: 'Fassung {version} des Textbausteins {key} hat am {proposedOn} eine andere Person vorgeschlagen. Zurückgeben kann sie diese Person, oder wer freigeben darf.',
    en: 'Another person proposed version {version} of the text block {key} on {proposedOn}. That person can take it back, or whoever may release returns it.',
  },
  'text-block-returned': {
    de: 'Fassung {version} des Textbausteins {key} ist zurückgegeben; bitte schlagen Sie eine neue vor.',
    en: 'Version {version} of the text block {key} has been returned; please propose a new one.',
  },
  'text-block-released': {
    de: 'Fassung {version} des Textbausteins {key} ist schon freigegeben; sie wird durch eine neue abgelöst.',
    en: 'Version {version} of the text block {key} has been released already; a new one takes its place.',
  },
  'remedy-without-court': {
    de: 'Eine Rechtsbehelfsbelehrung nennt das Gericht und seinen Sitz: Schreiben Sie {needed}, der Bescheid setzt beides ein.',
    en: 'What says which remedy there is names the court and its seat: write {needed}, and the notice fills both in.',
  },
  'text-block-missing': {
    de: 'Dieser Bescheid ({noticeDe}) braucht noch einen Textbaustein: {titles}.',
    en: 'This notice ({noticeEn}) still needs a text block: {titles}.',
  },
  'text-block-of-another-notice': {
    de: 'Der Textbaustein „{title}“ steht für einen anderen Bescheid bereit, nicht für diesen ({noticeDe}).',
    en: 'The text block “{title}” is there for another notice, not for this one ({noticeEn}).',
  },
  'text-block-not-valid': {
    de: 'Fassung {version} des Textbausteins {key} gilt am {today} nicht. Bitte sehen Sie sich an, was heute gilt, und wählen Sie neu.',
    en: 'Version {version} of the text block {key} does not hold on {today}. Please look at what holds today and choose again.',
  },
  'comparison-out-of-order': {
    de: 'Verglichen wird von früher nach später; {from} liegt hinter {to}.',
    en: 'What is compared goes from earlier to later; {from} is behind {to}.',
  },
  'comparison-in-future': {
    de: 'Was am {to} bekannt sein wird, weiß noch niemand; jetzt ist {now}.',
    en: 'Nobody knows yet what will be known at {to}; it is {now} now.',
  },
  'seat-missing': {
    de: 'Bitte nennen Sie den Kreis, in dem Ihre Organisation ihren Sitz hat; aus ihrem Schlüssel folgt er nicht.',
    en: 'Please name the district of your seat; it does not follow from the key of your party.',
  },
  'seat-unknown': { de: 'Den Kreis {district} gibt es nicht.', en: 'There is no district {district}.' },
  'seat-elsewhere': {
    de: 'Ihre Organisation liegt in {liesIn}, nicht im Kreis {district}.',
    en: 'Your party lies in {liesIn}, not in the district {district}.',
  },
  'too-many-lines': {
    de: '{lines} Positionen sind zu viele; ein Antrag hat höchstens {maximum}.',
    en: '{lines} lines are too many; an application has {maximum} at most.',
  },
  'too-many-lines-granted': {
    de: 'Bewilligt würden {lines} Positionen; eine Bewilligung nennt höchstens {maximum}.',
    en: '{lines} lines would be granted; a grant names {maximum} at most.',
  },
  'cell-not-for-kind': { de: 'Bei der Art „{kind}“ gibt es diese Angabe nicht.', en: 'A line of the kind "{kindEn}" has no such field.' },
  'line-id-malformed': {
    de: '„{given}“ ist keine Kennung: Buchstaben, Ziffern und Bindestriche, höchstens 40.',
    en: '"{given}" is no line id: letters, digits and hyphens, 40 at most.',
  },
  'line-id-twice': { de: 'Die Kennung {lineId} steht schon in {first}.', en: 'The line id {lineId} already stands in {first}.' },
  'line-id-in-draft': { de: 'Die Kennung {lineId} gibt es im Entwurf schon.', en: 'The draft already has a line {lineId}.' },
  'programme-unknown': { de: 'Dieses Programm gibt es nicht.', en: 'There is no such programme.' },
  'programme-code-taken': {
    de: 'Das Kürzel {code} gehört schon zu einem anderen Programm.',
    en: 'The code {code} already belongs to another programme.',
  },
  'programme-dates-out-of-order': {
    de: 'Ende ({endsOn}) und Bewertung ({evaluationOn}) dürfen nicht vor dem Beginn ({effectiveOn}) liegen.',
    en: 'End ({endsOn}) and evaluation ({evaluationOn}) must not lie before the beginning ({effectiveOn}).',
  },
  'publication-in-future': {
    de: 'Veröffentlicht wird am {publishedOn}; das ist nach heute ({today}). Bis dahin kennt es niemand.',
    en: 'It is published on {publishedOn}, which is after today ({today}). Until then nobody knows it.',
  },
  'rule-set-version-taken': {
    de: 'Das Regelwerk in Version {version} ist veröffentlicht und wird nicht geändert. Eine Änderung ist eine neue Version.',
    en: 'Version {version} of the rule set is published and does not change. A change is a new version.',
  },
  'rule-set-version-not-next': {
    de: 'Version {version} folgt nicht auf die letzte; die nächste ist {next}.',
    en: 'Version {version} does not follow the last one; the next is {next}.',
  },
  'rule-set-validity-out-of-order': {
    de: 'Die Gültigkeit endet ({validTo}) vor ihrem Beginn ({validFrom}).',
    en: 'The validity ends ({validTo}) before it begins ({validFrom}).',
  },
  'rule-set-unknown': {
    de: 'Das Programm hat kein Regelwerk in Version {version}.',
    en: 'The programme has no rule set version {version}.',
  },
  'pact-version-taken': {
    de: 'Version {version} des Pakts ist veröffentlicht und wird nicht geändert.',
    en: 'Version {version} of the pact is published and does not change.',
  },
  'pact-version-not-next': {
    de: 'Version {version} folgt nicht auf die letzte; die nächste ist {next}.',
    en: 'Version {version} does not follow the last one; the next is {next}.',
  },
  'pact-line-twice': {
    de: 'Der Pakt nennt {line} im Jahr {year} mehrfach.',
    en: 'The pact names {line} more than once in {year}.',
  },
  'decree-code-taken': {
    de: 'Das Kürzel {code} gehört schon zu einem anderen Erlass.',
    en: 'The code {code} already belongs to another decree.',
  },
  'decree-dates-out-of-order': {
    de: 'Das Ende ({validTo}) liegt vor dem Beginn ({validFrom}).',
    en: 'The end ({validTo}) lies before the beginning ({validFrom}).',
  },
  'decree-group-twice': {
    de: 'Der Erlass nennt die Gruppe {group} mehrfach.',
    en: 'The decree names the group {group} more than once.',
  },
  'decree-group-of-anybody': {
    de: 'Die Gruppe {group} braucht eine Unterbringung oder einen Aufenthaltsstatus; sonst wäre sie jeder.',
    en: 'The group {group} needs an accommodation or a residence status; otherwise it would be anybody.',
  },
  'rule-key-twice': {
    de: '{parameter} nennt {key} mehrfach.',
    en: '{parameter} names {key} more than once.',
  },
  'minimum-share-unusable': {
    de: 'Ein Mindestanteil liegt zwischen 0,01 und 1,00 VZÄ; angegeben ist {share}.',
    en: 'A minimum share lies between 0.01 and 1.00 FTE; {share} was given.',
  },
  'split-above-full-time': {
    de: '{parts} Teile zu je {share} VZÄ sind zusammen keine Stelle: Ein Teil ist größer als 0, und alle ergeben höchstens 1,00 VZÄ.',
    en: '{parts} parts of {share} FTE each do not make a post: a part is larger than 0, and all are 1.00 FTE at most.',
  },
  'split-below-minimum-share': {
    de: 'Ein Teil zu {share} VZÄ liegt unter dem Mindestanteil von {minimumShare} VZÄ: niemand könnte teilen.',
    en: 'A part of {share} FTE is below the minimum share of {minimumShare} FTE: nobody could divide a post.',
  },
  'size-class-empty': {
    de: 'Die Größenklasse {sizeClass} beginnt bei {inhabitantsFrom} Einwohnern und endet vor {inhabitantsBelow}: niemand gehört ihr an.',
    en: 'The size class {sizeClass} begins at {inhabitantsFrom} inhabitants and ends before {inhabitantsBelow}: nobody belongs to it.',
  },
  'size-classes-overlap': {
    de: 'Ab {inhabitants} Einwohnern gelten {sizeClass} und {overlapping} zugleich.',
    en: 'From {inhabitants} inhabitants on both {sizeClass} and {overlapping} hold.',
  },
  'size-classes-gap': {
    de: 'Zwischen {sizeClass} und {next} fehlen die Gemeinden mit {inhabitantsFrom} bis unter {inhabitantsBelow} Einwohnern.',
    en: 'Between {sizeClass} and {next} municipalities of {inhabitantsFrom} to below {inhabitantsBelow} inhabitants are missing.',
  },
  'share-percent-missing': {
    de: 'Eine Anteilsfinanzierung braucht ihren Anteil in Prozent (sharePercent).',
    en: 'Proportional financing needs its share in percent (sharePercent).',
  },
  'family-changed': {
    de: 'Die Familie {family} ist nicht die des Programms ({familyBefore}). Eine andere Art der Förderung ist ein anderes Programm.',
    en: 'The family {family} is not that of the programme ({familyBefore}). Another kind of funding is another programme.',
  },
  'rule-sets-overlap-without-anchor': {
    de: 'Version {version} und Version {overlapping} gelten zugleich, aber „{parameter}“ richtet sich einmal nach {anchor} und einmal nach {anchorBefore}: Niemand könnte sagen, welche gilt.',
    en: 'Versions {version} and {overlapping} hold at the same time, but “{parameter}” goes by {anchor} in one and by {anchorBefore} in the other: nobody could say which holds.',
  },
  'period-not-whole-months': {
    de: 'Der Zeitraum vom {from} bis {to} besteht nicht aus ganzen Monaten.',
    en: 'The period from {from} to {to} does not consist of whole months.',
  },
  'call-dates-out-of-order': {
    de: 'Die Frist ({deadline}) liegt vor dem Beginn ({opensOn}).',
    en: 'The deadline ({deadline}) lies before the opening ({opensOn}).',
  },
  'call-already-open': {
    de: 'Dieser Förderaufruf ist schon mit anderen Angaben eröffnet.',
    en: 'This call is already open with other details.',
  },
  'pot-empty': { de: 'Ein Förderaufruf braucht Mittel.', en: 'A call needs money.' },
  'district-twice-in-key': {
    de: 'Der Verteilungsschlüssel nennt einen Kreis mehrfach.',
    en: 'The distribution key names a district more than once.',
  },
  'district-unknown-in-key': {
    de: 'Der Verteilungsschlüssel nennt {district}; einen solchen Kreis gibt es nicht.',
    en: 'The distribution key names {district}; there is no such district.',
  },
  'weights-all-zero': { de: 'Der Verteilungsschlüssel hat nur Gewichte von null.', en: 'All weights of the distribution key are zero.' },
  'information-pending': {
    de: 'Eine Nachforderung läuft noch bis zum {lastDay}: Bis dahin wird nichts weiter nachgefordert, nichts gekürzt und nichts abgelehnt.',
    en: 'A request for information runs until {lastDay}: until then nothing more is asked for, cut or rejected.',
  },
  'information-after-preparation': {
    de: 'Eine Entscheidung ist vorbereitet; nachgefordert wird vorher.',
    en: 'A decision is prepared; information is requested before that.',
  },
  'information-date-past': {
    de: 'Die Frist ({dueOn}) muss nach dem heutigen Tag ({today}) enden.',
    en: 'The period ({dueOn}) must end after today ({today}).',
  },
  'information-date-too-far': {
    de: 'Die Frist ({dueOn}) endet nach dem {latest}; sie ist höchstens {days} Tage lang, damit kein Antrag liegen bleibt.',
    en: 'The period ({dueOn}) ends after {latest}; it is {days} days long at most, so that no application is left lying.',
  },
  'information-unknown': {
    de: 'Diese Nachforderung gibt es nicht, oder eine neue hat sie ersetzt.',
    en: 'There is no such request for information, or a newer one has replaced it.',
  },
  'information-already-supplied': {
    de: 'Auf diese Nachforderung ist am {suppliedOn} geantwortet worden.',
    en: 'This request for information was answered on {suppliedOn}.',
  },
  'information-already-extended': {
    de: 'Die Frist ist schon einmal verlängert worden, bis zum {lastDay}.',
    en: 'The period has been extended once already, until {lastDay}.',
  },
  'information-extension-past': {
    de: 'Auch verlängert wäre die Frist am {lastDay} schon abgelaufen. Bitte neu nachfordern.',
    en: 'Even extended, the period would have ended on {lastDay}. Please ask anew.',
  },
  'information-withdrawn': {
    de: 'Diese Nachforderung ist am {withdrawnOn} zurückgenommen worden.',
    en: 'This request for information was withdrawn on {withdrawnOn}.',
  },
  'early-start-pending': {
    de: 'Über einen vorzeitigen Beginn ab dem {from} ist noch nicht entschieden.',
    en: 'An early start from {from} on is not answered yet.',
  },
  'early-start-approved': {
    de: 'Ein vorzeitiger Beginn ab dem {from} ist schon genehmigt.',
    en: 'An early start from {from} on has been approved already.',
  },
  'early-start-not-requested': { de: 'Ein vorzeitiger Beginn ist nicht beantragt.', en: 'No early start is requested.' },
  'early-start-answered': {
    de: 'Über den vorzeitigen Beginn ab dem {from} ist schon anders entschieden.',
    en: 'The early start from {from} on has been answered otherwise.',
  },
  'early-start-past': {
    de: 'Der {from} liegt vor heute ({today}): Wer schon begonnen hat, dem hilft eine Genehmigung nachträglich nicht.',
    en: '{from} lies before today ({today}): whoever has begun already is not helped by an approval afterwards.',
  },
  'early-start-reason-missing': { de: 'Wer ablehnt, sagt warum.', en: 'Who refuses says why.' },
  'check-after-preparation': {
    de: 'Eine Entscheidung ist vorbereitet; geprüft wird vorher.',
    en: 'A decision is prepared; it is checked before that.',
  },
  'judgement-missing': {
    de: '„{check}“ muss ein Mensch beurteilen (zu beurteilen sind: {asked}).',
    en: '“{check}” is judged by a person (to be judged are: {asked}).',
  },
  'judgement-not-asked': {
    de: '„{check}“ ergibt sich aus den Regeln oder wird nicht geprüft (zu beurteilen sind: {asked}).',
    en: '“{check}” follows from the rules or is not checked (to be judged are: {asked}).',
  },
  'judgement-note-missing': {
    de: 'Wer „{check}“ beanstandet, schreibt dazu, was er gesehen hat.',
    en: 'Who objects to “{check}” writes what they saw.',
  },
  'not-granted': {
    de: 'Aus {fileNumber} ist nichts bewilligt.',
    en: 'Nothing is granted in {fileNumber}.',
  },
  'receiver-unknown': { de: '{receiverKey} steht nicht im Verzeichnis.', en: '{receiverKey} is not in the directory.' },
  'receiver-kind': {
    de: 'Weitergeleitet wird an Träger, Gemeinden, Zusammenschlüsse und Landratsämter; {name} ist nichts davon.',
    en: 'Money is passed on to carriers, municipalities, groupings and districts; {name} is none of them.',
  },
  'receiver-not-yet': { de: '{name} gibt es erst ab dem {validFrom}.', en: '{name} is not before {validFrom}.' },
  'receiver-merged': {
    de: 'Ab dem {on} ist {name} Teil von {into} ({intoKey}). Für diese Tage leiten Sie bitte an {into} weiter.',
    en: 'From {on} on {name} is part of {into} ({intoKey}). Please pass it on to {into} for these days.',
  },
  'receiver-dissolved': { de: 'Ab dem {on} gibt es {name} nicht mehr.', en: 'From {on} on {name} is no more.' },
  'forwarded-to-itself': {
    de: 'Die Zuwendung gehört {name} schon: weitergeleitet wird an andere.',
    en: 'The grant is {name}’s own already: it is passed on to others.',
  },
  'forwarding-days-out-of-order': {
    de: 'Der letzte Tag ({to}) liegt vor dem ersten ({from}).',
    en: 'The last day ({to}) lies before the first ({from}).',
  },
  'forwarding-outside-period': {
    de: 'Weitergeleitet werden kann vom {grantFrom} bis zum {grantTo}; genannt ist {from} bis {to}.',
    en: 'It can be passed on from {grantFrom} to {grantTo}; {from} to {to} is named.',
  },
  'forwarding-longer-than-granted': {
    de: 'Position {position} ist für {months} Monate bewilligt, für alle Weiterleitungen zusammen: ab dem {from} reicht das längstens bis zum {latest}, nicht bis zum {to}.',
    en: 'Line {position} is granted for {months} months, for all forwardings together: from {from} on they last until {latest} at most, not until {to}.',
  },
  'forwarding-behind-line': {
    de: 'Position {position} wird nur bis zum {lineTo} gefördert; weitergeleitet würde sie bis zum {to}.',
    en: 'Line {position} is funded until {lineTo} only; it would be passed on until {to}.',
  },
  'contract-in-future': {
    de: 'Der Vertrag ist auf den {signedOn} datiert; heute ist der {today}.',
    en: 'The contract is dated {signedOn}; today is {today}.',
  },
  'proof-before-the-end': {
    de: 'Nachgewiesen wird, was verwendet ist: Die Frist ({until}) liegt vor dem letzten Tag der Weiterleitung ({to}).',
    en: 'Use is proved once it is over: the day ({until}) lies before the last day of the forwarding ({to}).',
  },
  'audit-right-missing': {
    de: 'Ohne weitergegebenes Prüfungsrecht gibt es keine Weiterleitung ({source}).',
    en: 'Nothing is passed on without the right to audit ({source}).',
  },
  'line-not-granted': {
    de: 'Eine Position mit der Kennung {lineId} ist in {fileNumber} nicht bewilligt.',
    en: 'No line with the id {lineId} is granted in {fileNumber}.',
  },
  'forwarded-by-share': {
    de: 'Position {position} ist eine Stelle: weitergeleitet wird ein Anteil, höchstens {grantedShare} VZÄ.',
    en: 'Line {position} is a post: a share is passed on, {grantedShare} FTE at most.',
  },
  'forwarded-by-amount': {
    de: 'Position {position} ist keine Stelle: weitergeleitet wird ein Betrag, höchstens {grantedCents}.',
    en: 'Line {position} is no post: an amount is passed on, {grantedCents} at most.',
  },
  'share-above-granted': {
    de: 'Position {position}: {share} VZÄ sind mehr als bewilligt ({grantedShare} VZÄ).',
    en: 'Line {position}: {share} FTE are more than granted ({grantedShare} FTE).',
  },
  'share-forwarded-already': {
    de: 'Position {position}: vom {from} bis {to} sind noch {freeShare} VZÄ frei, der Rest ist weitergeleitet an {receivers}.',
    en: 'Line {position}: {freeShare} FTE are free from {from} to {to}, the rest is passed on to {receivers}.',
  },
  'amount-above-granted': {
    de: 'Position {position}: {amountCents} sind mehr als bewilligt ({grantedCents}).',
    en: 'Line {position}: {amountCents} are more than granted ({grantedCents}).',
  },
  'amount-forwarded-already': {
    de: 'Position {position}: {freeCents} sind noch frei, der Rest ist weitergeleitet an {receivers}.',
    en: 'Line {position}: {freeCents} are free, the rest is passed on to {receivers}.',
  },
  'change-unknown': { de: 'Diese Änderungsanzeige gibt es nicht.', en: 'There is no such change.' },
  'change-not-of-line': {
    de: 'Das lässt sich zu Position {position} nicht anzeigen: sie ist von anderer Art.',
    en: 'That cannot be told of line {position}: it is of another kind.',
  },
  'change-outside-period': {
    de: 'Der {from} liegt nicht im bewilligten Zeitraum vom {grantFrom} bis zum {grantTo}.',
    en: '{from} does not lie in the period that is granted, from {grantFrom} to {grantTo}.',
  },
  'change-nothing-new': {
    de: 'Position {position} ist schon so bewilligt. Bitte nennen Sie, was anders wird.',
    en: 'Line {position} is granted so already. Please say what becomes otherwise.',
  },
  'change-sent': {
    de: 'Die Änderung ist am {sentOn} angezeigt worden und lässt sich nicht mehr umschreiben. Nehmen Sie sie zurück, wenn sie so nicht stimmt.',
    en: 'The change was sent on {sentOn} and cannot be rewritten. Take it back where it is not right.',
  },
  'change-not-sent': { de: 'Die Änderung ist noch nicht angezeigt.', en: 'The change is not sent yet.' },
  'change-over': {
    de: 'Die Änderungsanzeige ist seit dem {on} erledigt.',
    en: 'The change is settled since {on}.',
  },
  'change-figures-differ': {
    de: 'Inzwischen ist anders gerechnet: Angezeigt waren {seenCents}, es sind {differenceCents}. Bitte sehen Sie die Beträge noch einmal an.',
    en: 'It is calculated otherwise by now: {seenCents} was shown, it is {differenceCents}. Please look at the amounts again.',
  },
  'change-queried': {
    de: 'Am {askedOn} ist nachgefragt worden; eine Antwort wird bis zum {lastDay} erwartet.',
    en: 'It was asked back on {askedOn}; an answer is expected until {lastDay}.',
  },
  'change-not-queried': { de: 'Zu dieser Änderung ist nichts gefragt.', en: 'Nothing is asked of this change.' },
  'change-terms-moved': {
    de: 'Position {position} ist seit dem {sentOn} anders bewilligt; die angezeigten Beträge stimmen nicht mehr. Bitte lassen Sie die Änderung neu anzeigen.',
    en: 'Line {position} is granted otherwise since {sentOn}; the figures are not right any more. Please have the change sent anew.',
  },
  'forwarding-unknown': { de: 'Diese Weiterleitung gibt es in der Akte nicht.', en: 'The file has no such forwarding.' },
  'forwarding-ended': {
    de: 'Die Weiterleitung ist schon zum {lastDay} beendet.',
    en: 'The forwarding has ended on {lastDay} already.',
  },
  'forwarding-end-outside': {
    de: 'Beenden lässt sie sich zwischen ihrem ersten Tag ({from}) und vor ihrem letzten ({to}), nicht zum {lastDay}.',
    en: 'It can be ended from its first day ({from}) on and before its last ({to}), not on {lastDay}.',
  },
  'same-share-note-missing': {
    de: 'Am selben Arbeitsort sind auch Anteile aus {files} gefördert oder beantragt. Wer hier keine Doppelförderung sieht, schreibt dazu, warum es eine andere Stelle ist.',
    en: 'Shares of {files} are funded or requested at the same place. Who sees no double funding writes why it is another post.',
  },
  'double-funding': {
    de: 'Position {position}: derselbe Stellenanteil ist vom {from} bis {to} schon in {otherFileNumber} ({otherProgramme}) bewilligt ({otherShare} VZÄ). Neben ihm bleiben {freeShare} VZÄ.',
    en: 'Line {position}: the same share is granted in {otherFileNumber} ({otherProgramme}) from {from} to {to} already ({otherShare} FTE). Beside it {freeShare} FTE are left.',
  },
  'hearing-running': {
    de: 'Eine Anhörung läuft noch bis zum {lastDay}. So lange wird nichts nachgefordert und keine weitere eröffnet.',
    en: 'A hearing runs until {lastDay}. Until then nothing is asked for, and no other one is opened.',
  },
  'hearing-missing': {
    de: 'Davor ist anzuhören ({source}). Eine abgeschlossene Anhörung, in der genau das oder mehr angekündigt war, gibt es noch nicht.',
    en: 'There has to be a hearing before ({source}). There is no closed one yet in which this, or worse, was announced.',
  },
  'hearing-not-adverse': {
    de: 'Angehört wird, wer weniger bekommen soll als beantragt: in Aussicht gestellt sind {intendedCents}, beantragt {requestedCents}.',
    en: 'Heard is who shall be granted less than was requested: {intendedCents} are announced, {requestedCents} were requested.',
  },
  'waiting-list-in-rehearsal': {
    de: 'In einer Erprobung gibt es keine Warteliste: Ihr Geld kommt nicht zurück.',
    en: 'There is no waiting list in a rehearsal: its money does not come back.',
  },
  'waiting-after-preparation': {
    de: 'Für diesen Antrag ist eine Entscheidung vorbereitet, deren Mittel nicht abgelehnt sind.',
    en: 'A decision is prepared for this application, and its funds were not refused.',
  },
  'waiting-amount-unusable': {
    de: 'Ein Antrag wartet auf mehr als 0 € und höchstens auf das, was beantragt ist ({requestedCents}); genannt sind {wantedCents}.',
    en: 'An application waits for more than 0 EUR and at most for what was requested ({requestedCents}); {wantedCents} were named.',
  },
  'money-is-there': {
    de: 'Für {wantedCents} reicht das Geld, auch nach denen, die vorher an der Reihe sind: Der Antrag kann entschieden werden.',
    en: 'The money suffices for {wantedCents}, also behind those whose turn is before: the application can be decided.',
  },
  'waits-for-money': {
    de: 'Der Antrag wartet seit dem {since} auf {wantedCents}. Bewilligt wird er, wenn er an der Reihe und das Geld da ist; ablehnen lässt er sich.',
    en: 'The application has been waiting for {wantedCents} since {since}. It is granted when it is its turn and the money is there; it can be rejected.',
  },
  'others-wait': {
    de: 'Auf das Geld dieses Förderaufrufs warten andere ({others}), und für {amountCents} reicht es nach ihnen nicht. Der Antrag lässt sich auf die Warteliste setzen, kürzen oder ablehnen.',
    en: 'Others ({others}) wait for the money of this call, and behind them it does not suffice for {amountCents}. The application can be put on the waiting list, cut or rejected.',
  },
  'not-waiting': {
    de: 'Dieser Antrag steht nicht auf der Warteliste.',
    en: 'This application is not on the waiting list.',
  },
  'score-missing': {
    de: 'Gereiht wird nach Punkten ({source}), und für diesen Antrag stehen sie noch nicht fest.',
    en: 'The order is by points ({source}), and those of this application are not settled yet.',
  },
  'score-without-selection': {
    de: 'Nach Punkten gewartet wird nur, wo Kriterien stehen, nach denen welche gegeben werden („selection“).',
    en: 'The order of waiting is by points only where criteria say what they are given for (`selection`).',
  },
  'no-selection': {
    de: 'Nach den Regeln dieses Förderaufrufs wird jeder Antrag für sich entschieden; ausgewählt wird nicht.',
    en: 'By the rules of this call each application is decided for itself; nothing is selected.',
  },
  'not-in-selection': {
    de: 'Dieser Antrag wird hier nicht bewertet: Er gehört nicht zu diesem Förderaufruf, ist nicht geprüft oder nicht bewilligungsfähig.',
    en: 'This application is not reviewed here: it is not of this call, not checked, or cannot be granted.',
  },
  'interest-undeclared': {
    de: 'Erklären Sie zuerst, ob Sie dem Antragsteller nahestehen.',
    en: 'Declare first whether you stand close to the applicant.',
  },
  'conflict-of-interest': {
    de: 'Am {declaredOn} ist erklärt worden, dem Antragsteller nahezustehen: Wer befangen ist, bewertet und entscheidet nicht.',
    en: 'On {declaredOn} it was declared to stand close to the applicant: whoever does neither reviews nor decides.',
  },
  'score-already-given': {
    de: 'Ihre Punkte sind am {givenOn} abgegeben. Sie stehen fest, weil Sie seither die der anderen sehen.',
    en: 'Your points were given on {givenOn}. They stand, because you have seen those of others since.',
  },
  'criterion-unknown': {
    de: 'Ein Kriterium {criterion} kennt das Regelwerk nicht.',
    en: 'The rules know no criterion {criterion}.',
  },
  'points-incomplete': {
    de: 'Zu jedem Kriterium gehört genau eine Punktzahl; bei {criterion} ist es anders.',
    en: 'Each criterion takes exactly one number of points; {criterion} does not have it.',
  },
  'points-out-of-range': {
    de: '{points} Punkte sind mehr, als {criterion} hat ({mostPoints}).',
    en: '{points} points are more than {criterion} has ({mostPoints}).',
  },
  'weights-not-whole': {
    de: 'Die Gewichte der Kriterien sind zusammen {weights} statt 100.',
    en: 'The weights of the criteria sum to {weights} instead of 100.',
  },
  'ranking-closed': {
    de: 'Die Rangfolge steht seit dem {on} fest.',
    en: 'The ranking has been closed on {on}.',
  },
  'ranking-missing': {
    de: 'Dieses Programm wählt aus: Bewilligt wird erst, wenn die Rangfolge feststeht und der Antrag darin vorkommt.',
    en: 'This programme selects: nothing is granted before the ranking is closed and the application stands in it.',
  },
  'not-ranked': {
    de: 'Dieser Antrag steht nicht in der Rangfolge. Sie lässt sich mit einem Grund hinter dem letzten Platz ergänzen.',
    en: 'This application does not stand in the ranking. It can be supplemented behind its last place, with a reason.',
  },
  'ranking-open': {
    de: 'Die Rangfolge steht noch nicht fest: Wer dazukommt, wird mit den anderen gereiht.',
    en: 'The ranking is not closed yet: whoever is added is ranked with the others.',
  },
  'deviation-reason-missing': {
    de: 'Auf Platz {place} entscheidet die Rangfolge anders. Nennen Sie den Grund der Abweichung.',
    en: 'At place {place} the ranking says otherwise. Give the reason for deviating.',
  },
  'selection-unchecked': {
    de: 'Noch nicht formal geprüft: {fileNumbers}.',
    en: 'Not checked formally yet: {fileNumbers}.',
  },
  'nothing-to-rank': {
    de: 'Es gibt keinen Antrag, der bewilligt werden könnte.',
    en: 'There is no application that could be granted.',
  },
  'pot-not-known': {
    de: 'Ein Topf dieses Förderaufrufs ist noch nicht bekannt, oder sein Jahr ist vorbei.',
    en: 'No pot of this call is known yet, or its year is over.',
  },
  'scores-missing': {
    de: 'Es fehlen Bewertungen, nötig sind {reviewers} je Antrag: {fileNumbers}.',
    en: 'Score sheets are missing, {reviewers} are needed for each application: {fileNumbers}.',
  },
  'hearing-unknown': {
    de: 'Diese Anhörung gibt es nicht, oder eine neue hat sie ersetzt.',
    en: 'There is no such hearing, or a newer one has replaced it.',
  },
  'hearing-not-over': {
    de: 'Der Antragsteller wird noch bis zum {lastDay} angehört. Vorher endet die Anhörung nur, wenn er sagt, dass damit alles gesagt ist.',
    en: 'The applicant is being heard until {lastDay}. The hearing ends before that only when they say that this is all.',
  },
  'decision-before-the-hearing': {
    de: 'Diese Entscheidung wurde am {preparedOn} vorbereitet, bevor die Anhörung am {heardOn} zu Ende war oder noch etwas einging. Was gesagt wurde, ist zu würdigen: Bitte bereiten Sie neu vor.',
    en: 'This decision was prepared on {preparedOn}, before the hearing had ended on {heardOn} or something more came in. What was said is to be considered: please prepare anew.',
  },
  'statements-too-many': {
    de: 'In einer Anhörung werden höchstens {most} Stellungnahmen angenommen.',
    en: 'At most {most} statements are received in one hearing.',
  },
  'hearing-date-too-far': {
    de: 'Die Frist ({dueOn}) endet nach dem {latest}; eine Anhörung dauert mit allen Verlängerungen höchstens {days} Tage.',
    en: 'The period ({dueOn}) ends after {latest}; a hearing lasts {days} days at most, all extensions included.',
  },
  'hearing-over': {
    de: 'Diese Anhörung ist seit dem {closedOn} zu Ende.',
    en: 'This hearing has been over since {closedOn}.',
  },
  'hearing-not-shortened': {
    de: 'Die Frist läuft bis zum {lastDay} und wird nicht kürzer.',
    en: 'The period runs until {lastDay} and does not become shorter.',
  },
  'hearing-decided': {
    de: 'Über den Gegenstand dieser Anhörung ist am {releasedOn} entschieden worden.',
    en: 'What this hearing was about was decided on {releasedOn}.',
  },
  'notice-not-adverse': {
    de: 'Angehört wird, wem etwas genommen werden soll; dieser Bescheid nimmt nichts.',
    en: 'Heard is who shall lose something; this notice takes nothing.',
  },
  'claim-without-taking-back': {
    de: 'Eine Rückforderung lässt sich nur zusammen mit einem Widerruf oder einer Rücknahme ankündigen.',
    en: 'A claim is announced together with a revocation or a withdrawal only.',
  },
  'basis-of-another-kind': {
    de: 'Dieser Grund trägt den Bescheid nicht: Widerrufen wird eine rechtmäßige Bewilligung (§ 49 LVwVfG), zurückgenommen eine rechtswidrige (§ 48 LVwVfG).',
    en: 'This reason does not carry the notice: a lawful grant is revoked (§ 49 LVwVfG), an unlawful one is withdrawn (§ 48 LVwVfG).',
  },
  'known-in-future': {
    de: 'Von den Tatsachen kann die Behörde nicht erst am {knownOn} erfahren haben; heute ist der {today}.',
    en: 'The authority cannot have learnt of the facts on {knownOn} only; today is {today}.',
  },
  'known-before-the-grant': {
    de: 'Am {knownOn} gab es die Bewilligung noch nicht; sie ist vom {grantedOn}.',
    en: 'There was no grant yet on {knownOn}; it is of {grantedOn}.',
  },
  'revocation-year-over': {
    de: 'Die Behörde hat am {knownOn} von den Tatsachen erfahren; das Jahr dafür endete am {lastDay} ({source}).',
    en: 'The authority learnt of the facts on {knownOn}; its year ended on {lastDay} ({source}).',
  },
  'known-earlier': {
    de: 'In der Anhörung vom {toldOn} steht, dass die Behörde seit dem {knownSince} von den Tatsachen weiß. Ein späterer Tag ({knownOn}) lässt das Jahr nicht neu beginnen.',
    en: 'The hearing of {toldOn} says that the authority has known of the facts since {knownSince}. A later day ({knownOn}) does not begin the year again.',
  },
  'taken-back-outside-period': {
    de: 'Die Zuwendung gilt vom {grantFrom} bis zum {grantTo}; ab dem {from} lässt sie sich nicht zurücknehmen.',
    en: 'The grant lasts from {grantFrom} to {grantTo}; it cannot be taken back from {from} on.',
  },
  'left-over-missing': {
    de: 'Position {position}: Bitte nennen Sie, welcher Betrag für die Zeit vor dem {from} bleibt.',
    en: 'Line {position}: please say which amount is left for the time before {from}.',
  },
  'months-above-granted': {
    de: 'Position {position}: {months} Monate sind mehr als bewilligt ({grantedMonths}).',
    en: 'Line {position}: {months} months are more than granted ({grantedMonths}).',
  },
  'units-above-granted': {
    de: 'Position {position}: {units} Einheiten sind mehr als bewilligt ({grantedUnits}).',
    en: 'Line {position}: {units} units are more than granted ({grantedUnits}).',
  },
  'nothing-taken-back': {
    de: 'So bliebe alles, wie es bewilligt ist.',
    en: 'Everything would stay as it is granted.',
  },
  'reimbursement-without-taking-back': {
    de: 'Zurückgefordert wird, was ein Widerruf oder eine Rücknahme genommen hat; dieser Bescheid nimmt nichts zurück.',
    en: 'Claimed back is what a revocation or a withdrawal has taken; this notice takes nothing back.',
  },
  'final-proof-missing': {
    de: 'Abgeschlossen wird die Zuwendung {fileNumber} erst, wenn alles, was bewilligt ist, mit Schlussnachweisen anerkannt ist.',
    en: 'The grant {fileNumber} is closed only once final proofs of use are accepted for all that is granted.',
  },
  'paid-above-granted': {
    de: 'Bewilligt waren nie mehr als {mostCents}; {paidCents} können nicht ausgezahlt sein.',
    en: 'Never more than {mostCents} were granted; {paidCents} cannot have been paid.',
  },
  'paid-before-the-grant': {
    de: 'Die Zuwendung wirkt seit dem {deliveredOn}; am {paidOn} kann noch nichts ausgezahlt sein.',
    en: 'The grant has had effect since {deliveredOn}; nothing can have been paid on {paidOn}.',
  },
  'grant-settled': {
    de: 'Die Zuwendung ist seit dem {settledOn} mit dem Schlussbescheid abgeschlossen; geändert wird sie nicht mehr.',
    en: 'The grant has been closed by its final notice since {settledOn}; it is not changed any more.',
  },
  'interest-without-claim': {
    de: 'Zinsen gibt es auf einen Erstattungsbescheid; dieser Bescheid fordert nichts zurück.',
    en: 'Interest is due on a reimbursement notice; this notice claims nothing back.',
  },
  'repaid-in-future': {
    de: 'Am {repaidOn} kann noch nichts zurückgezahlt sein.',
    en: 'Nothing can have been repaid on {repaidOn} yet.',
  },
  'repaid-above-claim': {
    de: 'Zurückgefordert sind {claimedCents}; {repaidCents} wären mehr.',
    en: '{claimedCents} are claimed back; {repaidCents} would be more.',
  },
  'interest-until-missing': {
    de: 'Zurückgezahlt sind {repaidCents} von {claimedCents}. Bitte nennen Sie den letzten Tag, für den Zinsen berechnet werden.',
    en: '{repaidCents} of {claimedCents} are repaid. Please name the last day that interest is reckoned for.',
  },
  'interest-until-in-future': {
    de: 'Für den {until} lassen sich Zinsen noch nicht berechnen.',
    en: 'Interest cannot be reckoned for {until} yet.',
  },
  'no-day-of-interest': {
    de: 'Zinsen laufen erst vom {from} an; bis zum {until} fallen keine an.',
    en: 'Interest runs from {from} only; until {until} there is none.',
  },
  'interest-de-minimis': {
    de: 'Zinsen von {interestCents} werden nicht erhoben; die Grenze liegt bei {fromCents} ({source}).',
    en: 'Interest of {interestCents} is not asked for; the limit is {fromCents} ({source}).',
  },
  'claim-above-taken-back': {
    de: 'Zurückgenommen sind {takenBackCents}, davon zurückgefordert schon {claimedBeforeCents}; {claimedCents} wären mehr.',
    en: '{takenBackCents} were taken back, of which {claimedBeforeCents} are claimed already; {claimedCents} would be more.',
  },
  'claim-de-minimis': {
    de: '{claimedCents} liegen unter der Bagatellgrenze von {fromCents} ({source}).',
    en: '{claimedCents} lie below the threshold of {fromCents} ({source}).',
  },
  'payment-day-missing': {
    de: 'Die Zuwendung gilt schon ab dem {from} nicht mehr, vor der Bekanntgabe am {deliveredOn}. Bitte nennen Sie den Tag der Auszahlung: Frühestens dann beginnt die Verzinsung.',
    en: 'The grant does not hold from {from} on, before the delivery on {deliveredOn}. Please name the day of the payment: interest does not begin before it.',
  },
  'paid-in-future': {
    de: 'Am {paidOn} kann noch nichts ausgezahlt sein; heute ist der {today}.',
    en: 'Nothing can have been paid on {paidOn}; today is {today}.',
  },
  'draft-submitted': {
    de: 'Dieser Entwurf ist schon eingereicht (Antrag {applicationId}).',
    en: 'This draft has already been submitted (application {applicationId}).',
  },
  'draft-being-submitted': {
    de: 'Dieser Entwurf wird gerade eingereicht und kann nicht mehr geändert werden.',
    en: 'This draft is being submitted and cannot be changed any more.',
  },
  'draft-field-changed': {
    de: 'Jemand anderes hat inzwischen dasselbe geändert ({places}). Es wurde nichts überschrieben.',
    en: 'Somebody else has changed the same meanwhile ({placesEn}). Nothing was overwritten.',
  },
  'partner-twice': { de: 'Die Weiterleitung {partnerId} kommt mehrfach vor.', en: 'Partner {partnerId} occurs more than once.' },
  'iban-country-unknown': {
    de: 'Die IBAN beginnt nicht mit dem Kürzel eines Landes, das IBANs vergibt; in Deutschland ist es DE.',
    en: 'The IBAN does not begin with the code of a country that has IBANs; in Germany it is DE.',
  },
  'iban-length-wrong': {
    de: 'Die IBAN hat nicht die Länge, die sie in ihrem Land hat; in Deutschland sind es 22 Zeichen.',
    en: 'The IBAN does not have the length that it has in its country; in Germany it is 22 characters.',
  },
  'iban-checksum-wrong': {
    de: 'Die Prüfziffern der IBAN passen nicht zu ihren übrigen Ziffern: eine ist vertippt oder vertauscht.',
    en: 'The check digits of the IBAN do not fit its other digits: one is mistyped or two are swapped.',
  },
  'bic-invalid': {
    de: '„{given}“ ist kein BIC; er hat acht oder elf Zeichen.',
    en: '"{given}" is no BIC; it has eight or eleven characters.',
  },
  'attachment-twice': {
    de: 'Dieselbe Datei ist schon angefügt: „{name}“.',
    en: 'The same file is attached already: "{name}".',
  },
  'too-many-attachments': {
    de: 'Ein Antrag oder eine Antwort hat höchstens {maximum} Anlagen.',
    en: 'An application or an answer has {maximum} attachments at most.',
  },
  'answer-file-unknown': {
    de: 'Eine der Dateien gehört nicht zu dieser Antwort oder wurde entfernt. Bitte laden Sie die Seite neu.',
    en: 'One of the files does not belong to this answer, or was removed. Please load the page again.',
  },
  'attachment-quarantined': {
    de: '„{name}“ wird noch auf Schadsoftware geprüft. Bitte versuchen Sie es gleich noch einmal.',
    en: '"{name}" is still being scanned. Please try again in a moment.',
  },
  'attachment-infected': {
    de: 'In „{name}“ wurde Schadsoftware gefunden ({found}); die Datei wurde gelöscht.',
    en: 'Malicious software was found in "{name}" ({found}); the file was deleted.',
  },
  'if-match-missing': {
    de: 'Bitte den Stand nennen, den Sie ändern (If-Match mit dem ETag).',
    en: 'Please name the state that you change (If-Match with the ETag).',
  },
  'line-twice': { de: 'Die Position {position} kommt mehrfach vor.', en: 'Line {position} occurs more than once.' },
  'line-unknown': {
    de: 'Der Antrag hat keine Position mit der Kennung {lineId}.',
    en: 'The application has no line with the id {lineId}.',
  },
  'line-kind-not-allowed': {
    de: 'Position {position}: Diese Art fördert das Programm nicht (zulässig: {allowedDe}).',
    en: 'Line {position}: the programme does not fund this kind (allowed: {allowedEn}).',
  },
  'share-not-hundredths': {
    de: 'Stellenanteile haben höchstens zwei Nachkommastellen; angegeben ist {given}.',
    en: 'Shares have two decimals at most; {given} was given.',
  },
  'share-above-full-time': {
    de: 'Position {position}: Ein Stellenanteil ist höchstens 1,00 VZÄ; angegeben ist {share}.',
    en: 'Line {position}: a share is 1.00 FTE at most; {share} was given.',
  },
  'share-below-minimum': {
    de: 'Position {position}: {share} VZÄ liegt unter dem Mindestanteil von {minimumShare} VZÄ ({source}).',
    en: 'Line {position}: {share} FTE is below the minimum share of {minimumShare} FTE ({source}).',
  },
  'months-beyond-period': {
    de: 'Position {position}: {months} Monate sind mehr als die förderfähigen {maximum}.',
    en: 'Line {position}: {months} months are more than the {maximum} that can be funded.',
  },
  'amount-does-not-follow-from-share': {
    de: 'Position {position}: {amountCents} folgt nicht aus {share} VZÄ und {months} Monaten, das ergäbe {followsCents}. Geändert wird der Anteil, die Dauer oder die Qualifikation, nie der Betrag allein. Der Betrag trägt höchstens {largestShare} VZÄ, das sind {largestShareCents}. {calculation}',
    en: 'Line {position}: {amountCents} does not follow from {share} FTE and {months} months, which would give {followsCents}. Change the share, the months or the tier, never the amount alone. The amount pays {largestShare} FTE at most, which is {largestShareCents}. {calculation}',
  },
  'share-above-requested': {
    de: 'Position {position}: {share} VZÄ ist mehr als beantragt ({requestedShare} VZÄ).',
    en: 'Line {position}: {share} FTE is more than requested ({requestedShare} FTE).',
  },
  'size-class-unknown': {
    de: 'Position {position}: Für {inhabitants} Einwohner am {inhabitantsOn} fördert das Programm nicht.',
    en: 'Line {position}: the programme funds nothing for {inhabitants} inhabitants on {inhabitantsOn}.',
  },
  'split-not-allowed': {
    de: 'Eine Stelle lässt sich nur in {parts} Teile zu je {share} VZÄ aufteilen; angegeben sind {given} ({source}).',
    en: 'A post can be divided into {parts} parts of {share} FTE each only; {given} was given ({source}).',
  },
  'rate-unknown': {
    de: 'Position {position}: Dafür nennt das Regelwerk keinen Satz: {named}.',
    en: 'Line {position}: the rule set names no rate for this: {named}.',
  },
  'course-is-counted': {
    de: 'Position {position} wird gezählt: bewilligt werden Einheiten, kein Anteil und keine Monate.',
    en: 'Line {position} is counted: units are granted, no share and no months.',
  },
  'units-above-requested': {
    de: 'Position {position}: {units} ist mehr als beantragt ({requestedUnits}).',
    en: 'Line {position}: {units} is more than requested ({requestedUnits}).',
  },
  'units-above-maximum': {
    de: 'Position {position}: {units} ist mehr, als gefördert wird ({maximum}).',
    en: 'Line {position}: {units} is more than is funded ({maximum}).',
  },
  'amount-does-not-follow-from-units': {
    de: 'Position {position}: {amountCents} folgt nicht aus {units} Einheiten, das ergäbe {followsCents}. Geändert wird die Anzahl, nie der Betrag allein. Der Betrag trägt höchstens {mostUnits}, das sind {mostUnitsCents}. {calculation}',
    en: 'Line {position}: {amountCents} does not follow from {units} units, which would give {followsCents}. Change the number, never the amount alone. The amount pays {mostUnits} at most, which is {mostUnitsCents}. {calculation}',
  },
  'plan-item-unknown': {
    de: 'Position {position}: Der Finanzierungsplan kennt „{item}“ nicht.',
    en: 'Line {position}: the plan does not know “{item}”.',
  },
  'amount-above-cap': {
    de: 'Position {position}: {amountCents} ist mehr als der Höchstbetrag ({capCents}).',
    en: 'Line {position}: {amountCents} is more than the maximum ({capCents}).',
  },
  'ceiling-exceeded': {
    de: 'Zusammen {amountCents} sind mehr, als ein Antrag bewilligt bekommen kann ({ceilingCents}; {source}).',
    en: '{amountCents} together are more than an application can be granted ({ceilingCents}; {source}).',
  },
  'tier-unknown': {
    de: 'Position {position}: Für die Qualifikation „{tier}“ nennt das Regelwerk keinen Satz (es kennt: {allowedDe}).',
    en: 'Line {position}: the rule set names no rate for the qualification “{tier}” (it knows: {allowedEn}).',
  },
  'measure-is-an-amount': {
    de: 'Position {position} ist eine Maßnahme: bewilligt wird ein Betrag, kein Anteil und keine Monate.',
    en: 'Line {position} is a measure: an amount is granted, no share and no months.',
  },
  'finding-not-curable': {
    de: 'Hier lässt sich nichts bewilligen, nur ablehnen. {findingDe}',
    en: 'Nothing can be granted here, only rejected. {findingEn}',
  },
  'requested-too-much': {
    de: 'Die Positionen ergeben zusammen mehr als {maximumCents}, den höchsten Betrag eines Antrags.',
    en: 'The lines add up to more than {maximumCents}, the highest amount of an application.',
  },
  'application-unknown': { de: 'Diesen Antrag gibt es nicht.', en: 'There is no such application.' },
  'application-withdrawn': { de: 'Der Antrag ist zurückgenommen.', en: 'The application has been withdrawn.' },
  'application-rejected': { de: 'Der Antrag ist schon abgelehnt.', en: 'The application has already been rejected.' },
  'formal-check-missing': { de: 'Vor der Entscheidung steht die formale Prüfung.', en: 'The formal check comes before the decision.' },
  'amount-above-requested': {
    de: 'Position {position}: {amountCents} ist mehr als beantragt ({requestedCents}).',
    en: 'Line {position}: {amountCents} is more than requested ({requestedCents}).',
  },
  'outcome-does-not-fit': {
    de: 'Das Ergebnis passt nicht zum Betrag: {amountCents} von beantragten {requestedCents}.',
    en: 'The outcome does not fit the amount: {amountCents} of {requestedCents} requested.',
  },
  'nothing-to-remind-of': {
    de: 'Hier wartet niemand auf eine Antwort oder eine Freigabe; es gibt nichts zu erinnern.',
    en: 'Nobody waits for an answer or a release here; there is nothing to remind of.',
  },
  'reminded-today': {
    de: 'Daran ist heute ({on}) schon erinnert worden.',
    en: 'A reminder of this was sent today ({on}) already.',
  },
  'reminder-template-missing': {
    de: 'Für diese Erinnerung gilt heute keine Vorlage.',
    en: 'There is no template for this reminder that holds today.',
  },
  'template-version-taken': {
    de: 'Version {version} der Vorlage ist veröffentlicht und wird nicht geändert. Eine Änderung ist eine neue Version.',
    en: 'Version {version} of the template is published and does not change. A change is a new version.',
  },
  'template-version-not-next': {
    de: 'Version {version} folgt nicht auf die letzte; die nächste ist {next}.',
    en: 'Version {version} does not follow the last one; the next is {next}.',
  },
  'template-in-the-past': {
    de: 'Die Vorlage kann frühestens heute ({today}) gelten, nicht ab {validFrom}: Was bis gestern verschickt wurde, steht fest.',
    en: 'The template can hold from today ({today}) on, not from {validFrom}: what was sent until yesterday is settled.',
  },
  'template-before-the-last': {
    de: 'Die Vorlage würde vor der letzten ({last}) gelten, nämlich ab {validFrom}.',
    en: 'The template would hold before the last one ({last}), from {validFrom} on.',
  },
  'placeholder-unknown': {
    de: 'Den Platzhalter {given} gibt es hier nicht; möglich sind: {allowed}.',
    en: 'There is no placeholder {given} here; possible are: {allowed}.',
  },
  'placeholder-malformed': {
    de: 'Eine geschweifte Klammer steht allein; ein Platzhalter beginnt mit { und endet mit }.',
    en: 'A brace stands alone; a placeholder begins with { and ends with }.',
  },
  'placeholders-differ': {
    de: 'Beide Sprachen sagen Verschiedenes: auf Deutsch {german}, auf Englisch {english}.',
    en: 'Both languages say different things: in German {german}, in English {english}.',
  },
  'mail-not-offered': { de: 'Diese Installation verschickt keine E-Mails.', en: 'This installation sends no mail.' },
  'mail-address-unknown': {
    de: 'Ihr Anmeldedienst nennt keine bestätigte E-Mail-Adresse. Bitte melden Sie sich neu an; bleibt es dabei, hilft Ihre Betriebsstelle.',
    en: 'Your sign-in names no verified e-mail address. Please sign in anew; if that does not help, ask whoever runs this installation.',
  },
  'resubmission-date': {
    de: 'Auf Wiedervorlage legen lässt sich eine Aufgabe ab morgen und bis zum {latest}; angegeben ist {until}.',
    en: 'A task can be laid aside from tomorrow on and until {latest}; {until} was given.',
  },
  'bulk-item-twice': {
    de: 'Die Auswahl nennt dasselbe mehrfach, zuletzt an Stelle {position}.',
    en: 'The selection names the same more than once, lastly at place {position}.',
  },
  'bulk-notice-missing': {
    de: 'An Stelle {position} der Auswahl fehlt, welcher Bescheid freigegeben werden soll.',
    en: 'At place {position} of the selection it is missing which notice is to be released.',
  },
  'bulk-proof-missing': {
    de: 'An Stelle {position} der Auswahl fehlt, welcher Nachweis gemeint ist.',
    en: 'At place {position} of the selection it is missing which proof of use is meant.',
  },
  'bulk-decision-missing': {
    de: 'An Stelle {position} der Auswahl fehlt, welche Entscheidung gemeint ist.',
    en: 'At place {position} of the selection it is missing which decision is meant.',
  },
  'bulk-item-of-another-file': {
    de: 'Was hier zu diesem Antrag genannt ist, gehört zur Akte {fileNumber}.',
    en: 'What is named here for this application belongs to the file {fileNumber}.',
  },
  'no-decision-prepared': { de: 'Es ist noch keine Entscheidung vorbereitet.', en: 'No decision has been prepared yet.' },
  'decision-replaced': {
    de: 'Inzwischen ist eine andere Entscheidung vorbereitet. Bitte laden Sie neu.',
    en: 'Another decision has been prepared since. Please reload.',
  },
  'decision-already-released': { de: 'Die Entscheidung ist schon freigegeben.', en: 'The decision has already been released.' },
  'four-eyes': {
    de: 'Vier-Augen-Prinzip: Freigeben muss eine andere Person als die, die am {preparedOn} vorbereitet hat.',
    en: 'Four eyes: another person than the one who prepared on {preparedOn} must release.',
  },
  'third-signature-needed': {
    de: 'Ab {fromCents} zeichnen drei Personen ({source}): vorbereiten, mitzeichnen und freigeben muss je eine andere.',
    en: 'From {fromCents} on three people sign ({source}): another one each prepares, countersigns and releases.',
  },
  'countersignature-not-needed': {
    de: 'Bei {amountCents} genügt die Freigabe durch eine andere Person.',
    en: 'For {amountCents} the release by another person is enough.',
  },
  'decision-already-countersigned': {
    de: 'Die Entscheidung ist am {countersignedOn} mitgezeichnet worden.',
    en: 'The decision was countersigned on {countersignedOn}.',
  },
  'decision-returned': {
    de: 'Die Entscheidung ist am {returnedOn} zurückgegeben worden. Jetzt wird neu vorbereitet.',
    en: 'The decision was returned on {returnedOn}. Now it is prepared anew.',
  },
  'own-decision-returned': {
    de: 'Zurückgeben kann eine andere Person als die, die am {preparedOn} vorbereitet hat. Wer vorbereitet hat, bereitet neu vor.',
    en: 'Another person than the one who prepared on {preparedOn} can return it. Who prepared it prepares it anew.',
  },
  'reservation-pending': {
    de: 'Die Mittel ({amountCents}) sind noch nicht reserviert. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The funds ({amountCents}) are not reserved yet. Please try again shortly.',
  },
  'budget-year-closed': {
    de: 'Das Haushaltsjahr {budgetYear} ist vorbei: aus seinen Mitteln lässt sich nichts mehr binden.',
    en: 'The budget year {budgetYear} is over: nothing can be bound of its money any more.',
  },
  'reservation-refused': {
    de: 'Die Mittel reichen nicht: {amountCents} benötigt, verfügbar sind {frameAvailableCents} im Planungsrahmen und {potAvailableCents} im Topf.',
    en: 'There is not enough money: {amountCents} needed, available are {frameAvailableCents} in the planning frame and {potAvailableCents} in the pot.',
  },
  'rehearsal-over': {
    de: 'Die Probe „{title}“ ist beendet: in ihr lässt sich nichts mehr tun.',
    en: 'The rehearsal "{title}" is over: nothing can be done in it any more.',
  },
  'rehearsal-rules-not-published': {
    de: 'Das erprobte Regelwerk (Fassung {version}) ist noch nicht veröffentlicht. Erst danach lässt sich der Aufruf eröffnen.',
    en: 'The rules that were tried (version {version}) are not published yet. The call can be opened after that.',
  },
  'rehearsal-rules-differ': {
    de: 'Als Fassung {version} ist etwas anderes veröffentlicht, als erprobt wurde. Mit dem veröffentlichten Regelwerk ist eine neue Probe nötig.',
    en: 'What is published as version {version} is not what was tried. The published rules need a rehearsal of their own.',
  },
  'too-many-saved-filters': {
    de: 'Für diese Liste sind schon {maximum} Filter gespeichert; vor einem weiteren muss einer gelöscht werden.',
    en: '{maximum} filters are saved for this list already; one has to be deleted before another is saved.',
  },
  'grant-unknown': {
    de: 'In dieser Akte ist nichts bewilligt, das sich ändern ließe.',
    en: 'Nothing is granted in this file that could be changed.',
  },
  'grant-not-delivered': {
    de: 'Der Zuwendungsbescheid ist noch nicht bekannt gegeben; was noch nicht wirkt, ändert kein weiterer Bescheid.',
    en: 'The notice of the grant is not delivered yet; what has no effect yet is changed by no further notice.',
  },
  'amendment-changes-nothing': {
    de: 'An der Position {position} ändert sich nichts. Bitte nehmen Sie nur auf, was sich ändert.',
    en: 'Nothing changes of line {position}. Please name only what changes.',
  },
  'amendment-of-nothing': {
    de: 'Ein Änderungsbescheid nennt mindestens eine Position, die sich ändert.',
    en: 'An amendment names at least one line that changes.',
  },
  'amended-from-a-day': {
    de: 'Die Position {position} hat keine Monate; sie lässt sich nur im Ganzen ändern, nicht ab einem Tag, und beginnt an keinem anderen.',
    en: 'Line {position} has no months; it can be changed as a whole only, not from a day on, and begins on no other one.',
  },
  'amendment-not-at-month': {
    de: 'Ab dem {from} lässt sich die Position {position} nicht ändern: Sie beginnt am {start}, und gerechnet wird in ganzen Monaten danach.',
    en: 'Line {position} cannot be changed from {from}: it begins on {start}, and whole months after that are counted.',
  },
  'months-behind-the-day': {
    de: 'Position {position}: Bis zum {from} haben {begunMonths} Monate begonnen; {months} Monate können nicht bleiben, wenn von diesem Tag an nichts mehr bewilligt ist. Nennen Sie einen späteren Tag oder weniger Monate.',
    en: 'Line {position}: {begunMonths} months have begun by {from}; {months} months cannot be left where nothing is granted from that day on. Name a later day or fewer months.',
  },
  'amendment-behind-the-line': {
    de: 'Am {from} ist die Position {position} mit ihren {months} Monaten schon zu Ende.',
    en: 'On {from} line {position} with its {months} months is over already.',
  },
  'amendment-rules-unknown': {
    de: 'Fassung {ruleSetVersion} des Regelwerks gibt es in diesem Programm nicht.',
    en: 'There is no version {ruleSetVersion} of the rules in this programme.',
  },
  'amendment-rules-over': {
    de: 'Fassung {ruleSetVersion} des Regelwerks gilt nur bis zum {validTo}; die Änderung der Position {position} beginnt am {from}.',
    en: 'Version {ruleSetVersion} of the rules holds until {validTo} only; the change of line {position} begins on {from}.',
  },
  'amendment-cause-unknown': {
    de: 'Eine Änderungsanzeige „{changeId}“ gibt es in der Akte {fileNumber} nicht. Was auf Papier kam, nennen Sie mit seinem Zeichen.',
    en: 'There is no change “{changeId}” in the file {fileNumber}. What came on paper is named by its own reference.',
  },
  'amendment-cause-not-acknowledged': {
    de: 'Die Änderungsanzeige ist nicht zur Kenntnis genommen; auf sie stützt sich noch kein Bescheid.',
    en: 'The change is not acknowledged; no notice rests on it yet.',
  },
  'amendment-cause-of-another-line': {
    de: 'Die Änderungsanzeige betrifft eine Position, die dieser Bescheid nicht ändert.',
    en: 'The change is of a line that this notice does not change.',
  },
  'amendment-rules-do-not-cover': {
    de: 'Fassung {ruleSetVersion} des Regelwerks gilt ab dem {validFrom}; die Änderung der Position {position} beginnt am {from}.',
    en: 'Version {ruleSetVersion} of the rules holds from {validFrom}; the change of line {position} begins on {from}.',
  },
  'notice-in-preparation': {
    de: 'In dieser Akte ist seit dem {preparedOn} schon ein anderer Bescheid in Vorbereitung. Bitte geben Sie ihn zuerst frei, oder verwerfen Sie ihn.',
    en: 'Another notice has been in preparation in this file since {preparedOn}. Please release or discard it first.',
  },
  'no-notice-prepared': { de: 'In dieser Akte ist kein Bescheid vorbereitet.', en: 'No notice is prepared in this file.' },
  'notice-replaced': {
    de: 'Der Bescheid ist inzwischen neu vorbereitet worden. Bitte sehen Sie sich die neue Fassung an.',
    en: 'The notice was prepared anew meanwhile. Please look at the new version.',
  },
  'notice-discarded': {
    de: 'Dieser Bescheid ist am {discardedOn} verworfen worden.',
    en: 'This notice was discarded on {discardedOn}.',
  },
  'notice-returned': {
    de: 'Dieser Bescheid ist am {returnedOn} zurückgegeben worden. Bitte bereiten Sie ihn neu vor.',
    en: 'This notice was returned on {returnedOn}. Please prepare it anew.',
  },
  'own-notice-returned': {
    de: 'Was Sie am {preparedOn} selbst vorbereitet haben, geben Sie nicht zurück: Bereiten Sie es neu vor, oder verwerfen Sie es.',
    en: 'What you prepared yourself on {preparedOn} you do not return: prepare it anew, or discard it.',
  },
  'notice-already-countersigned': {
    de: 'Dieser Bescheid ist am {countersignedOn} mitgezeichnet worden.',
    en: 'This notice was countersigned on {countersignedOn}.',
  },
  'notice-outdated': {
    de: 'Bewilligt ist nicht mehr, wovon dieser Bescheid ausgeht: {beforeCents}. Bitte bereiten Sie ihn neu vor.',
    en: 'What is granted is not {beforeCents} any more, which this notice starts from. Please prepare it anew.',
  },
  'notice-unknown': { de: 'Diesen Bescheid gibt es nicht.', en: 'There is no such notice.' },
  'proof-of-use-unknown': { de: 'Diesen Nachweis gibt es nicht.', en: 'There is no such proof of use.' },
  'proof-of-use-dropped': {
    de: 'Zu {fileNumber} wird kein Nachweis mehr erwartet: Das Gericht hat den Bescheid aufgehoben.',
    en: 'No proof of use is expected for {fileNumber} any more: the court has annulled the notice.',
  },
  'proof-of-use-covered': {
    de: 'Dieser Nachweis zu {fileNumber} wird nicht mehr erwartet: Der anerkannte Schlussnachweis umfasst ihn.',
    en: 'This proof of use for {fileNumber} is not expected any more: the final proof that was accepted covers it.',
  },
  'proof-of-use-accepted': {
    de: 'Dieser Nachweis zu {fileNumber} ist seit dem {acceptedOn} anerkannt.',
    en: 'This proof of use for {fileNumber} has been accepted since {acceptedOn}.',
  },
  'proof-of-use-submitted': {
    de: 'Dieser Nachweis ist am {submittedOn} eingereicht worden. Ändern lässt er sich erst, wenn die Bewilligungsstelle ihn beanstandet.',
    en: 'This proof of use was submitted on {submittedOn}. It can be changed only once the granting authority objects to it.',
  },
  'proof-of-use-not-submitted': {
    de: 'Der Nachweis zu {fileNumber} ist noch nicht eingereicht.',
    en: 'The proof of use for {fileNumber} has not been submitted yet.',
  },
  'proof-of-use-objected': {
    de: 'Der Nachweis zu {fileNumber} ist beanstandet; der Empfänger kann ihn bis zum {until} berichtigen.',
    en: 'The proof of use for {fileNumber} was objected to; the recipient can correct it until {until}.',
  },
  'proof-of-use-not-checked': {
    de: 'Der Nachweis zu {fileNumber} ist noch nicht geprüft.',
    en: 'The proof of use for {fileNumber} has not been checked yet.',
  },
  'proof-of-use-not-prefilled': {
    de: 'Der Nachweis für die Zeit vom {from} bis zum {to} ist noch nicht vorausgefüllt. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The proof of use from {from} to {to} has not been filled in yet. Please try again in a moment.',
  },
  'proof-of-use-not-plain': {
    de: 'Der Nachweis zu {fileNumber} weicht ab, liegt in der Stichprobe oder ist nicht ganz anzuerkennen. Bitte lesen Sie ihn und erkennen Sie ihn einzeln an.',
    en: 'The proof of use for {fileNumber} deviates, is in the sample, or is not to be accepted as a whole. Please read it and accept it by itself.',
  },
  'period-open': {
    de: 'Der Zeitraum vom {from} bis zum {to} läuft noch (heute ist der {today}). Nachgewiesen wird er, wenn er vorbei ist.',
    en: 'The period from {from} to {to} still runs (today is {today}). It is proven once it is over.',
  },
  'appointment-missing': {
    de: 'Zur Besetzung von Position {position} vom {from} bis zum {to} fehlt eine Angabe. Bitte bestätigen Sie sie, oder sagen Sie, was abweicht.',
    en: 'Nothing is said of the appointment to line {position} from {from} to {to}. Please confirm it, or say what differs.',
  },
  'appointment-unknown': {
    de: 'Eine Besetzung {appointmentId} kennt der Nachweis nicht. Wer fehlt, wird auf der Stelle gemeldet, dann holen Sie die Zahlen neu; oder Sie benennen die Beschäftigung im Nachweis.',
    en: 'The proof knows no appointment {appointmentId}. Whoever is missing is notified on the post, then fetch the figures again; or name the employment in the proof.',
  },
  'appointment-twice': {
    de: 'Die Besetzung {appointmentId} steht zweimal im Nachweis.',
    en: 'The appointment {appointmentId} stands in the proof twice.',
  },
  'paid-days-out-of-order': {
    de: 'Der letzte bezahlte Tag ({to}) liegt vor dem ersten ({from}).',
    en: 'The last paid day ({to}) is before the first ({from}).',
  },
  'paid-days-outside-period': {
    de: 'Bezahlt vom {from} bis zum {to}: Nachgewiesen wird nur die Zeit vom {periodFrom} bis zum {periodTo}.',
    en: 'Paid from {from} to {to}: only the time from {periodFrom} to {periodTo} is proven.',
  },
  'line-unproven': {
    de: 'Zu Position {position} ({grantedCents} bewilligt) fehlt, was verwendet worden ist.',
    en: 'Nothing is said of what was used of line {position} ({grantedCents} granted).',
  },
  'deviation-without-reason': {
    de: 'Position {position}: verwendet {amountCents}, bewilligt {grantedCents}. Bitte begründen Sie den Unterschied.',
    en: 'Line {position}: {amountCents} used, {grantedCents} granted. Please give the reason for the difference.',
  },
  'narrative-missing': {
    de: 'Zum Nachweis {fileNumber} gehört ein Sachbericht, einer für alle Träger.',
    en: 'A narrative report belongs to the proof {fileNumber}, one for all carriers.',
  },
  'sum-differs': {
    de: 'Die Summe {givenCents}, die Sie gesehen haben, ist nicht die der Angaben ({amountCents}). Bitte prüfen Sie die Zahlen noch einmal.',
    en: 'The sum {givenCents} that you have seen is not that of the figures ({amountCents}). Please look at them again.',
  },
  'question-unknown': { de: 'Eine Prüffrage {question} gibt es nicht.', en: 'There is no question {question}.' },
  'question-twice': { de: 'Diese Frage ist zweimal beantwortet: {question}', en: 'This question is answered twice: {questionEn}' },
  'question-unanswered': { de: 'Diese Frage ist offen: {question}', en: 'This question is open: {questionEn}' },
  'answer-without-note': {
    de: 'Bitte begründen Sie das Nein: {question}',
    en: 'Please give a reason for the no: {questionEn}',
  },
  'not-proven': {
    de: 'Die {position}. Kürzung betrifft etwas, das in diesem Nachweis nicht steht.',
    en: 'Cut {position} is of something that does not stand in this proof.',
  },
  'not-held-back': {
    de: 'Die {position}. Anerkennung betrifft etwas, das in diesem Nachweis nicht zurückgestellt ist.',
    en: 'Recognition {position} is of something that is not held back in this proof.',
  },
  'held-back-twice': {
    de: 'Die {position}. Anerkennung betrifft dasselbe wie eine davor.',
    en: 'Recognition {position} is of the same as one before it.',
  },
  'recognised-above-held-back': {
    de: '{amountCents} sind mehr, als zurückgestellt ist ({heldBackCents}).',
    en: '{amountCents} are more than what is held back ({heldBackCents}).',
  },
  'held-back-unanswered': {
    de: 'Offen ist, was von {heldBackCents} anerkannt wird, die für die Zeit vom {from} bis zum {to} benannt sind: Die Stelle war verfallen, und das Geld zurückgefallen. Auch nichts ist eine Antwort.',
    en: 'It is open what is recognised of {heldBackCents} that are named for the time from {from} to {to}: the post had lapsed, and the money fallen back. Nothing is an answer, too.',
  },
  'not-recognised-twice': {
    de: 'Die {position}. Kürzung betrifft dasselbe wie eine davor.',
    en: 'Cut {position} is of the same as one before it.',
  },
  'not-recognised-above-proven': {
    de: '{amountCents} sind mehr, als nachgewiesen ist ({provenCents}).',
    en: '{amountCents} are more than what is proven ({provenCents}).',
  },
  'objection-day-past': {
    de: 'Berichtigen lässt sich nur bis zu einem Tag nach heute ({today}), nicht bis zum {dueOn}.',
    en: 'A proof can be corrected until a day behind today ({today}) only, not until {dueOn}.',
  },
  'same-person': {
    de: 'Vier-Augen-Prinzip: Anerkennen muss eine andere Person als die, die am {checkedOn} geprüft hat.',
    en: 'Four eyes: another person than the one who checked on {checkedOn} must accept.',
  },
  'sample-drawn-already': {
    de: 'Diese Stichprobe ist am {drawnOn} gezogen worden (Startwert {seed}). Ein zweites Mal wird nicht gezogen; nachrechnen lässt sie sich jederzeit.',
    en: 'This sample was drawn on {drawnOn} (seed {seed}). It is not drawn a second time; it can be drawn again for comparison at any time.',
  },
  'nothing-to-draw': {
    de: 'Für {year} wird kein Nachweis erwartet, aus dem sich ziehen ließe.',
    en: 'No proof of use for {year} is expected that could be drawn.',
  },
  'draw-too-early': {
    de: 'Aus den Nachweisen für {year} wird gezogen, wenn das Jahr vorbei ist (heute: {today}): dann stehen alle fest, aus denen das Los fällt.',
    en: 'The sample of {year} is drawn once that year is over (today: {today}): then all that it is drawn among are known.',
  },
  'annulled-lines-unasked': {
    de: 'Positionen werden nur genannt, wenn das Gericht den Bescheid teilweise aufgehoben hat.',
    en: 'Lines are named only where the court annulled the notice in part.',
  },
  'annulled-as-a-whole': {
    de: 'Dieser Bescheid ändert keine einzelnen Positionen; er lässt sich nur im Ganzen aufheben.',
    en: 'This notice changes no single lines; it can be annulled as a whole only.',
  },
  'annulled-lines-missing': {
    de: 'Bitte nennen Sie, für welche Positionen das Gericht den Bescheid aufgehoben hat.',
    en: 'Please say for which lines the court annulled the notice.',
  },
  'annulled-line-unknown': {
    de: 'Eine der genannten Positionen ändert dieser Bescheid nicht, oder sie ist zweimal genannt.',
    en: 'One of the lines that are named is not changed by this notice, or is named twice.',
  },
  'annulled-lines-all': {
    de: 'Das sind alle Positionen, die der Bescheid ändert: Dann ist er im Ganzen aufgehoben.',
    en: 'Those are all the lines that the notice changes: so it is annulled as a whole.',
  },
  'notice-annulled': { de: 'Diesen Bescheid hat das Gericht aufgehoben.', en: 'A court has annulled this notice.' },
  'notice-final': { de: 'Dieser Bescheid ist seit dem {finalOn} bestandskräftig.', en: 'This notice has been final since {finalOn}.' },
  'notice-under-way': {
    de: 'Dieser Bescheid ist seit dem {dispatchedOn} unterwegs; was daraus wird, zeigt sich am {until}.',
    en: 'This notice has been under way since {dispatchedOn}; what becomes of it shows on {until}.',
  },
  'notice-not-dispatched': { de: 'Dieser Bescheid ist noch nicht versandt.', en: 'This notice has not been dispatched yet.' },
  'notice-in-portal': {
    de: 'Dieser Bescheid liegt im Portal: bekannt gegeben ist er durch den Abruf, nicht durch einen Empfangsnachweis.',
    en: 'This notice lies in the portal: it is delivered by its retrieval, not by a receipt.',
  },
  'notice-not-retrieved': {
    de: 'Bitte rufen Sie den Bescheid zuerst ab: Am Tag nach dem Abruf gilt er als bekannt gegeben.',
    en: 'Please retrieve the notice first: it counts as delivered on the day after.',
  },
  'letter-not-delivered': {
    de: 'Dieser Bescheid kommt mit der Post; hier lässt er sich lesen, sobald er bekannt gegeben ist.',
    en: 'This notice comes by post; it can be read here as soon as it is delivered.',
  },
  'notice-not-in-portal': { de: 'Dieser Bescheid liegt nicht im Portal.', en: 'This notice does not lie in the portal.' },
  'retrieval-over': {
    de: 'Abrufen ließ sich dieser Bescheid bis zum {lastDay}, 24:00 Uhr. Er gilt als nicht bekannt gegeben und wird mit der Post versandt.',
    en: 'This notice could be retrieved until the end of {lastDay}. It is not delivered, and will come by post.',
  },
  'portal-box-dead': {
    de: 'Für {addressee} handelt hier niemand: Im Portal ruft den Bescheid niemand ab. Bitte versenden Sie ihn mit der Post.',
    en: 'Nobody acts for {addressee} here: nobody would retrieve the notice from the portal. Please send it by post.',
  },
  'note-about-nothing': {
    de: 'Ein Ereignis mit der Position {about} hat diese Akte nicht.',
    en: 'This file has no event at the position {about}.',
  },
  'portal-not-agreed': {
    de: '{addressee} hat nicht eingewilligt, Bescheide im Portal abzurufen (§ 41 Abs. 2a LVwVfG). Bitte versenden Sie ihn mit der Post.',
    en: '{addressee} has not agreed to retrieve notices from the portal (§ 41(2a) LVwVfG). Please send it by post.',
  },
  'portal-before-its-law': {
    de: 'Durch Abruf im Portal gibt es Bescheide erst seit dem {from} (§ 41 Abs. 2a LVwVfG).',
    en: 'Notices are delivered by retrieval since {from} only (§ 41(2a) LVwVfG).',
  },
  'posted-before-release': {
    de: 'Zur Post gegeben werden kann der Bescheid erst, wenn er freigegeben ist ({releasedOn}); genannt ist der {postedOn}.',
    en: 'A notice is posted after its release ({releasedOn}), not on {postedOn}.',
  },
  'posted-before-last': {
    de: 'Bis zum {since} war dieser Bescheid noch auf seinem ersten Weg; am {postedOn} kann er nicht noch einmal versandt worden sein.',
    en: 'Until {since} this notice was still on its way as dispatched before; it cannot have been dispatched again on {postedOn}.',
  },
  'posted-long-ago': {
    de: 'Am {postedOn} zur Post gegeben, gälte der Bescheid schon seit dem {until} als bekannt gegeben. Stimmt das Jahr? Wenn ja, sagen Sie bitte, warum er erst jetzt vermerkt wird.',
    en: 'Posted on {postedOn}, the notice would have counted as delivered since {until}. Is the year right? If so, please say why it is recorded only now.',
  },
  'portal-is-today': {
    de: 'Ins Portal kommt ein Bescheid an dem Tag, an dem Sie ihn hineinstellen ({today}), nicht am {postedOn}: Vorher konnte ihn niemand abrufen.',
    en: 'A notice comes into the portal on the day on which you put it there ({today}), not on {postedOn}: before, nobody could retrieve it.',
  },
  'dispatched-that-day': {
    de: 'Am {dispatchedOn} ist dieser Bescheid schon gegen Empfangsnachweis versandt worden; noch einmal geht er an einem späteren Tag.',
    en: 'This notice was dispatched against a receipt on {dispatchedOn} already; it goes out again on a later day.',
  },
  'posted-in-future': {
    de: 'Der {postedOn} liegt in der Zukunft; heute ist der {today}.',
    en: '{postedOn} lies in the future; today is {today}.',
  },
  'delivery-in-future': {
    de: 'Der {receivedOn} liegt in der Zukunft; heute ist der {today}.',
    en: '{receivedOn} lies in the future; today is {today}.',
  },
  'delivery-before-dispatch': {
    de: 'Am {receivedOn} war der Bescheid noch nicht versandt (versandt am {dispatchedOn}).',
    en: 'On {receivedOn} the notice was not dispatched yet (dispatched on {dispatchedOn}).',
  },
  'delivery-recorded': {
    de: 'Der Zugang am {deliveredOn} ist schon nachgewiesen.',
    en: 'That it arrived on {deliveredOn} is proved already.',
  },
  'delivered-earlier': {
    de: 'Bekannt gegeben ist der Bescheid schon am {deliveredOn}, durch einen anderen Brief; dass dieser am {receivedOn} ankam, ändert daran nichts.',
    en: 'The notice was delivered on {deliveredOn} already, by another letter; that this one arrived on {receivedOn} changes nothing.',
  },
  'dispatch-unknown': { de: 'Diesen Versand gibt es nicht.', en: 'There is no such dispatch.' },
  'letter-came-back': {
    de: 'Dieser Brief kam am {cameBackOn} zurück; bitte versenden Sie den Bescheid noch einmal.',
    en: 'This letter came back on {cameBackOn}; please dispatch the notice again.',
  },
  'came-back-in-future': {
    de: 'Der {cameBackOn} liegt in der Zukunft; heute ist der {today}.',
    en: '{cameBackOn} lies in the future; today is {today}.',
  },
  'came-back-before-dispatch': {
    de: 'Am {cameBackOn} war der Brief noch nicht versandt (versandt am {dispatchedOn}).',
    en: 'On {cameBackOn} the letter was not dispatched yet (dispatched on {dispatchedOn}).',
  },
  'fiction-holds': {
    de: 'Mit der Post gilt der Bescheid am {deliveredOn} als bekannt gegeben, auch wenn er schon am {receivedOn} ankam (§ 41 Abs. 2 LVwVfG).',
    en: 'By post the notice counts as delivered on {deliveredOn}, also where it arrived on {receivedOn} (§ 41(2) LVwVfG).',
  },
  'not-delivered': {
    de: 'Dieser Bescheid ist noch nicht bekannt gegeben; vorher wirkt er nicht, und nichts folgt aus ihm.',
    en: 'This notice is not delivered yet; before that it has no effect, and nothing follows from it.',
  },
  'remedy-period-running': {
    de: 'Dieser Bescheid ist am {deliveredOn} bekannt gegeben worden, und die Klagefrist läuft bis zum {lastDay}: Noch einmal versandt wird er nicht.',
    en: 'This notice was delivered on {deliveredOn}, and an action can be filed until {lastDay}: it is not dispatched again.',
  },
  'remedy-period-over': {
    de: 'Die Klagefrist ist am {lastDay} abgelaufen; auf einen Rechtsbehelf kann nicht mehr verzichtet werden.',
    en: 'The period for an action ended on {lastDay}; there is no remedy left to waive.',
  },
  'action-pending': { de: 'Gegen diesen Bescheid läuft eine Klage.', en: 'An action against this notice is pending.' },
  'action-in-future': {
    de: 'Die Klage kann nicht erst am {filedAt} eingegangen sein; jetzt ist {now}.',
    en: 'The action cannot have been received at {filedAt}; it is {now} now.',
  },
  'action-before-dispatch': {
    de: 'Am {filedOn} war der Bescheid noch nicht versandt (versandt am {dispatchedOn}); geklagt wird gegen einen Bescheid, den es gibt.',
    en: 'On {filedOn} the notice was not dispatched yet (dispatched on {dispatchedOn}); an action is filed against a notice that is there.',
  },
  'action-unknown': { de: 'Diese Klage gibt es nicht.', en: 'There is no such action.' },
  'action-end-in-future': {
    de: 'Der {endedOn} liegt in der Zukunft; heute ist der {today}.',
    en: '{endedOn} lies in the future; today is {today}.',
  },
  'action-end-before-filing': {
    de: 'Am {endedOn} war die Klage noch nicht erhoben (eingegangen am {filedOn}).',
    en: 'On {endedOn} the action was not filed yet (received on {filedOn}).',
  },
  'action-over': { de: 'Diese Klage ist am {endedOn} zu Ende gegangen.', en: 'This action ended on {endedOn}.' },
  'bulk-letter': {
    de: 'Was in den Bescheiden steht, gehört zu Verlängerungen, und nur zu ihnen.',
    en: 'What the notices say belongs to extensions, and to them alone.',
  },
  'nothing-extended': {
    de: 'Die Regeln des Programms, die am {today} gelten, sehen keine Verlängerung vor.',
    en: 'The rules of the programme that hold on {today} extend nothing.',
  },
  'not-approved-at-cut-off': {
    de: 'Am Stichtag {cutOff} war die Stelle noch nicht bewilligt; das ist sie seit dem {approvedOn}.',
    en: 'On the cut-off day {cutOff} the post was not approved yet; it has been since {approvedOn}.',
  },
  'post-revoked': {
    de: 'Die Zuwendung für die Stelle ist widerrufen oder zurückgenommen; gefördert wurde sie bis zum {lastDay}.',
    en: 'The grant of the post is revoked or withdrawn; it was funded until {lastDay}.',
  },
  'ended-at-cut-off': {
    de: 'Am Stichtag {cutOff} war die Förderung der Stelle vorbei, am {endedOn}.',
    en: 'On the cut-off day {cutOff} the funding of the post was over, on {endedOn}.',
  },
  lapsed: {
    de: 'Die Stelle war seit dem {since} frei und nur bis zum {refillableUntil} wieder zu besetzen; am Stichtag {cutOff} war sie verfallen.',
    en: 'The post had been vacant since {since} and could be filled again until {refillableUntil} only; on the cut-off day {cutOff} it had lapsed.',
  },
  'state-not-extended': {
    de: 'So, wie die Stelle am Stichtag {cutOff} stand ({stateDe}), wird keine verlängert.',
    en: 'As the post stood on the cut-off day {cutOff} ({stateEn}), none is extended.',
  },
  'months-used-up': {
    de: 'Die Stelle wird schon {fundedMonths} Monate gefördert, bis zum {oldEnd}; insgesamt sind es höchstens {monthsInAll}.',
    en: 'The post is funded for {fundedMonths} months already, until {oldEnd}; {monthsInAll} in all are the most.',
  },
  'rules-end-earlier': {
    de: 'Die Stelle wird schon bis zum {oldEnd} gefördert; die Regeln gelten nur bis zum {validTo}.',
    en: 'The post is funded until {oldEnd} already; the rules hold until {validTo} only.',
  },
  'extended-already': {
    de: 'Ein Bescheid hat die Stelle nach diesen Regeln schon verlängert.',
    en: 'A notice has extended the post by these rules already.',
  },
  'extension-requested': {
    de: 'Für diese Stelle ist die Verlängerung am {requestedOn} schon beantragt; darüber ist noch nicht entschieden.',
    en: 'The extension of this post was requested on {requestedOn} already; nobody has decided yet.',
  },
  'extension-request-unknown': {
    de: 'Diesen Antrag auf Verlängerung gibt es nicht.',
    en: 'There is no such request for an extension.',
  },
  'extension-request-over': {
    de: 'Der Antrag auf Verlängerung ist seit dem {on} erledigt.',
    en: 'The request for an extension is settled since {on}.',
  },
  'extension-request-decided': {
    de: 'Über den Antrag ist entschieden, oder es wird gerade entschieden; zurücknehmen lässt er sich nicht mehr. Den Bescheid bekommen Sie bekannt gegeben.',
    en: 'The request is decided, or is being decided right now; it cannot be taken back any more. You will be given the notice.',
  },
  'extension-being-answered': {
    de: 'Über den Antrag ist ein Bescheid in Vorbereitung; verwerfen Sie ihn, bevor Sie den Antrag ohne Bescheid erledigen.',
    en: 'A notice on the request is being prepared; discard it before you settle the request without one.',
  },
  'extension-request-withdrawn': {
    de: 'Der Empfänger hat den Antrag am {withdrawnOn} zurückgenommen; der Bescheid darüber wird nicht freigegeben.',
    en: 'The recipient took the request back on {withdrawnOn}; the notice on it is not released.',
  },
  'post-not-of-grant': {
    de: 'Zur Akte {fileNumber} gibt es keine Stelle mit der Kennung {lineId}, oder sie ist noch nicht angelegt.',
    en: 'There is no post with the id {lineId} in the file {fileNumber}, or it is not there yet.',
  },
  'no-post-to-extend': {
    de: 'In der Akte {fileNumber} ist keine Stelle, die zum Stichtag {cutOff} verlängert werden kann.',
    en: 'In the file {fileNumber} there is no post that can be extended by the cut-off day {cutOff}.',
  },
};

export const refuse = refusing(problems);
