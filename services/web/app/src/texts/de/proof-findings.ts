/** What speaks against an employment that a proof of use names. */
export const proofFindings = {
  beforeStart: 'Der Bescheid lässt die Arbeit erst ab dem {from} zu.',
  behindWindow: 'Die Stelle war seit dem {from} frei; die Frist, sie wieder zu besetzen, endete am {to}.',
  lapsed:
    'Die Stelle ist verfallen: frei seit dem {from}, Frist bis zum {to}. {amount} sind zurückgefallen und vielleicht anderen bewilligt; Tage ab dem {from} stehen in keiner Summe.',
  unpaid: 'Auf der Stelle ist jemand, dessen Entgelt vom {from} bis zum {to} unterbrochen ist.',
  unpaidSince: 'Auf der Stelle ist jemand, dessen Entgelt seit dem {from} unterbrochen ist.',
  tier: 'Die Qualifikation ist durch nichts belegt; die Bewilligungsstelle fragt danach.',
  person:
    'Ohne Person lässt sich nicht nachsehen, ob jemand mit anderen Stellen im Land zusammen mehr als 1,00 VZÄ hatte; die Bewilligungsstelle fragt danach.',
} as const;
