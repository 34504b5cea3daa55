import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Alert } from '../ui/feedback';
import { loginUrl, useSession } from './session';

/** Says that the session has ended. The page stays as it is, with everything that was typed; signing in happens beside it. */
export const SessionNotice = () => {
  const { state, reload } = useSession();
  const t = useTexts(commonTexts).session;
  if (state !== 'lost') return null;
  return (
    <div className="pw-wrap pw-notice" data-session="lost">
      <Alert kind="warning" title={t.lost} live="alert">
        <p className="kern-body">{t.lostHint}</p>
        <p className="pw-buttons">
          <a className="kern-btn kern-btn--primary pw-btn-small" href={loginUrl('/angemeldet')} target="_blank" rel="opener">
            <span className="kern-label">{t.signInAgain}</span>
          </a>
          <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={reload}>
            <span className="kern-label">{t.check}</span>
          </button>
        </p>
      </Alert>
    </div>
  );
};
