// Which names are shown: the important first, each where it covers no other, and rather those that were there before.

export interface Candidate {
  key: string;
  x: number; y: number;       // of the mark, CSS pixels
  width: number; height: number;
  priority: number;           // higher first
}

export interface Placed { candidate: Candidate; left: number; top: number }

const gap = 9;

// To the right of the mark, to its left, above, below, then the corners.
function spots(c: Candidate): [number, number][] {
  return [
    [c.x + gap, c.y - c.height / 2], [c.x - gap - c.width, c.y - c.height / 2],
    [c.x - c.width / 2, c.y - gap - c.height], [c.x - c.width / 2, c.y + gap],
    [c.x + gap / 2, c.y - gap / 2 - c.height], [c.x + gap / 2, c.y + gap / 2],
    [c.x - gap / 2 - c.width, c.y - gap / 2 - c.height], [c.x - gap / 2 - c.width, c.y + gap / 2],
  ];
}

// How many other marks a name at this spot would cover.
function covers(marks: readonly Candidate[], own: Candidate, left: number, top: number): number {
  let n = 0;
  for (const m of marks)
    if (m.x > left - 5 && m.x < left + own.width + 5 && m.y > top - 4 && m.y < top + own.height + 4 && Math.abs(m.x - own.x) + Math.abs(m.y - own.y) > 6) ++n;
  return n;
}

export function arrange(candidates: readonly Candidate[], before: ReadonlySet<string>, width: number, height: number, most: number): Placed[] {
  const sorted = [...candidates].sort((a, b) =>
    b.priority - a.priority || Number(before.has(b.key)) - Number(before.has(a.key)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const placed: Placed[] = [];
  for (const candidate of sorted) {
    if (placed.length >= most) break;
    let best: Placed | null = null, least = Infinity;
    for (const [left, top] of spots(candidate)) {
      if (left < 2 || top < 2 || left + candidate.width > width - 2 || top + candidate.height > height - 2) continue;
      const free = placed.every((p) => left >= p.left + p.candidate.width || p.left >= left + candidate.width ||
        top >= p.top + p.candidate.height || p.top >= top + candidate.height);
      if (!free) continue;
      const covered = covers(sorted, candidate, left, top);
      if (covered >= least) continue;
      least = covered;
      best = { candidate, left, top };
      if (covered === 0) break;
    }
    if (best && (least < 3 || candidate.priority >= 80)) placed.push(best);
  }
  return placed;
}
