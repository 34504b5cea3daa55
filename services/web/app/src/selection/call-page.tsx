import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { read } from '../api/queries';
import { BackLink } from '../shell/back-link';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { selectionTexts } from '../texts/selection';
import { Commitments } from './commitments';
import { Ranking } from './ranking';
import { WaitingList } from './waiting-list';

const route = getRouteApi('/aufrufe/$callId');

/** What the granting authority compares within a call: whom it selects, and who waits for its money. */
export const CallPage = () => {
  const t = useTexts(selectionTexts).call;
  const { callId } = route.useParams();
  const language = useLanguage();
  const { data: call } = useQuery(read('/api/applications/v1/calls/{callId}', { path: { callId } }));
  return (
    <Page
      title={call === undefined ? t.title : t.of({ call: language === 'de' ? call.titleDe : call.titleEn })}
      before={
        <BackLink to="/antraege" search={{ aufruf: callId }}>
          {t.toApplications}
        </BackLink>
      }
    >
      {call?.selects && <Ranking callId={callId} />}
      <WaitingList callId={callId} />
      <Commitments callId={callId} />
    </Page>
  );
};
