/** A process of its own: brings a file to the newest shape, and says when it begins. */
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open.ts';

const [, , dataFile = '', folder = ''] = process.argv;
const db = openDatabase(dataFile);
process.stdout.write('begins\n');
migrate(db, folder);
db.close();
