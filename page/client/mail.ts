// Runs in the frame of a mail, the only script there.
import { handOverLinks } from './links';

handOverLinks();
