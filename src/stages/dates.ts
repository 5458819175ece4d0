/** Whether a string is an ISO 8601 date as a document may have it: a year, a month or a day that exists. A time behind the day is allowed. */
export function isDate(value: string): boolean {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
    value,
  );
  if (!m) return false;
  const [, year, month, day] = m;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return (
    day === undefined ||
    (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  );
}
