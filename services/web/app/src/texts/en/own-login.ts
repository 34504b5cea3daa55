/** Texts of what somebody says of their own sign-in. */
export const ownLogin = {
  pageTitle: 'My sign-in',
  lead: 'Counsellors open files by their own sign-in. You say that it is you; which appointment you have is said by whoever keeps the staffing plan of your organisation.',
  title: 'My sign-in as a counsellor',
  note: 'Access to files begins and ends with the appointment that your sign-in is linked to. Nobody is linked who has not offered it.',
  none: 'You have offered your sign-in to no organisation.',
  offeredTo: 'Your sign-in may be linked at:',
  offer: 'Offer it: {name}',
  offered: 'Your organisation can link you now.',
  withdraw: 'Take back',
  withdrawn: 'You will be linked to no further appointment there.',
  links: 'Linked appointments',
  party: 'Organisation',
  from: 'First day',
  lastDay: 'Last day',
  linksNote:
    'What is linked stays, also where you take the offer back. Where an appointment is not yours, two people of the organisation take it off; you have no say in it yourself.',
  refused: 'This cannot be done',
} as const;
