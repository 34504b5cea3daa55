export const caseStanding = {
  course: 'Counselling',
  limit: 'Counselled until',
  limitText: '{date}, counted from the first talk on {from}',
  limitExtended: '{date}, counted from the first talk on {from}; extended on {on}',
  limitNear: 'Counselling soon reaches its limit',
  limitOver: 'Counselling has reached its limit',
  limitWhy: 'The last day is {date}. The team lead may extend it once, with a reason.',
  limitWhyExtended: 'The last day is {date}. It is extended already, and that is done once.',
  reviewDueOn: 'Plan to be reviewed on',
  pausedOn: 'Paused since',
  reopenedOn: 'Reopened on',
} as const;
