// Names come from a stranger's file: shown as text, short, and never a part of the page's structure.

// What is invisible or would turn the text around it: control characters, and the marks that change its direction.
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// At most `columns` characters as people count them, with an ellipsis.
export function short(name: string, columns = 24): string {
  const clean = name.slice(0, 8 * columns).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  const letters: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(clean)) {
    letters.push(segment.slice(0, 16));
    if (letters.length > columns) break;
  }
  if (letters.length > columns || name.length > 8 * columns) return `${letters.slice(0, columns - 1).join('')}…`;
  return letters.join('') || '–';
}
