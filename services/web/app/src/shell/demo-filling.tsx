import { useQuery } from '@tanstack/react-query';
import { readDocument } from '../api/queries';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

interface Demo {
  readonly filling: { readonly day: string; readonly sent: number; readonly expected: number } | null;
}
const SOON_MS = 2_000;
const LATER_MS = 20_000;

/** How far the demonstration is filled, while somebody fills it. */
export const DemoFilling = () => {
  const t = useTexts(commonTexts).demo;
  const f = useFormat();
  const { data } = useQuery({
    ...readDocument<Demo>('/api/operations/v1/demo'),
    refetchInterval: ({ state }) => (state.data?.body.filling ? SOON_MS : LATER_MS),
    retry: false,
  });
  if (!data?.filling) return null;
  const { day, sent, expected } = data.filling;
  const share = Math.min(0.99, sent / Math.max(1, expected));
  return (
    <p className="pw-filling">
      <span>{t.filling({ date: f.date(day), percent: String(Math.floor(share * 100)) })}</span>
      <progress value={share} aria-label={t.fillingLabel} />
    </p>
  );
};
