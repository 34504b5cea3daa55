import { MAX_POINTS, seriesDates } from './series-dates';

describe('the dates of a series', () => {
  it('are the ends of the months, and the last day asked for', () => {
    expect(seriesDates('2024-01-15', '2024-04-10', 'month')).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-10']);
    expect(seriesDates('2024-01-01', '2024-02-29', 'month')).toEqual(['2024-01-31', '2024-02-29']);
  });
  it('are the last days of the weeks that begin with the first day', () => {
    expect(seriesDates('2024-01-01', '2024-01-16', 'week')).toEqual(['2024-01-07', '2024-01-14', '2024-01-16']);
  });
  it('are all days', () => {
    expect(seriesDates('2024-02-28', '2024-03-01', 'day')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });
  it('may be one day', () => {
    expect(seriesDates('2024-02-28', '2024-02-28', 'month')).toEqual(['2024-02-28']);
  });
  it('are not given where there would be too many', () => {
    expect(seriesDates('2017-01-01', '2099-12-31', 'day')).toBeUndefined();
    expect(seriesDates('2017-01-01', '2099-12-31', 'month')?.length).toBeLessThan(MAX_POINTS);
  });
});
