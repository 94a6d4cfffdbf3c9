const xlsx = require('xlsx');
const book = xlsx.readFile(process.argv[2], { dense: true });
const rows = xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, defval: null });
const store = require('./store.js').open(process.argv[3], rows[0]);
for (let i = 1; i < rows.length; i++) {
  store.add(rows[i]);
}
store.close();
