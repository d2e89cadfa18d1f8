import Database from 'better-sqlite3';

// A machine whose SQLite is of long ago.
const { prepare } = Database.prototype;
Database.prototype.prepare = function (sql) {
  return prepare.call(this, sql.replace('sqlite_version()', "'3.40.1'"));
};
