import process from 'node:process';
import { hostServer } from './hostServer.ts';

const site = process.env['SITE_URL'] ?? 'http://localhost:4173';
await hostServer(site, 4180);
console.log(`Pages that show charts of ${site}: http://localhost:4180/`);
