// The script of a page's charts: draws each anew at its width, with tips, and adds the button for light and dark. The
// static pictures stay for paper, and wherever something is not as expected.
import { enliven } from './charts/figure.ts';
import { addThemeToggle } from './charts/theme.ts';

addThemeToggle();
document.querySelectorAll<HTMLElement>('figure.chart').forEach(enliven);
