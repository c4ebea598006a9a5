/**
 * The result of `work` if it is there within so many milliseconds; else `otherwise`. Rejects if `work`
 * rejects within that time.
 */
export async function inTime<T, U>(work: Promise<T>, milliseconds: number, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<U>((resolve) => {
    // A time longer than timers support means no limit.
    if (Number.isFinite(milliseconds)) timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
