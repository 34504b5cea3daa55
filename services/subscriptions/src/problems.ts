import type { ProblemTexts } from '@paktwerk/platform';

export const problems: ProblemTexts = {
  'malformed-cursor': { de: '{field} ist keine Position der Ereignisliste (z. B. feed:1:123).', en: '{field} is no position of the feed (e.g. feed:1:123).' },
  'position-unknown': {
    de: 'Die Position {position} gibt es in dieser Ereignisliste nicht: sie endet bei {head} und wurde vielleicht aus einer Sicherung wiederhergestellt. Gehen Sie ab {goOnAfter} weiter; was Sie schon kennen, erkennen Sie an der Kennung der Ereignisse.',
    en: 'There is no position {position} in this feed: it ends at {head} and may have been restored from a backup. Go on after {goOnAfter}; what you know already is recognised by the id of the events.',
  },
  'outside-scope': { de: '„{value}“ liegt außerhalb dessen, was Sie lesen dürfen.', en: '"{value}" lies outside of what you may read.' },
  'client-not-registered': { de: 'Der Zugang „{oidcClientId}“ ist hier nicht registriert.', en: 'The client "{oidcClientId}" is not registered here.' },
  'client-registered': { de: 'Der Zugang „{oidcClientId}“ ist schon registriert.', en: 'The client "{oidcClientId}" is registered already.' },
  'client-paused': { de: 'Der Zugang „{oidcClientId}“ ruht zurzeit. Nichts geht verloren.', en: 'The client "{oidcClientId}" is paused. Nothing is lost.' },
  'client-revoked': { de: 'Dieser Zugang ist widerrufen.', en: 'This client has been revoked.' },
  'client-unknown': { de: 'Diesen Zugang gibt es nicht.', en: 'There is no such client.' },
  'topic-unknown': { de: 'Das Thema {topic} gibt es nicht; öffentlich sind: {known}.', en: 'There is no topic {topic}; public are: {known}.' },
  'district-unknown': { de: 'Den Kreis {district} gibt es hier nicht.', en: 'There is no district {district} here.' },
};
