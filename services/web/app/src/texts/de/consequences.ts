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
  window: 'Danach ist die Stelle bis {date} neu zu besetzen; sonst gehen {amount} an den Rahmen zurück.',
  windowGone: 'Die Frist bis {date} ist damit gewahrt.',
  within: 'Mit allen Stellen im Land zusammen höchstens 1,00 VZÄ: zulässig.',
  beyond: 'Mit allen Stellen im Land zusammen mehr als 1,00 VZÄ: das wird abgelehnt.',
} as const;
