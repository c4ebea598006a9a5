/** What `work` comes to if it does so within so many milliseconds; `otherwise` after that. Rejects as `work` does until then. */
export async function inTime<T, U>(work: Promise<T>, milliseconds: number, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<U>((resolve) => {
    // Longer than timers can wait is for ever.
    if (Number.isFinite(milliseconds)) timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
