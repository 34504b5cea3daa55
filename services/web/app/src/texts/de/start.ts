/** Texts for whoever is not signed in. */
export const start = {
  title: 'Was mit dem Geld geschieht. In jedem Kreis. In diesem Augenblick.',
  lead: 'Paktwerk führt die Förderprogramme der Integration vom Aufruf bis zum Beratungsgespräch: Die Kreise beantragen, die Bewilligungsstelle entscheidet, Stellen werden besetzt, Menschen beraten.',
  points: {
    live: { title: 'Live', text: 'Jede Entscheidung erscheint innerhalb einer Sekunde in den Zahlen des Landes.' },
    time: {
      title: 'Zwei Zeitachsen',
      text: 'Jede Zahl lässt sich zu jedem Stichtag abrufen, auch so, wie sie damals bekannt war.',
    },
    history: {
      title: 'Nachvollziehbar',
      text: 'Wer hat was wann nach welcher Regel entschieden? Jeder Antrag erzählt seine Geschichte.',
    },
  },
  signIn: 'Anmelden',
  events: 'Für andere Systeme: der Ereigniskatalog',
  hint: 'Die Anmeldung läuft über den Anmeldedienst Ihrer Organisation.',
  problems: {
    abgelaufen: 'Die Anmeldung hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte versuchen Sie es noch einmal.',
    fehlgeschlagen: 'Die Anmeldung wurde abgebrochen oder abgelehnt. Bitte versuchen Sie es noch einmal.',
    'nicht-erreichbar': 'Der Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
    beendet: 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.',
  },
} as const;
