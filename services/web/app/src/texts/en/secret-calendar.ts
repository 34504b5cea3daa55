/** The same in English. */
export const secretCalendar = {
  title: 'Dates in a calendar',
  make: 'Make an address',
  renew: 'New address, the old one ends',
  end: 'End the address',
  ended: 'The address opens nothing any more.',
  address: 'Secret address',
  once: 'It is shown now and never again.',
} as const;
