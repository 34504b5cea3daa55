/** Texts of what a fact about a post costs or saves, said before it is recorded. */
export const consequences = {
  title: 'Was daraus folgt',
  asking: 'wird berechnet …',
  nothing: 'Am Geld ändert sich dadurch nichts.',
  noMoney: 'Für diese Stelle ist kein Betrag hinterlegt; berechnet wird nichts.',
  first: '{month} {amount}',
  firstDays: '{month} {amount} ({days} von {all} Tagen)',
  untilYearEnd: 'bis 31.12. zusammen {amount}',
  year: '{year}: {amount}',
  total: '{year} insgesamt {after} statt {before}, bewilligt sind {approved}',
  end: 'Das Geld reicht dann bis {after} statt bis {before}.',
  window: 'Danach ist die Stelle bis {date} neu zu besetzen; verfällt sie, gehen {amount} an den Rahmen zurück.',
  rulesUntil: 'Eine Unterbrechung verschiebt das Ende nicht über den {date} hinaus: So lange gilt das Regelwerk (Fassung {version}).',
  windowPast:
    'Die Frist, sie danach neu zu besetzen, war am {date} vorbei: Die Stelle verfällt damit sofort, und {amount} gehen an den Rahmen zurück.',
  beyondSlice:
    '{year}: Für die bezahlten Tage wären es {due}, bewilligt sind {approved}. Was darüber liegt ({amount}), wird erst nach einem Änderungsbescheid gezahlt, bis dahin gekürzt.',
  outsideYears:
    '{amount} des bewilligten Betrags fallen in kein Jahr und werden nicht gezahlt: Bis zum Ende der Bewilligung sind es weniger als die bewilligten Monate (angebrochene Monate zählen nach Kalendertagen). Gebunden bleiben sie, bis ein Bescheid anderes sagt.',
  refilledLate:
    'Wer ab {from} auf der Stelle ist, hat dann nach der Frist begonnen (bis {lastDay}). Die Besetzung bleibt, wird aber gekennzeichnet, und die Bewilligungsstelle entscheidet über {amount}, die sonst zurückgefallen wären.',
  windowGone: 'Die Frist bis {date} ist damit gewahrt.',
  within: 'Mit allen Stellen im Land zusammen höchstens 1,00 VZÄ: zulässig.',
  beyond: 'Mit allen Stellen im Land zusammen mehr als 1,00 VZÄ: das wird abgelehnt.',
  unpaid: 'Tage ohne Entgelt auf der Stelle: {after} statt {before}.',
  openEnd: 'Solange der letzte Tag nicht bekannt ist, verschiebt sich das Ende des Geldes nicht.',
  rules: {
    minimumShare: 'Auf einer Stelle arbeitet jemand mindestens mit {share} VZÄ.',
    vacancyWindowMonths: 'Neu besetzt wird innerhalb von {n, plural, one {# Monat} other {# Monaten}}.',
    suspensionCapMonths: 'Unterbrechungen verschieben das Ende zusammen um höchstens {n, plural, one {# Monat} other {# Monate}}.',
  },
  source: '({mark}: {source})',
  marks: { F: 'belegt', D: 'abgeleitet', M: 'Allgemeinwissen', A: 'Annahme', '?': 'ohne Fundstelle' },
} as const;
