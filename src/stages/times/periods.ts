/** Whether a value is a period that companies report of: a year, a half, a quarter or a month. */
export const isPeriod = (value: string): boolean => /^\d{4}(?:-(?:Q[1-4]|H[12]|\d\d))?$/.test(value);

/** The same part of another year: `2010-Q1` in 2009 is `2009-Q1`. */
export const samePeriodIn = (period: string, year: number): string => `${year}${period.slice(4)}`;

/** The same part of the year before. */
export const yearBefore = (period: string): string => samePeriodIn(period, Number(period.slice(0, 4)) - 1);
