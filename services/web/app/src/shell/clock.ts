import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';

/** The domain's time: today, and whether it is the demo's. One question for everybody on the page. */
export const clockQuery = read('/api/reporting/v1/clock', {});

/** Empty until the clock has answered. */
export const useToday = (): string => useQuery(clockQuery).data?.today ?? '';
