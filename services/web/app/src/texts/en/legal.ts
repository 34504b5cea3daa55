/** Texts that the law asks for; what belongs to the operator comes from its own data. */
export const legal = {
  demo: 'This is a demo: operator, persons and cases are invented, and the contact details lead nowhere. Whoever runs Paktwerk puts in their own details.',
  imprint: {
    provider: 'Service provider',
    represented: 'Represented by {who}.',
    contact: 'Contact',
    phone: 'Telephone: {phone}',
    email: 'E-mail:',
    software: 'Software',
    softwareText:
      'Paktwerk is free software under the European Union Public Licence 1.2. Design after KERN, typeface Fira Sans under the SIL Open Font License.',
    law: 'Information according to section 5 of the German Digital Services Act (DDG).',
  },
  privacy: {
    controller: 'Controller',
    officer: 'Data protection officer',
    what: 'What happens when you open these pages',
    whatText:
      'The web server processes the address of your connection, the time and the page, in order to deliver the page and to fend off attacks. There are no tools that analyse your behaviour, no contents from other servers, and nothing is passed on to third parties.',
    cookies: 'Cookies and storage in the browser',
    cookiesText:
      'Signing in sets a session cookie that is deleted when you sign out; it is strictly necessary for signing in (section 25 (2) no. 2 TDDDG). The storage of the browser holds only your choice of language, appearance and table columns and that you were signed in; in one window, until you close it or sign out, also what you typed into a draft and what is not saved yet. No other data from proceedings are there.',
    account: 'Signing in and proceedings',
    accountText:
      'Whoever signs in is kept with the name, role and organisation that the identity provider of their organisation supplies. Every act is recorded with person and time, so that decisions can be traced and audited (Article 6 (1) (e) GDPR together with budget and administrative procedure law).',
    notices: 'Notifications',
    noticesText:
      'If you switch on a summary or reminders by e-mail, your address, language, roles and organisation are kept for that; the address comes from your sign-in. When you switch everything off, the record is deleted, at the latest 90 days after you were last here. Of a calendar that you follow only a hash of its secret address is kept (Article 6 (1) (a) GDPR).',
    clients: 'Data of people who are counselled',
    clientsText:
      'What is said in counselling is stored encrypted with a key of its own for every person. Once the key is deleted it can no longer be read. Every look into a case file is recorded with its reason.',
    rights: 'Your rights',
    rightsText:
      'You have the right of access, rectification, erasure, restriction of processing, data portability and objection. Please turn to the data protection officer for this. You can lodge a complaint with: {authority}.',
  },
  accessibility: {
    lead: 'This statement applies to the application Paktwerk in this installation.',
    state: 'Conformance status',
    stateText:
      'The application is meant to meet the requirements of BITV 2.0 and EN 301 549 (WCAG 2.1, level AA). It is partially conformant; the known gaps are listed below.',
    gaps: 'Known gaps',
    gapsText: {
      german: 'Sentences that services write into histories exist in German only.',
      easy: 'There are no versions in easy language and in German sign language yet.',
      audit: 'An audit by an independent body is still outstanding.',
    },
    how: 'How it was tested',
    howText:
      'Self-assessment on {date}: every page at widths of 1440 and 390 pixels, light and dark, tested with axe-core against WCAG 2.1 A and AA and operated by keyboard.',
    report: 'Report barriers',
    reportText: 'If you notice a barrier, please write to us by the page',
    arbitration: 'Arbitration',
    arbitrationText: 'If you receive no satisfactory answer within a month, you can turn to: {body}.',
  },
  barrier: {
    lead: 'Please describe what you wanted to do and what did not work. This makes an e-mail that you send yourself; nothing is stored here.',
    page: 'On which page?',
    what: 'What did not work?',
    whatMissing: 'Please describe what did not work.',
    tools: 'What did you work with?',
    toolsHint: 'for example a screen reader, the keyboard, a magnifier',
    send: 'Prepare the e-mail',
    subject: 'Barrier in Paktwerk',
    direct: 'Or write directly to',
  },
} as const;
