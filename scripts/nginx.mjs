/** `npm run nginx`: prints the locations that an nginx server of the atlas includes (docs/serving.md). */
import { printNginxLocations } from './headers.mjs';

process.stdout.write(printNginxLocations(process.env.BASE_PATH ?? ''));
