/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { MINISTER, openPage, signedIn } from '../shell/whole-page.fixture';
import { descriptionOf, textbox } from '../ui/ui.fixture';

const PARTY_ID = 'pty_00000000-0000-5000-8000-000000000001';
const PERSON_ID = 'per_00000000-0000-5000-8000-000000000002';
const NEW_ID = 'per_00000000-0000-5000-8000-000000000003';
const PARTIES = '/api/directory/v1/parties';
const MEMBER = signedIn({ name: 'Birgit Landwehr', roles: ['PARTY_MEMBER'], organisation: '08128131' });

const item = (key: string, name: string, more: object = {}) => ({
  partyId: `pty_00000000-0000-5000-8000-${key.padStart(12, '0')}`,
  name,
  kinds: ['MUNICIPALITY'],
  key,
  district: '08128',
  districtName: 'Main-Tauber-Kreis',
  inhabitants: { count: 23_514, on: '2021-12-31', mark: 'A' },
  validFrom: '2011-12-31',
  ...more,
});

describe('the directory', () => {
  it('is loaded whole, page after page, and searched by name and key', async () => {
    const { user } = openPage('/verzeichnis', {
      [`${PARTIES}?limit=2000`]: () =>
        json({ items: [item('08111', 'Stuttgart', { kinds: ['DISTRICT', 'MUNICIPALITY'], furtherKey: '08111000' })], nextCursor: '2000' }),
      [`${PARTIES}?limit=2000&cursor=2000`]: () => json({ items: [item('08128131', 'Wertheim')] }),
    });
    await screen.findByText('2 Organisationen');
    expect(screen.getByText('08111 und 08111000')).not.toBeNull();
    await user.type(screen.getByRole('searchbox'), 'werth');
    await waitFor(() => expect(screen.queryByText('Stuttgart')).toBeNull());
    expect(screen.getByRole('link', { name: 'Wertheim' })).not.toBeNull();
  });

  it('reads a list, says what became of it, and which rows were refused why', async () => {
    const { user, calls } = openPage('/verzeichnis', {
      [`${PARTIES}?limit=2000`]: () => json({ items: [] }),
      [`POST ${PARTIES}/imports`]: () =>
        json({
          registered: 1,
          unchanged: 2,
          refused: 1,
          rows: [
            { line: 2, key: 'T-A', outcome: 'registered' },
            { line: 5, key: 'T-B', outcome: 'refused', refusal: { code: 'x', texts: { de: 'Spalte form: TOWN passt nicht.', en: '' } } },
          ],
        }),
    });
    await user.click(await screen.findByText('Liste einlesen', { selector: 'summary' }));
    const form = screen.getByRole('form', { name: 'Liste einlesen' });
    const file = new File(['kind,key'], 'traeger.csv', { type: 'text/csv' });
    file.text = () => Promise.resolve('kind,key'); // jsdom cannot read files
    await user.upload(within(form).getByLabelText(/Liste/), file);
    await user.click(within(form).getByRole('button', { name: 'Liste einlesen' }));
    await screen.findByText('1 aufgenommen, 2 schon da, 1 abgelehnt.');
    expect(within(screen.getByRole('table', { name: 'Abgelehnte Zeilen' })).getByText('Spalte form: TOWN passt nicht.')).not.toBeNull();
    const sent = calls.find((c) => c.url === `${PARTIES}/imports`);
    expect(JSON.parse(String(sent?.init.body))).toEqual({ csv: 'kind,key' });
  });

  it('is shown as it was known on a day', async () => {
    openPage('/verzeichnis?bekannt=2024-06-01', {
      [`${PARTIES}?limit=2000&knownAt=2024-06-01T21%3A59%3A59.999Z`]: () => json({ items: [item('08128131', 'Wertheim')] }),
    });
    await screen.findByText('1 Organisation');
  });

  it('offers a municipality no form to register anything', async () => {
    openPage('/verzeichnis', { [`${PARTIES}?limit=2000`]: () => json({ items: [item('08128131', 'Wertheim')] }) }, () => MEMBER);
    await screen.findByText('1 Organisation');
    expect(screen.queryByText('Aufnehmen')).toBeNull();
  });
});

