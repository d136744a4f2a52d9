// Made the samples, once: `node samples/makeSamples.mjs [id …]`. In those of the five plans and of a district, every figure
// that a plan does not print, and every tally, is MADE UP by seeded generators, mistakes included; the others are MADE UP by
// hand. What is, each sample.json says. `--check` writes nothing and exits with 1 where a file is not what its recipe makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { csvText } from './csvText.mjs';
import * as baoHiem from './recipes/baoHiem.mjs';
import * as baoLu from './recipes/baoLu.mjs';
import * as boGay from './recipes/boGay.mjs';
import * as camTan from './recipes/camTan.mjs';
import * as camThuyGop from './recipes/camThuyGop.mjs';
import * as gopQuy from './recipes/gopQuy.mjs';
import * as hienMau from './recipes/hienMau.mjs';
import * as konChieng from './recipes/konChieng.mjs';
import * as locHoa from './recipes/locHoa.mjs';
import * as tanNinh from './recipes/tanNinh.mjs';
import * as tiemPhong from './recipes/tiemPhong.mjs';
import * as tuNghia from './recipes/tuNghia.mjs';
import { seededRandom } from './seededRandom.mjs';

const plans = [tuNghia, camTan, locHoa, tanNinh, konChieng, camThuyGop];
const others = [tiemPhong, hienMau, gopQuy, boGay, baoHiem, baoLu];
const onlyCheck = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--check');
for (const { id, seed = 0, tables } of [...plans, ...others]) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  for (const [name, rows] of Object.entries(tables(seededRandom(seed)))) {
    const file = new URL(`./${id}/${name}`, import.meta.url);
    const text = csvText(rows);
    if (!onlyCheck) writeFileSync(file, text);
    const asMade = readFileSync(file, 'utf8') === text;
    console.log(`${id}/${name}: ${rows.length - 1} rows${asMade ? '' : ', not what the recipe makes'}`);
    if (!asMade) process.exitCode = 1;
  }
}
