// Entry of the report page's globe: unpacks the replay and puts the player where the still picture stands.
import { readReplay, ReplayError } from './replay/document.ts';
import { Replay } from './replay/run.ts';
import { unpack } from './replay/unpack.ts';
import { type GlobeHook, makeHook } from './player/hook.ts';
import { Player } from './player/player.ts';
import { sheet } from './player/style.ts';

declare global {
  interface Window { iamdGlobe?: GlobeHook }
}

function tell(figure: HTMLElement, text: string): void {
  const said = document.createElement('p');
  said.className = 'gp-message';
  said.setAttribute('role', 'status');
  said.textContent = text;
  const caption = figure.querySelector('figcaption');
  figure.insertBefore(said, caption);
}

// Whether WebGL 2 is there, and whether the processor itself must draw.
function graphics(): 'none' | 'software' | 'hardware' {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return 'none';
    const info = context.getExtension('WEBGL_debug_renderer_info');
    const name = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return /swiftshader|llvmpipe|software|basic render/i.test(name) ? 'software' : 'hardware';
  } catch {
    return 'none';
  }
}

async function begin(figure: HTMLElement, source: HTMLElement): Promise<Player> {
  const replay = new Replay(readReplay(await unpack(source.textContent ?? '', source.dataset['encoding'] ?? null)));
  const drawn = graphics();
  if (drawn === 'none') throw new ReplayError('WebGL 2 is not available here');
  const player = new Player(replay, figure.dataset['alternative'] ?? '', drawn === 'software');
  const still = figure.querySelector<HTMLElement>('.still');
  if (still) {
    still.before(player.root);
    still.classList.add('gp-used');
  } else figure.prepend(player.root);
  player.scene.canvas.addEventListener('webglcontextlost', () => {
    player.pause();
    player.root.remove();
    still?.classList.remove('gp-used');
    tell(figure, 'The replay on the globe has stopped: the browser took its graphics away. Load the page again to play it.');
  });
  player.start();
  return player;
}

function main(): void {
  const figure = document.getElementById('globe'), source = document.getElementById('iamd-replay');
  if (!figure || !source) return;
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.prepend(style);  // before the page's own, which may then set its colours
  let player: Player | null = null;
  const ready = begin(figure, source).then((made) => { player = made; });
  ready.catch((reason: unknown) => {
    const why = reason instanceof ReplayError ? reason.message : `it failed to start (${reason instanceof Error ? reason.message : String(reason)})`.slice(0, 200);
    tell(figure, `The replay cannot be played on a globe here: ${why}. The picture above shows the run at rest.`);
  });
  window.iamdGlobe = makeHook(ready, () => {
    if (!player) throw new Error('the globe is not ready');
    return player;
  });
}

main();
