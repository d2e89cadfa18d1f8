// Plain JavaScript that Node 18 understands: it runs before anything is installed, and installation
// may be what brings the right Node. It speaks on stderr only, and not at all when all is well.
import { installBrowser } from './install-browser.js';
import { installPackages } from './install-packages.js';

installPackages();
if (process.argv.includes('--browser')) installBrowser();
