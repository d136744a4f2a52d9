// Serves build/page/ on this machine alone, and says where.
import { servePage } from './server.mjs';

const { address } = await servePage(Number(process.env.PORT ?? 0));
console.log(address);
