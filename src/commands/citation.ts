import { writeFileSync } from 'node:fs';
import { catalog } from '../lib/server/catalog.ts';
import { citationCff } from '../lib/server/citationCff.ts';

/** Writes `CITATION.cff` from the data's descriptor and the source records. */
writeFileSync('CITATION.cff', citationCff(catalog()));
