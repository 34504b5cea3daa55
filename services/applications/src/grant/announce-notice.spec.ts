import { given } from '@paktwerk/testing';
import { NoticeAnnounced } from './events';
import { decideAnnounceNotice } from './announce-notice';
import { ADDRESSEE, DISPATCH, NOTICE, RELEASED_ON, dispatched, keys, released } from './grant.fixture';
import { grantDecider } from './state';
import type { GrantState } from './state';
import { aTemplate } from '../reminder/reminder.fixture';

const wording = {
  subjectDe: 'Ein Bescheid liegt bereit',
  subjectEn: 'A notice is ready',
  textDe: 'Für {recipient} liegt ein Bescheid bereit, abzurufen bis zum {dueOn} ({days} Tage).',
  textEn: 'A notice is ready for {recipient}, to be retrieved until {dueOn} ({days} days).',
};
const ready = aTemplate({ kind: 'notice-ready', wording });
const announced = NoticeAnnounced({
  ...keys(RELEASED_ON),
  dispatchId: DISPATCH,
  templateVersion: 1,
  wording: {
    subjectDe: 'Ein Bescheid liegt bereit',
    subjectEn: 'A notice is ready',
    textDe: `Für ${ADDRESSEE.name} liegt ein Bescheid bereit, abzurufen bis zum 24.02.2025 (10 Tage).`,
    textEn: `A notice is ready for ${ADDRESSEE.name}, to be retrieved until 24 Feb 2025 (10 days).`,
  },
  recipients: 2,
});
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];
const announce =
  (of: { readonly template?: typeof ready | undefined; readonly dispatchId?: string } = {}) =>
  (state: GrantState) =>
    decideAnnounceNotice({ noticeId: NOTICE, dispatchId: DISPATCH, template: ready, recipients: 2, today: RELEASED_ON, ...of }, state);

describe('announcing a notice in the portal', () => {
  it('says that one is ready and until when, and nothing of what it says', () =>
    given(grantDecider, inPortal).when(announce()).then(announced));
  it('is done once for each dispatch', () =>
    given(grantDecider, [...inPortal, announced])
      .when(announce())
      .nothing());
  it('needs a template of the day, and a dispatch', () => {
    given(grantDecider, inPortal)
      .when(announce({ template: undefined }))
      .nothing();
    given(grantDecider, [released()]).when(announce()).nothing();
    given(grantDecider).when(announce()).nothing();
  });
});
