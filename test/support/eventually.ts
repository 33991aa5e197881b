/** Waits until `condition` holds; fails after `seconds`. */
export async function eventually(condition: () => Promise<boolean>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Did not come true within ${seconds} s: ${condition.toString()}`);
}
