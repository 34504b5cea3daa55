/** Texts for whoever is not signed in. */
export const start = {
  title: 'What happens with the money. In every district. At this moment.',
  lead: 'Paktwerk runs the integration funding programmes from the call to the counselling talk: districts apply, the granting authority decides, posts are filled, people are counselled.',
  points: {
    live: { title: 'Live', text: 'Every decision appears in the figures of the state within a second.' },
    time: { title: 'Two axes of time', text: 'Every figure can be read for any date, also the way it was known then.' },
    history: { title: 'Traceable', text: 'Who decided what, when, and by which rule? Every application tells its own history.' },
  },
  signIn: 'Sign in',
  events: 'For other systems: the catalogue of events',
  hint: 'You sign in at the identity provider of your organisation.',
  problems: {
    abgelaufen: 'Signing in took too long or was begun in another window. Please try again.',
    fehlgeschlagen: 'Signing in was cancelled or refused. Please try again.',
    'nicht-erreichbar': 'The identity provider does not answer at the moment. Please try again shortly.',
    beendet: 'Your session has ended. Please sign in again.',
  },
} as const;
