const LONG_WAIT = 6000;

/** Waits, and calls back once if it takes long: someone in an emergency must not go on waiting. */
export async function patiently<T>(awaited: Promise<T>, late: () => void): Promise<T> {
  const timer = setTimeout(late, LONG_WAIT);
  try {
    return await awaited;
  } finally {
    clearTimeout(timer);
  }
}