const FILE = `${PARTIES}/${PARTY_ID}`;
const GROUPING_ID = 'pty_00000000-0000-5000-8000-000000000009';
const file = (more: object = {}) => ({
  partyId: PARTY_ID,
  name: 'Wertheim',
  names: [{ from: '2011-12-31', name: 'Wertheim' }],
  keys: [{ kind: 'MUNICIPALITY', key: '08128131' }],
  inhabitants: [],
  validFrom: '2011-12-31',
  predecessors: [],
  memberOf: [{ partyId: GROUPING_ID, name: 'Verbund Odenwald-Tauber', parts: 1, allParts: 4, from: '2022-06-01' }],
  effectiveOn: '2026-11-29',
  version: 1,
  ...more,
});
const person = { personId: PERSON_ID, name: 'Birgit Landwehr', roles: ['EDIT', 'SIGN'] };

describe('the file of a party', () => {
  it('is looked at for another day, with the share in a grouping and who acts for it then, and offers nothing to do there', async () => {
    const { calls } = openPage(
      `/verzeichnis/${PARTY_ID}?am=2024-06-01`,
      {
        [FILE]: () => json(file(), 200, { etag: '"1"' }),
        [`${FILE}?effectiveOn=2024-06-01`]: () => json(file({ name: 'Wertheim am Main', effectiveOn: '2024-06-01' })),
        [`${FILE}/people?effectiveOn=2024-06-01`]: () => json(people({ people: [person, { ...person, personId: NEW_ID, roles: [] }] })),
        [`${FILE}/history`]: () => json({ partyId: PARTY_ID, name: 'Wertheim', entries: [] }),
      },
      () => MINISTER,
    );
    await screen.findByRole('heading', { name: 'Wertheim am Main', level: 1 });
    expect(screen.getByText('So ist oder war die Organisation am 1. Juni 2024.')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Verbund Odenwald-Tauber, ab dem 01.06.2022, 1 von 4 (25 %)' })).not.toBeNull();
    const table = await screen.findByRole('table', { name: 'Wer für sie handelt' });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((r) => r.textContent),
    ).toEqual(['Birgit Landwehrbearbeiten, zeichnen']);
    expect(screen.queryByText('Umbenennen')).toBeNull();
    expect(calls.filter((c) => c.url.includes('/people')).map((c) => c.url)).toEqual([`${FILE}/people?effectiveOn=2024-06-01`]);
  });

  it('tells those who do not act for it who may see its people, and does not ask for them', async () => {
    const { calls } = openPage(
      `/verzeichnis/${PARTY_ID}`,
      {
        [FILE]: () => json(file(), 200, { etag: '"1"' }),
        [`${FILE}/history`]: () => json({ partyId: PARTY_ID, name: 'Wertheim', entries: [] }),
        '/api/directory/v1/people/me': () =>
          json({ signInId: PERSON_ID, person: { personId: PERSON_ID, kind: 'none', signIns: [], version: 0 }, parties: [] }),
      },
      () => MEMBER,
    );
    await screen.findByText('Das sehen, wer selbst für sie handelt, Ministerium und Rechnungshof.');
    expect(calls.filter((c) => c.url.startsWith(`${FILE}/people`))).toEqual([]);
  });
});

const people = (more: object = {}) => ({
  partyId: PARTY_ID,
  name: 'Wertheim',
  people: [{ personId: PERSON_ID, name: 'Birgit Landwehr', roles: ['ADMINISTER'] }],
  grants: [
    {
      grantId: 'rgt_00000000-0000-5000-8000-000000000001',
      personId: PERSON_ID,
      name: 'Birgit Landwehr',
      role: 'ADMINISTER',
      from: '2022-07-01',
      standing: 'current',
    },
  ],
  deputies: [],
  isAdministered: true,
  mayAdminister: true,
  effectiveOn: '2026-11-29',
  version: 1,
  ...more,
});
const PEOPLE = `${PARTIES}/${PARTY_ID}/people`;
const answers = (more: object = {}) => ({
  [PEOPLE]: () => json(people(more), 200, { etag: '"1"' }),
  [`${PEOPLE}/history`]: () => json({ partyId: PARTY_ID, name: 'Wertheim', entries: [] }),
});

