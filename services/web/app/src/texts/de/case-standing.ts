/** How counselling in a case stands; shown before its file is opened. */
export const caseStanding = {
  course: 'Beratung',
  limit: 'Beratung bis',
  limitText: '{date}, gezählt ab dem ersten Gespräch am {from}',
  limitExtended: '{date}, gezählt ab dem ersten Gespräch am {from}; am {on} verlängert',
  limitNear: 'Die Höchstdauer der Beratung ist bald erreicht',
  limitOver: 'Die Höchstdauer der Beratung ist erreicht',
  limitWhy: 'Letzter Tag ist der {date}. Verlängern kann einmal die Teamleitung, mit einem Grund.',
  limitWhyExtended: 'Letzter Tag ist der {date}. Verlängert ist schon; noch einmal geht es nicht.',
  reviewDueOn: 'Plan überprüfen am',
  pausedOn: 'Ruht seit',
  reopenedOn: 'Wieder aufgenommen am',
} as const;
