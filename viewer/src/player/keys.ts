// The keys of the player, wherever in it the focus is.
import { stageKey } from './stage_input.ts';
import type { Player } from './player.ts';

const next = { truth: 'belief', belief: 'both', both: 'truth' } as const;

export function playerKeys(root: HTMLElement, canvas: HTMLElement, player: Player): void {
  root.addEventListener('keydown', (e) => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) return;
    const at = e.target as HTMLElement;
    if (at === canvas && e.key === 'Home') player.home();
    else if (at === canvas && e.key === 'End') player.home('flight');
    if (at === canvas && (e.key === 'Home' || e.key === 'End' || stageKey(e, player.scene.view))) {
      player.changed();
      e.preventDefault();
      return;
    }
    if (e.key === 'Escape') return player.escape();
    const select = at instanceof HTMLSelectElement, range = at instanceof HTMLInputElement && at.type === 'range';
    if (select || (at instanceof HTMLInputElement && !range && (e.key === ' ' || e.key.startsWith('Arrow')))) return;
    if (e.key === ' ' && at instanceof HTMLButtonElement) return;  // it presses the button
    const by = (e.shiftKey ? 10 : 1), { clock } = player;
    const keys: Record<string, () => void> = {
      ' ': () => player.toggle(),
      ArrowLeft: () => player.seek(clock.time - by), ArrowRight: () => player.seek(clock.time + by),
      Home: () => player.seek(clock.begin), End: () => player.seek(clock.end),
      '[': () => player.step(false), ']': () => player.step(true),
      '+': () => player.zoom(0.8), '=': () => player.zoom(0.8), '-': () => player.zoom(1.25), 0: () => player.home(), 9: () => player.home('flight'),
      f: () => player.followNext(), l: () => player.toggleLayers(), b: () => player.believe(next[player.options.belief]), '?': () => player.toggleHelp(),
    };
    const does = keys[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (!does) return;
    does();
    e.preventDefault();
  });
}
