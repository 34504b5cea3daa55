/** Texts of files in English. */
export const attachments = {
  whole: 'the whole application',
  forLine: 'Line {n}',
  states: {
    'not-scanned': 'not scanned for malicious software',
    quarantined: 'being scanned',
    clean: 'scanned',
    infected: 'malicious software found, deleted',
  },
  again: 'The virus scanner could not look at the file yet; the next attempt is at {at}.',
  bring: {
    answer: 'Add a file (it leaves with the answer only)',
    waiting: 'Files that leave with the answer',
    remove: 'Remove {name}',
    sending: 'The file is being sent and looked at …',
    refused: 'The file was not accepted',
  },
  table: {
    title: 'Attachments',
    note: 'As submitted: the checksum stands in the log. A file is saved and never opened in the page.',
    name: 'File',
    of: 'Belongs to',
    size: 'Size',
    state: 'Malicious software',
    hash: 'Checksum (SHA-256)',
    gone: 'no longer there',
  },
} as const;
