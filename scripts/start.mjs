/** `npm start`: from a fresh clone to the atlas on http://localhost:4173. */
import { buildIfChanged } from './build.mjs';
import { installMissing } from './install.mjs';
import { serveAndSay } from './serve.mjs';

installMissing();
buildIfChanged();
await serveAndSay();
