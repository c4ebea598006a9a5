/**
 * The function, with its last answers kept: of text that is met over and over, for work that costs more than finding its
 * answer again. When `most` answers are kept, all are forgotten. The function must answer by the text alone.
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
