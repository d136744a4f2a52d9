// Made the samples of the five plans and of a district, once: `node samples/makeSamples.mjs [id …]`. Every figure that a plan does not
// print, and every tally, is MADE UP by seeded generators, mistakes included; what is, each sample.json says.
import { writeCsv } from './csvText.mjs';
import * as camTan from './recipes/camTan.mjs';
import * as camThuyGop from './recipes/camThuyGop.mjs';
import * as konChieng from './recipes/konChieng.mjs';
import * as locHoa from './recipes/locHoa.mjs';
import * as tanNinh from './recipes/tanNinh.mjs';
import * as tuNghia from './recipes/tuNghia.mjs';
import { seededRandom } from './seededRandom.mjs';

const wanted = process.argv.slice(2);
for (const { id, seed, tables } of [tuNghia, camTan, locHoa, tanNinh, konChieng, camThuyGop]) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  for (const [name, rows] of Object.entries(tables(seededRandom(seed)))) {
    writeCsv(new URL(`./${id}/`, import.meta.url), name, rows);
    console.log(`${id}/${name}: ${rows.length - 1} rows`);
  }
}
