import process from 'node:process';
import { staticServer } from './staticServer.ts';

const port = Number(process.env['PORT'] ?? 4173);
await staticServer('build', port);
console.log(`Figures on Record is served at http://localhost:${port}/`);
