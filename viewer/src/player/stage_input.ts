// Fingers, mouse and arrow keys on the globe: drag to orbit, two fingers or the wheel to zoom, the other button (or Shift) to move.
import type { GlobeCamera } from '../globe/camera.ts';

export interface StageActions { moved(): void; tap(x: number, y: number, reach: number): void; letGo(): void }

export function stageInput(stage: HTMLElement, view: GlobeCamera, actions: StageActions): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0, shifting = false, spread = 0, middle = { x: 0, y: 0 };

  const pair = (): { spread: number; x: number; y: number } => {
    const [a, b] = [...fingers.values()];
    return { spread: Math.hypot(a!.x - b!.x, a!.y - b!.y), x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 };
  };
  const onControl = (e: Event): boolean => (e.target as Element).closest('button, select, input, .gp-card, .gp-panel, .gp-help') !== null;

  stage.addEventListener('pointerdown', (e) => {
    if (onControl(e)) return;
    stage.setPointerCapture(e.pointerId);
    fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
    travelled = 0;
    shifting = e.button !== 0 || e.shiftKey || e.ctrlKey;
    if (fingers.size === 2) ({ spread, ...middle } = pair());
  });
  stage.addEventListener('pointermove', (e) => {
    const finger = fingers.get(e.pointerId);
    if (!finger) return;
    const dx = e.clientX - finger.x, dy = e.clientY - finger.y, h = Math.max(200, stage.clientHeight);
    finger.x = e.clientX;
    finger.y = e.clientY;
    travelled += Math.abs(dx) + Math.abs(dy);
    if (fingers.size === 1) {
      if (shifting || view.outside > 0.5) {  // from afar the globe itself is turned
        view.shift(-dx / h, dy / h);
        actions.letGo();
      } else view.orbit((dx / h) * 3.2, (dy / h) * 2.2);
    } else if (fingers.size === 2) {
      const now = pair();
      if (now.spread > 0 && spread > 0) view.zoom(spread / now.spread);
      view.orbit(((now.x - middle.x) / h) * 1.6, ((now.y - middle.y) / h) * 1.6);
      ({ spread, ...middle } = now);
    }
    actions.moved();
  });
  const lift = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId)) return;
    if (e.type === 'pointerup' && fingers.size === 0 && travelled < 6) {
      const box = stage.getBoundingClientRect();
      actions.tap(e.clientX - box.left, e.clientY - box.top, e.pointerType === 'touch' ? 26 : 16);
    }
    if (fingers.size === 2) ({ spread, ...middle } = pair());
  };
  stage.addEventListener('pointerup', lift);
  stage.addEventListener('pointercancel', lift);
  stage.addEventListener('contextmenu', (e) => { if (!onControl(e)) e.preventDefault(); });
  // The page scrolls over the globe unless the globe is being used: it has the focus, or Ctrl says so.
  stage.addEventListener('wheel', (e) => {
    if (onControl(e) || !(e.ctrlKey || stage.contains(document.activeElement) || document.fullscreenElement)) return;
    e.preventDefault();
    view.zoom(Math.exp(Math.min(120, Math.max(-120, e.deltaY * (e.deltaMode === 1 ? 16 : 1))) * 0.0018));
    actions.moved();
  }, { passive: false });
}

// Arrow keys while the canvas has the focus. True where the key was one of them.
export function stageKey(e: KeyboardEvent, view: GlobeCamera): boolean {
  const step = e.shiftKey ? 0.2 : 0.07;
  switch (e.key) {
    case 'ArrowLeft': view.orbit(-step, 0); return true;
    case 'ArrowRight': view.orbit(step, 0); return true;
    case 'ArrowUp': view.orbit(0, step); return true;
    case 'ArrowDown': view.orbit(0, -step); return true;
    default: return false;
  }
}
