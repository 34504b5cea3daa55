import { useTexts } from '../texts/area';
import { rehearsalsTexts } from '../texts/rehearsals';
import { Alert } from '../ui/feedback';

/** Stands on every screen of what is tried, and on its paper. */
export const RehearsalBanner = () => {
  const t = useTexts(rehearsalsTexts).banner;
  return (
    <div className="pw-rehearsal" data-watermark={t.watermark}>
      <Alert kind="warning" title={t.title}>
        <p>{t.text}</p>
      </Alert>
    </div>
  );
};
