import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideAddNote } from './add-note';
import { AuditNoteAdded } from './events';
import { auditNotesDecider } from './state';

const note = {
  noteId: derivedId('anote', '1'),
  applicationId: derivedId('app', '1'),
  text: 'Der Nachweis der Qualifikation fehlt in der Akte.',
};
const added = (more: object = {}) => AuditNoteAdded({ ...note, ...more, effectiveOn: '2025-04-01' });
const add = (more: { readonly about?: string } = {}) => ({
  ...note,
  ...more,
  positions: new Set(['applications:1:7']),
  today: '2025-04-01',
});

describe('a note of an auditor', () => {
  it('is about the file, or about one event of it', () => {
    given(auditNotesDecider)
      .when((s) => decideAddNote(add(), s))
      .then(added());
    given(auditNotesDecider)
      .when((s) => decideAddNote(add({ about: 'applications:1:7' }), s))
      .then(added({ about: 'applications:1:7' }));
  });
  it('is added once, however often it is sent', () =>
    given(auditNotesDecider, [added()])
      .when((s) => decideAddNote(add(), s))
      .nothing());
  it('is not about what the file does not have', () =>
    given(auditNotesDecider)
      .when((s) => decideAddNote(add({ about: 'applications:1:8' }), s))
      .refused('note-about-nothing', { about: 'applications:1:8' }));
});
