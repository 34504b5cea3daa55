/** Letters, held to the standards that they say they keep by veraPDF, whose jars lie in VERAPDF_JARS. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { finished } from '@paktwerk/local-stack';
import { renderLetter } from '@paktwerk/letters';
import { aLetter } from '@paktwerk/letters/dist/letter.fixture';
import { aCall, someRules, submitted } from '@paktwerk/service-applications/dist/application/application.fixture';
import { furtherLetter } from '@paktwerk/service-applications/dist/grant/further-letter';
import { GRANTED, delivered, noticePrepared } from '@paktwerk/service-applications/dist/grant/grant.fixture';
import { grantDecider } from '@paktwerk/service-applications/dist/grant/state';
import { receiptLetter } from '@paktwerk/service-applications/dist/application/receipt-letter';
import { makePosition } from '@paktwerk/event-store';
import { fold } from '@paktwerk/kernel';

const jars = process.env['VERAPDF_JARS'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'paktwerk-letters-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const at = '2022-07-12T08:15:00.007Z';
const inLog = {
  eventId: 'event-0',
  meta: {
    eventId: 'event-0',
    commandId: 'c',
    correlationId: 'c',
    actor: { person: 'p', role: 'SIGNATORY', organisation: '08116' },
    recordedAt: at,
  },
  recordedAt: at,
  knownSince: at,
  position: makePosition('applications', 1, 40),
  number: 40,
  hash: 'ab'.repeat(32),
};
const submission = { ...submitted(), ...inLog, stream: 'application-x', version: 1 };
const NAMED = { organisationName: (key: string) => (key === 'authority' ? 'Bewilligungsstelle' : 'Landkreis Esslingen') };

const grant = fold(grantDecider, delivered());
const amendment = {
  prepared: { ...noticePrepared(), ...inLog, stream: 'grant-x', version: 4 },
  grant: grant.kind === 'open' ? grant : assert.fail('The grant is not there.'),
  file: { app: submission.data, issued: GRANTED, ruleSets: [someRules()] },
  titleOf: () => 'Fachkraft mit sozialem Abschluss',
};

const LETTERS = {
  'a receipt': receiptLetter(submission, { call: aCall(), rules: someRules() }, NAMED),
  'an amendment': furtherLetter({ ...amendment, releasedOn: '2025-04-02' }, NAMED),
  'an amendment that is not released': furtherLetter(amendment, NAMED),
  'one of everything': aLetter(),
  'of several pages, from right to left': aLetter({
    warning: 'Erprobung: Von diesem Schreiben gilt nichts.',
    recipient: ['جمعية المساعدة', 'c/o Verein 😀'],
    blocks: [
      { kind: 'heading', text: 'Begründung' },
      { kind: 'paragraph', text: 'שלום abc עולם. هذا نص طويل. '.repeat(360).slice(0, 10_000) },
      { kind: 'paragraph', text: `${'x'.repeat(300)}\n中文 \u202eabc\u202c` },
      { kind: 'paragraph', text: 'This sentence is English.', language: 'en' },
      {
        kind: 'table',
        caption: 'Positionen',
        columns: [
          { label: 'Stelle', kind: 'text' },
          { label: 'Betrag', kind: 'amount' },
        ],
        rows: Array.from({ length: 120 }, (_, i) => [`Stelle ${i}`, `${i}.000,00 €`]),
      },
    ],
  }),
};

/** One line for each file: PASS or FAIL, and what it was. */
const checked = async (profile: 'ua1' | '3a', files: readonly string[]): Promise<readonly string[]> => {
  const cli = ['-cp', join(jars, '*'), 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', profile, '--format', 'text', '-v'];
  return (await finished('java', [...cli, ...files])).split('\n').filter((line) => /^(PASS|FAIL|ERROR)/.test(line));
};

test('letters keep PDF/UA-1 and PDF/A-3a', async () => {
  const files: string[] = [];
  for (const letter of Object.values(LETTERS)) {
    const file = join(folder, `${files.length}.pdf`);
    writeFileSync(file, await renderLetter(letter, { pageUrl: 'https://paktwerk.example' }));
    files.push(file);
  }
  for (const profile of ['ua1', '3a'] as const)
    assert.deepEqual(
      await checked(profile, files),
      files.map((file) => `PASS ${file} ${profile}`),
    );
});
