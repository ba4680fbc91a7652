// The button that sets html[data-theme]; without it the page follows the reader's system.

type Theme = 'light' | 'dark';

const stored = 'iamd-theme';

// Storage may be refused, as it is for files in some browsers.
function remembered(): Theme | undefined {
  try {
    const found = localStorage.getItem(stored);
    return found === 'light' || found === 'dark' ? found : undefined;
  } catch {
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(stored, theme);
  } catch {
    // It lasts as long as the page then.
  }
}

export function addThemeToggle(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const theme = (): Theme => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) as Theme;
  const known = remembered();
  if (known) root.dataset['theme'] = known;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  const name = (): void => {
    button.textContent = theme() === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', theme() === 'dark' ? 'Light colours' : 'Dark colours');
  };
  name();
  button.addEventListener('click', () => {
    const next: Theme = theme() === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    remember(next);
    name();
  });
  system.addEventListener('change', name);
  document.querySelector('.head')?.prepend(button);
}
