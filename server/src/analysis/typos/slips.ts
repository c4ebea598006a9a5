/** Whether one word comes of the other by two letters that changed places, or a letter more or less: no letter is another one. */
export function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return Math.abs(one.length - other.length) === 1;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}
