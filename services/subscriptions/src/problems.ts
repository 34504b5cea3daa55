import { refusing } from '@paktwerk/kernel';

export const problems = {
  'malformed-cursor': {
    de: '{field} ist keine Position der Ereignisliste (z. B. feed:1:123).',
    en: '{field} is no position of the feed (e.g. feed:1:123).',
  },
  'position-unknown': {
    de: 'Die Position {position} gibt es in dieser Ereignisliste nicht: sie endet bei {head} und wurde vielleicht aus einer Sicherung wiederhergestellt. Gehen Sie ab {goOnAfter} weiter; was Sie schon kennen, erkennen Sie an der Kennung der Ereignisse.',
    en: 'There is no position {position} in this feed: it ends at {head} and may have been restored from a backup. Go on after {goOnAfter}; what you know already is recognised by the id of the events.',
  },
  'outside-scope': { de: '„{value}“ liegt außerhalb dessen, was Sie lesen dürfen.', en: '"{value}" lies outside of what you may read.' },
  'client-not-registered': {
    de: 'Der Zugang „{oidcClientId}“ ist hier nicht registriert.',
    en: 'The client "{oidcClientId}" is not registered here.',
  },
  'client-registered': {
    de: 'Der Zugang „{oidcClientId}“ ist schon registriert.',
    en: 'The client "{oidcClientId}" is registered already.',
  },
  'client-paused': {
    de: 'Der Zugang „{oidcClientId}“ ruht zurzeit. Nichts geht verloren.',
    en: 'The client "{oidcClientId}" is paused. Nothing is lost.',
  },
  'client-revoked': { de: 'Dieser Zugang ist widerrufen.', en: 'This client has been revoked.' },
  'client-unknown': { de: 'Diesen Zugang gibt es nicht.', en: 'There is no such client.' },
  'topic-unknown': {
    de: 'Das Thema {topic} gibt es nicht; öffentlich sind: {known}.',
    en: 'There is no topic {topic}; public are: {known}.',
  },
  'district-unknown': { de: 'Den Kreis {district} gibt es hier nicht.', en: 'There is no district {district} here.' },
  'webhook-unknown': { de: 'Diese Zustellung gibt es nicht.', en: 'There is no such webhook.' },
  'webhook-removed': { de: 'Diese Zustellung wurde entfernt.', en: 'This webhook was removed.' },
  'webhook-not-verified': {
    de: 'Die Adresse hat noch nicht bestätigt, dass sie Ereignisse will.',
    en: 'The address has not yet confirmed that it wants events.',
  },
  'too-many-webhooks': {
    de: 'Ein Zugang kann höchstens {maximum} Zustellungen haben.',
    en: 'A client can have {maximum} webhooks at most.',
  },
  'challenge-not-returned': {
    de: 'Die Adresse hat die Prüfzahl nicht zurückgegeben ({outcome}). Erwartet wird 200 mit {"challenge": "…"} aus dem gesendeten Ereignis.',
    en: 'The address did not return the challenge ({outcome}). Expected is 200 with {"challenge": "…"} from the event that was sent.',
  },
  'target-not-a-url': {
    de: 'Das ist keine Adresse (z. B. https://empfang.example/paktwerk).',
    en: 'This is no address (e.g. https://receiver.example/paktwerk).',
  },
  'target-not-https': { de: 'Ereignisse werden nur über https zugestellt.', en: 'Events are delivered by https only.' },
  'target-with-credentials': {
    de: 'Die Adresse darf weder Namen noch Kennwort enthalten.',
    en: 'The address must hold neither user nor password.',
  },
  'target-with-fragment': { de: 'Die Adresse darf keinen Teil nach „#“ enthalten.', en: 'The address must have no part after "#".' },
  'target-not-public': {
    de: 'Diese Adresse ist nicht öffentlich erreichbar; dorthin wird nichts zugestellt.',
    en: 'This address is not publicly reachable; nothing is delivered there.',
  },
  'target-not-found': { de: 'Zu dieser Adresse gibt es keinen Rechner (DNS).', en: 'There is no host for this address (DNS).' },
};

export const refuse = refusing(problems);
