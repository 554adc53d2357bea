/** True for "2024", "2024-06" or "2024-06-21" where the calendar has it: no 13th month, no 30 February, no year before 1000. */
export function isCalendarDate(text: string): boolean {
  const match = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
