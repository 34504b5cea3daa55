/** Texts of what a party puts right about its entry of a person. */
export const personEntry = {
  title: 'Correct the entry',
  note: 'A slip of the pen is put right here. Where the person has another name by now, register them under it on the page of a post, and propose here to merge this entry with that one.',
  name: 'Correct the name',
  nameHint:
    'For slips of the pen: it holds from the beginning, and a verified qualification is looked at anew. Other organisations go on with what they wrote themselves.',
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  nameReason: 'Why',
  nameCorrected: 'The name is corrected.',
  merge: 'Propose a merge',
  mergeHint:
    'This entry and another one are the same human. Another person of your organisation, or the granting authority, decides; until then nothing changes.',
  first: 'The entry that stays',
  firstHint: 'The name as it sounds, or the day of birth',
  reason: 'Why it is the same human',
  proposed: 'The merge is proposed.',
} as const;
