/**
 * Milliseconds since 1970 of a time that writers give in seconds or in milliseconds (told apart by size: 10^11 seconds
 * are the year 5138, 10^11 milliseconds are 1973); null for what is no time after 1973.
 */
export function momentOf(written: number): number | null {
  const milliseconds = written < 1e11 ? written * 1000 : written;
  return milliseconds > 1e11 && milliseconds < 1e14 ? Math.floor(milliseconds) : null;
}
