import type { Person } from './people';

export const DEMO_PASSWORD = 'paktwerk-demo';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const STYLE = `
:root{color-scheme:light dark;--ink:#171a2b;--soft:#4a4f68;--page:#f1f2f6;--panel:#fff;--line:#8b90a7;--main:#171a6b;--on-main:#fff;--bad:#a30b0b;--note:#eef1ff}
@media (prefers-color-scheme:dark){:root{--ink:#eef0fb;--soft:#b9bed6;--page:#12141f;--panel:#1c1f30;--line:#7d84a6;--main:#aab4ff;--on-main:#10122a;--bad:#ff9c9c;--note:#252a48}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.5 "Fira Sans",system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}h2{font-size:1.25rem;margin:0 0 .75rem}
section{background:var(--panel);border-radius:.5rem;padding:1.25rem;margin:0 0 1.25rem}p{margin:.25rem 0 .75rem}.note{background:var(--note);border-left:.375rem solid var(--main);padding:.75rem 1rem;border-radius:.25rem;margin:0 0 1.25rem}
label{display:block;font-weight:600;margin:0 0 .25rem}input{width:100%;font:inherit;padding:.625rem .75rem;border:2px solid var(--line);border-radius:.25rem;background:var(--panel);color:var(--ink);margin:0 0 1rem}
input[aria-invalid=true]{border-color:var(--bad)}button{font:inherit;font-weight:600;padding:.625rem 1.25rem;border:2px solid var(--main);border-radius:.25rem;background:var(--main);color:var(--on-main);cursor:pointer;min-height:2.75rem}
button.second{background:transparent;color:var(--main)}:focus-visible{outline:3px solid var(--main);outline-offset:3px}a{color:var(--main)}
.error{color:var(--bad);font-weight:600}ul{list-style:none;margin:0;padding:0}li{border-top:1px solid var(--line);padding:.5rem 0}li a{font-weight:600;display:inline-block;padding:.25rem 0}li span{color:var(--soft)}
summary{cursor:pointer;padding:.5rem 0;font-weight:600}details{border-top:1px solid var(--line)}.row{display:flex;gap:.75rem;align-items:end;flex-wrap:wrap}.row>div{flex:1 1 14rem}.row input{margin:0}code{font-size:.95em}`;

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escape(title)} – Paktwerk (Demo-Anmeldung)</title><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>`;
}

const NOTE = `<p class="note"><strong>Demo-Anmeldung.</strong> Diese Seite gehört zur lokalen Vorführung von Paktwerk. Alle Personen sind erfunden, das Passwort ist für alle gleich: <code>${DEMO_PASSWORD}</code>. Im Betrieb steht hier die Anmeldung Ihrer Verwaltung.</p>`;

const entry = (one: Person): string =>
  `<li><a href="?person=${encodeURIComponent(one.login)}">${escape(one.name)}</a> <span>– ${escape(one.task)}, ${escape(one.organisationName)} (<code>${escape(one.login)}</code>)</span></li>`;

function listed(people: readonly Person[]): string {
  const ofState = people.filter((one) => !/^[0-9]{5}$/.test(one.organisation));
  const districts = new Map<string, Person[]>();
  for (const one of people) {
    if (ofState.includes(one)) continue;
    districts.set(one.organisationName, [...(districts.get(one.organisationName) ?? []), one]);
  }
  const groups = [...districts].sort(([a], [b]) => a.localeCompare(b, 'de'));
  return `<ul>${ofState.map(entry).join('')}</ul>${groups
    .map(([name, members]) => `<details><summary>${escape(name)}</summary><ul>${members.map(entry).join('')}</ul></details>`)
    .join('')}`;
}

export interface LoginPage {
  readonly action: string;
  readonly people: readonly Person[];
  readonly found?: readonly Person[] | undefined;
  readonly search?: string | undefined;
  readonly login?: string | undefined;
  readonly failed?: boolean | undefined;
}

export function loginPage({ action, people, found, search = '', login = '', failed = false }: LoginPage): string {
  const chosen = people.find((one) => one.login === login);
  const matches =
    found === undefined
      ? listed(people)
      : `<p role="status">${found.length === 1 ? '1 Person' : `${String(found.length)} Personen`} gefunden. <a href="?">Alle zeigen</a></p><ul>${found.slice(0, 60).map(entry).join('')}</ul>`;
  return page(
    failed ? 'Anmeldung nicht möglich' : 'Anmelden',
    `<h1>Bei Paktwerk anmelden</h1>${NOTE}
<section aria-labelledby="sign-in"><h2 id="sign-in">Anmelden</h2>
${failed ? '<p class="error" role="alert" id="failure">Anmeldename oder Passwort stimmt nicht. Bitte prüfen Sie beides.</p>' : ''}
${chosen ? `<p>Ausgewählt: <strong>${escape(chosen.name)}</strong>, ${escape(chosen.task)}, ${escape(chosen.organisationName)}.</p>` : ''}
<form method="post" action="${escape(action)}">
<label for="login">Anmeldename</label>
<input id="login" name="login" required autocomplete="username" autocapitalize="none" spellcheck="false" value="${escape(login)}"${failed ? ' aria-invalid="true" aria-describedby="failure"' : ''}${chosen ? '' : ' autofocus'}>
<label for="password">Passwort</label>
<input id="password" name="password" type="password" required autocomplete="current-password"${chosen && !failed ? ` value="${DEMO_PASSWORD}"` : ''}${failed ? ' aria-invalid="true" aria-describedby="failure"' : ''}>
<button type="submit"${chosen ? ' autofocus' : ''}>Anmelden</button></form></section>
<section aria-labelledby="people"><h2 id="people">Demo-Personen</h2>
<form method="get" role="search" class="row"><div><label for="q">Name, Aufgabe oder Kreis</label><input id="q" name="q" type="search" value="${escape(search)}"></div><button type="submit" class="second">Suchen</button></form>
${matches}</section>`,
  );
}

export const logoutPage = (form: string): string =>
  page(
    'Abmelden',
    `<h1>Abmelden</h1><section><p>Möchten Sie sich auch bei der Demo-Anmeldung abmelden?</p>${form}
<div class="row"><button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Ja, abmelden</button>
<button type="submit" form="op.logoutForm" class="second">Nein, angemeldet bleiben</button></div></section>`,
  );

export const signedOutPage = (home: string): string =>
  page('Abgemeldet', `<h1>Abgemeldet</h1><section><p>Sie sind abgemeldet.</p><p><a href="${escape(home)}">Zu Paktwerk</a></p></section>`);

export const failurePage = (home: string, code: string): string =>
  page(
    'Anmeldung abgebrochen',
    `<h1>Die Anmeldung wurde abgebrochen</h1><section><p>Vielleicht ist sie abgelaufen oder die Seite war ein altes Lesezeichen. Bitte beginnen Sie von vorn.</p>
<p><a href="${escape(home)}">Zu Paktwerk</a></p><p>Kennung des Fehlers: <code>${escape(code)}</code></p></section>`,
  );
