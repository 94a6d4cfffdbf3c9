// rows as they are into one table, in one transaction, with a unique index and a full-text index
const Database = require('better-sqlite3');

exports.open = function (path, headings) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  db.exec('BEGIN; CREATE TABLE list(' + headings.map(h => '"' + h + '"').join(', ') + ')');
  const insert = db.prepare('INSERT INTO list VALUES (' + headings.map(() => '?').join(', ') + ')');
  return {
    add: row => insert.run(row),
    close: () => {
      db.exec(require('fs').readFileSync(__dirname + '/indexes.sql', 'utf8') + 'COMMIT;');
      console.log(db.prepare('SELECT count(*) AS n FROM list').get().n);
      db.close();
    }
  };
};
