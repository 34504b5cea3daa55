/** Texts that the law asks for; what belongs to the operator comes from its own data. */
export const legal = {
  demo: 'Das ist eine Demo: Betreiber, Personen und Fälle sind erfunden, die Kontaktangaben führen nirgendwohin. Wer Paktwerk betreibt, setzt seine eigenen Angaben ein.',
  imprint: {
    provider: 'Diensteanbieter',
    represented: 'Vertreten durch {who}.',
    contact: 'Kontakt',
    phone: 'Telefon: {phone}',
    email: 'E-Mail:',
    software: 'Software',
    softwareText:
      'Paktwerk ist freie Software unter der European Union Public Licence 1.2. Gestaltung nach KERN, Schrift Fira Sans unter der SIL Open Font License.',
    law: 'Angaben nach § 5 des Digitale-Dienste-Gesetzes.',
  },
  privacy: {
    controller: 'Verantwortlich',
    officer: 'Datenschutzbeauftragte Stelle',
    what: 'Was beim Aufruf dieser Seiten geschieht',
    whatText:
      'Der Webserver verarbeitet die Adresse Ihres Anschlusses, den Zeitpunkt und die aufgerufene Seite, um die Seite auszuliefern und Angriffe abzuwehren. Es gibt keine Werkzeuge zur Auswertung Ihres Verhaltens, keine Inhalte von anderen Servern und keine Weitergabe an Dritte.',
    cookies: 'Cookies und Speicher im Browser',
    cookiesText:
      'Beim Anmelden wird ein Sitzungs-Cookie gesetzt, das beim Abmelden gelöscht wird; es ist für die Anmeldung unbedingt erforderlich (§ 25 Absatz 2 Nummer 2 TDDDG). Im Speicher des Browsers stehen nur Ihre Wahl von Sprache, Darstellung und Tabellenspalten und dass Sie angemeldet waren; in einem Fenster, bis Sie es schließen oder sich abmelden, auch das, was Sie in einen Entwurf getippt haben und was noch nicht gespeichert ist. Andere Daten aus Verfahren stehen dort nicht.',
    account: 'Anmeldung und Verfahren',
    accountText:
      'Wer sich anmeldet, wird mit Name, Rolle und Organisation geführt, die der Anmeldedienst der eigenen Organisation liefert. Jede Handlung wird mit Person und Zeitpunkt aufgezeichnet, damit Entscheidungen nachvollziehbar und prüfbar sind (Artikel 6 Absatz 1 Buchstabe e DSGVO mit dem Haushalts- und Verwaltungsverfahrensrecht).',
    notices: 'Benachrichtigungen',
    noticesText:
      'Wer eine Zusammenfassung oder Erinnerungen per E-Mail einschaltet, dessen Adresse, Sprache, Rollen und Organisation werden dafür gespeichert; die Adresse liefert der Anmeldedienst. Wer alles ausschaltet, dessen Eintrag wird gelöscht, spätestens 90 Tage nach dem letzten Besuch. Für einen abonnierten Kalender wird nur ein Prüfwert der geheimen Adresse gespeichert (Artikel 6 Absatz 1 Buchstabe a DSGVO).',
    clients: 'Daten beratener Menschen',
    clientsText:
      'Angaben aus der Beratung werden mit einem eigenen Schlüssel für jeden Menschen verschlüsselt gespeichert. Wird der Schlüssel gelöscht, sind sie nicht mehr lesbar. Jeder Blick in eine Fallakte wird mit seinem Grund aufgezeichnet.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch. Wenden Sie sich dafür an die datenschutzbeauftragte Stelle. Beschweren können Sie sich bei: {authority}.',
  },
  accessibility: {
    lead: 'Diese Erklärung gilt für die Anwendung Paktwerk in dieser Installation.',
    state: 'Stand der Vereinbarkeit',
    stateText:
      'Die Anwendung soll die Anforderungen der BITV 2.0 und der EN 301 549 (WCAG 2.1, Stufe AA) erfüllen. Sie ist damit teilweise vereinbar; die bekannten Lücken stehen unten.',
    gaps: 'Bekannte Lücken',
    gapsText: {
      german: 'Sätze, die Dienste in Verläufe schreiben, gibt es nur auf Deutsch.',
      easy: 'Es gibt noch keine Fassungen in Leichter Sprache und in Deutscher Gebärdensprache.',
      audit: 'Eine Prüfung durch eine unabhängige Stelle steht noch aus.',
    },
    how: 'Wie geprüft wurde',
    howText:
      'Selbstbewertung am {date}: jede Seite bei 1440 und 390 Pixeln Breite, hell und dunkel, mit axe-core auf Verstöße gegen WCAG 2.1 A und AA geprüft und mit der Tastatur bedient.',
    report: 'Barrieren melden',
    reportText: 'Fällt Ihnen eine Barriere auf, schreiben Sie uns bitte über die Seite',
    arbitration: 'Schlichtung',
    arbitrationText: 'Erhalten Sie innerhalb eines Monats keine zufriedenstellende Antwort, können Sie sich wenden an: {body}.',
  },
  barrier: {
    lead: 'Beschreiben Sie, was Sie tun wollten und was nicht ging. Daraus entsteht eine E-Mail, die Sie selbst abschicken; hier wird nichts gespeichert.',
    page: 'Auf welcher Seite?',
    what: 'Was ging nicht?',
    whatMissing: 'Bitte beschreiben Sie, was nicht ging.',
    tools: 'Womit haben Sie gearbeitet?',
    toolsHint: 'zum Beispiel ein Vorleseprogramm, die Tastatur, eine Vergrößerung',
    send: 'E-Mail vorbereiten',
    subject: 'Barriere in Paktwerk',
    direct: 'Oder schreiben Sie direkt an',
  },
} as const;
