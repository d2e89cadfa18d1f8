import Database from 'better-sqlite3';

// A build of SQLite that takes no orders about safety.
const { pragma } = Database.prototype;
Database.prototype.pragma = function (said, ...rest) {
  const heard = said === 'synchronous = FULL' ? 'synchronous = NORMAL' : said;
  return pragma.call(this, heard, ...rest);
};