describe('the rights of a party', () => {
  it('are given after what they mean was said, and refused at their field', async () => {
    const { user, calls } = openPage(
      `/rechte/${PARTY_ID}`,
      {
        ...answers(),
        [`POST ${PARTIES}/${PARTY_ID}/grant-role`]: () =>
          problem(422, 'person-unknown', { texts: { de: 'Diese Kennung kennt das Verzeichnis nicht.', en: '' } }),
      },
      () => MEMBER,
    );
    await user.click(await screen.findByText('Rolle geben', { selector: 'summary' }));
    const form = screen.getByRole('form', { name: 'Rolle geben' });
    await user.type(textbox('Kennung der Person'), NEW_ID);
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Rolle' }), 'zeichnen');
    expect(within(form).getByText(/verbindlich einreichen/)).not.toBeNull();
    await user.click(within(form).getByRole('button', { name: 'Rolle geben' }));
    await waitFor(() => expect(descriptionOf(textbox('Kennung der Person'))).toMatch(/kennt das Verzeichnis nicht/));
    const sent = calls.find((c) => c.url.endsWith('/grant-role'));
    expect(JSON.parse(String(sent?.init.body))).toEqual({ personId: NEW_ID, role: 'SIGN', from: '2026-11-29' });
    expect((sent?.init.headers as Record<string, string>)['if-match']).toBe('"1"');
  });

  it('are taken with a reason, and the last administrator stays', async () => {
    const { user } = openPage(
      `/rechte/${PARTY_ID}`,
      {
        ...answers(),
        [`POST ${PARTIES}/${PARTY_ID}/revoke-role`]: () =>
          problem(422, 'last-administrator', { texts: { de: 'Ab dem 30.11.2026 könnte niemand mehr verwalten.', en: '' } }),
      },
      () => MEMBER,
    );
    await user.click(await screen.findByRole('button', { name: 'Rolle „verwalten“ von Birgit Landwehr nehmen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rolle „verwalten“ von Birgit Landwehr nehmen' });
    expect(within(dialog).getByText(/Was sie bis dahin getan hat, bleibt gültig/)).not.toBeNull();
    await user.type(within(dialog).getByRole('textbox', { name: /Grund/ }), 'Wechsel');
    await user.click(within(dialog).getByRole('button', { name: 'Nehmen' }));
    await within(dialog).findByText('Ab dem 30.11.2026 könnte niemand mehr verwalten.');
  });

  it('are begun by the ministry where nobody administers, and by nobody else', async () => {
    openPage(`/rechte/${PARTY_ID}`, answers({ grants: [], people: [], isAdministered: false, mayAdminister: false }), () => MINISTER);
    await screen.findByText('Benennen, wer verwaltet', { selector: 'summary' });
    expect(screen.queryByText('Rolle geben')).toBeNull();
  });
});

const LOST = 'per_00000000-0000-5000-8000-000000000004';
const replacement = (more: object = {}) => ({
  replacementId: 'rpl_00000000-0000-5000-8000-000000000001',
  personId: NEW_ID,
  name: 'Jan Weber',
  lostPersonId: PERSON_ID,
  lostName: 'Birgit Landwehr',
  reason: 'Aus dem Dienst geschieden',
  proposedBy: LOST,
  proposedByName: 'Miriam Keller',
  proposedOn: '2026-11-28',
  lastDay: '2026-12-12',
  standing: 'proposed',
  isOwn: false,
  ...more,
});

describe('a lost administrator', () => {
  const ministry = { mayAdminister: false };

  it('is replaced by a proposal of the ministry, refused at the person where somebody else administers', async () => {
    const { user, calls } = openPage(
      `/rechte/${PARTY_ID}`,
      {
        ...answers(ministry),
        [`POST ${PARTIES}/${PARTY_ID}/propose-replacement`]: () =>
          problem(422, 'others-administer', { texts: { de: 'Die Organisation verwalten heute 2 Personen.', en: '' } }),
      },
      () => MINISTER,
    );
    await user.click(await screen.findByText('Verlorene Verwaltung ersetzen', { selector: 'summary' }));
    const form = screen.getByRole('form', { name: 'Verlorene Verwaltung ersetzen' });
    await user.type(textbox('Kennung der neuen Person'), NEW_ID);
    await user.type(within(form).getByRole('textbox', { name: /Grund/ }), 'Aus dem Dienst geschieden');
    await user.click(within(form).getByRole('button', { name: 'Verlorene Verwaltung ersetzen' }));
    await waitFor(() => expect(descriptionOf(textbox('Kennung der neuen Person'))).toMatch(/heute 2 Personen/));
    const sent = calls.find((c) => c.url.endsWith('/propose-replacement'));
    expect(JSON.parse(String(sent?.init.body))).toEqual({ personId: NEW_ID, reason: 'Aus dem Dienst geschieden' });
  });

  it('is replaced by another person, who reads what follows and meets the refusal in the question', async () => {
    const { user, calls } = openPage(
      `/rechte/${PARTY_ID}`,
      {
        ...answers({ ...ministry, replacement: replacement() }),
        [`POST ${PARTIES}/${PARTY_ID}/confirm-replacement`]: () =>
          problem(422, 'replacement-expired', { texts: { de: 'Bestätigen ließ sich der Vorschlag bis zum 12.12.2026.', en: '' } }),
      },
      () => MINISTER,
    );
    await screen.findByText('Vorgeschlagen. Eine andere Person des Ministeriums muss es bestätigen.');
    expect(screen.getByText('Miriam Keller, am 28.11.2026')).not.toBeNull();
    expect(screen.queryByText('Verlorene Verwaltung ersetzen')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bestätigen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Jan Weber verwaltet anstelle von Birgit Landwehr' });
    expect(within(dialog).getByText(/Rolle „verwalten“ von Birgit Landwehr endet mit gestern/)).not.toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Bestätigen' }));
    await within(dialog).findByText('Bestätigen ließ sich der Vorschlag bis zum 12.12.2026.');
    const sent = calls.find((c) => c.url.endsWith('/confirm-replacement'));
    expect(JSON.parse(String(sent?.init.body))).toEqual({ replacementId: replacement().replacementId });
    expect((sent?.init.headers as Record<string, string>)['if-match']).toBe('"1"');
  });

  it('is not confirmed by who proposed it: the button says why', async () => {
    openPage(`/rechte/${PARTY_ID}`, answers({ ...ministry, replacement: replacement({ isOwn: true }) }), () => MINISTER);
    const button = await screen.findByRole('button', { name: 'Bestätigen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(button)).toMatch(/am 28.11.2026 selbst gemacht/);
  });

  it('who is there after all withdraws the proposal, and confirms nothing', async () => {
    const { user, calls } = openPage(
      `/rechte/${PARTY_ID}`,
      {
        ...answers({ replacement: replacement() }),
        [`POST ${PARTIES}/${PARTY_ID}/withdraw-replacement`]: () => json(people({ replacement: replacement({ standing: 'withdrawn' }) })),
      },
      () => MEMBER,
    );
    await user.click(await screen.findByRole('button', { name: 'Vorschlag zurücknehmen' }));
    expect(screen.queryByRole('button', { name: 'Bestätigen' })).toBeNull();
    const dialog = await screen.findByRole('dialog', { name: 'Vorschlag zurücknehmen' });
    expect(within(dialog).getByText(/Sie verwalten die Organisation und sind da/)).not.toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Vorschlag zurücknehmen' }));
    await waitFor(() => expect(calls.some((c) => c.url.endsWith('/withdraw-replacement'))).toBe(true));
  });
});

const entry = (personId: string, name: string, registeredOn: string, more: object = {}) => ({
  personId,
  name,
  kind: 'registered',
  registeredOn,
  signIns: [],
  version: 1,
  ...more,
});
const PEOPLE_API = '/api/directory/v1/people';
const merged = (more: object = {}) => ({
  gone: entry(NEW_ID, 'J. Weber', '2024-05-01'),
  stays: entry(PERSON_ID, 'Jan Weber', '2022-07-01'),
  parties: [{ partyId: PARTY_ID, name: 'Wertheim', ofGone: ['SIGN'], ofStays: ['EDIT'], afterwards: ['EDIT', 'SIGN'] }],
  ...more,
});

describe('what two people of the state decide', () => {
  const item = {
    kind: 'person-merge',
    subjectId: NEW_ID,
    personId: NEW_ID,
    name: 'J. Weber',
    otherPersonId: PERSON_ID,
    otherName: 'Jan Weber',
    reason: 'Zwei Konten',
    proposedBy: LOST,
    proposedByName: 'Miriam Keller',
    proposedOn: '2026-11-28',
    standing: 'proposed',
    isOwn: false,
  };

  it('is one list, filtered by standing, each row leading to where it is decided', async () => {
    const party = {
      ...item,
      ...{ kind: 'replacement', subjectId: PARTY_ID, partyId: PARTY_ID, partyName: 'Wertheim', lastDay: '2026-12-12' },
    };
    const { user } = openPage(
      '/vorschlaege',
      {
        '/api/directory/v1/proposals': () => json({ items: [item, party] }),
        '/api/directory/v1/proposals?standing=confirmed': () => json({ items: [] }),
      },
      () => MINISTER,
    );
    await screen.findByText('2 Vorschläge');
    expect(screen.getByRole('link', { name: 'J. Weber mit Jan Weber' }).getAttribute('href')).toBe(`/vorschlaege/${NEW_ID}`);
    expect(screen.getByRole('link', { name: 'Wertheim' }).getAttribute('href')).toBe(`/rechte/${PARTY_ID}`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'bestätigt');
    await screen.findByText('Kein Vorschlag entspricht dem Filter.');
  });

  it('says before a merger is proposed who stays and who may do what then, and turns the two where the other one is older', async () => {
    const { user, calls } = openPage(
      '/vorschlaege',
      {
        '/api/directory/v1/proposals': () => json({ items: [] }),
        [`${PEOPLE_API}/${PERSON_ID}/merge-preview?withPersonId=${NEW_ID}`]: () => json(merged()),
        [`POST ${PEOPLE_API}/${NEW_ID}/propose-merge`]: () => json(entry(NEW_ID, 'J. Weber', '2024-05-01')),
      },
      () => MINISTER,
    );
    await user.click(await screen.findByText('Zwei Einträge eines Menschen zusammenführen', { selector: 'summary' }));
    const form = screen.getByRole('form', { name: 'Zwei Einträge eines Menschen zusammenführen' });
    await user.type(textbox('Kennung des einen Eintrags'), PERSON_ID);
    await user.type(textbox('Kennung des anderen Eintrags'), NEW_ID);
    await screen.findByText(
      `J. Weber (${NEW_ID}), eingetragen am 01.05.2024, geht in Jan Weber (${PERSON_ID}), eingetragen am 01.07.2022, auf. Danach ist beides ein Mensch, auch beim Vieraugenprinzip.`,
    );
    const row = within(screen.getByRole('table', { name: 'Wer heute was darf, und danach' })).getByRole('row', { name: /Wertheim/ });
    expect(within(row).getByText('bearbeiten, zeichnen')).not.toBeNull();
    await user.type(within(form).getByRole('textbox', { name: /Grund/ }), 'Zwei Konten');
    await user.click(within(form).getByRole('button', { name: 'Zwei Einträge eines Menschen zusammenführen' }));
    await waitFor(() => expect(calls.some((c) => c.url.endsWith(`/${NEW_ID}/propose-merge`))).toBe(true));
    const sent = calls.find((c) => c.url.endsWith('/propose-merge'));
    expect(JSON.parse(String(sent?.init.body))).toEqual({ intoPersonId: PERSON_ID, reason: 'Zwei Konten' });
    await waitFor(() => expect((textbox('Kennung des einen Eintrags') as HTMLInputElement).value).toBe(''));
  });

  it('is a merger confirmed on the person’s page, with the refusal in the question', async () => {
    const merge = { intoPersonId: PERSON_ID, intoName: 'Jan Weber', reason: 'Zwei Konten', proposedBy: LOST, proposedOn: '2026-11-28' };
    const { user } = openPage(
      `/vorschlaege/${NEW_ID}`,
      {
        [`${PEOPLE_API}/${NEW_ID}`]: () => json(entry(NEW_ID, 'J. Weber', '2024-05-01', { merge }), 200, { etag: '"2"' }),
        [`${PEOPLE_API}/${NEW_ID}/history`]: () => json({ personId: NEW_ID, entries: [] }),
        [`${PEOPLE_API}/${NEW_ID}/merge-preview?withPersonId=${PERSON_ID}`]: () => json(merged()),
        [`POST ${PEOPLE_API}/${NEW_ID}/confirm-merge`]: () =>
          problem(422, 'four-eyes', { texts: { de: 'Bestätigen muss es eine andere Person.', en: '' } }),
      },
      () => MINISTER,
    );
    await screen.findByRole('table', { name: 'Wer heute was darf, und danach' });
    await user.click(screen.getByRole('button', { name: 'Zusammenführen' }));
    const dialog = await screen.findByRole('dialog', { name: 'J. Weber mit Jan Weber zusammenführen' });
    await user.type(within(dialog).getByRole('textbox'), 'zusammenführen');
    await user.click(within(dialog).getByRole('button', { name: 'Zusammenführen' }));
    await within(dialog).findByText('Bestätigen muss es eine andere Person.');
  });
});

describe('somebody who signs in for the first time', () => {
  it('enters themselves, and then has an id to tell', async () => {
    let kind = 'none';
    const { user } = openPage(
      '/rechte',
      {
        '/api/directory/v1/people/me': () =>
          json({ signInId: PERSON_ID, person: { personId: PERSON_ID, kind, signIns: [], version: 0 }, parties: [] }),
        'POST /api/directory/v1/people/me/register': () => {
          kind = 'registered';
          return json({ personId: PERSON_ID, kind, signIns: [], version: 1 });
        },
      },
      () => MEMBER,
    );
    await user.click(await screen.findByRole('button', { name: 'Mich eintragen' }));
    await screen.findByRole('button', { name: 'Kennung kopieren' });
    expect(screen.getByText(PERSON_ID)).not.toBeNull();
  });

  it('reads before linking what a link does not do yet', async () => {
    openPage(
      '/rechte',
      {
        '/api/directory/v1/people/me': () =>
          json({ signInId: PERSON_ID, person: { personId: PERSON_ID, kind: 'none', signIns: [], version: 0 }, parties: [] }),
      },
      () => MEMBER,
    );
    await screen.findByRole('button', { name: 'Mich eintragen' });
    expect(screen.getByText(/zählen noch jede Anmeldung für sich, auch beim Vieraugenprinzip/)).not.toBeNull();
  });

  const unregistered = {
    '/api/directory/v1/people/me': () =>
      json({ signInId: PERSON_ID, person: { personId: PERSON_ID, kind: 'none', signIns: [], version: 0 }, parties: [] }),
  };

  it('enter themselves as humans where they act for the state, and are promised no right', async () => {
    openPage('/rechte', unregistered, () => MINISTER);
    await screen.findByText(/Mit dieser Anmeldung handeln Sie für das Land/);
    expect(screen.getByRole('button', { name: 'Mich eintragen' })).not.toBeNull();
    expect(screen.getByText(/zählen sie dann beim Vieraugenprinzip als ein Mensch/)).not.toBeNull();
    expect(screen.queryByText(/können Ihnen Rechte gegeben werden/)).toBeNull();
  });

  it('are offered nothing where they audit', async () => {
    openPage('/rechte', unregistered, () => ({ ...MINISTER, organisation: 'audit', roles: ['AUDITOR'] }));
    await screen.findByText(/Mit dieser Anmeldung prüfen Sie/);
    expect(screen.queryByRole('button', { name: 'Mich eintragen' })).toBeNull();
  });
});
