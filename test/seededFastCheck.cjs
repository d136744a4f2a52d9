// fast-check as the suites get it: with one seed, so that a state of the code is green or red for everybody alike.
// CAMPAIGN_SEED names another one (`npm run test:seeds` the moment it runs); a failure names its seed.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: Number(process.env.CAMPAIGN_SEED ?? 20250418) });

module.exports = fastCheck;
