const Excel = require('exceljs');

async function main() {
  const reader = new Excel.stream.xlsx.WorkbookReader(process.argv[2], { sharedStrings: 'cache', worksheets: 'emit', styles: 'ignore', hyperlinks: 'ignore' });
  let store;
  let width;
  for await (const sheet of reader) {
    for await (const row of sheet) {
      const values = row.values.slice(1);
      if (!store) {
        width = values.length;
        store = require('./store.js').open(process.argv[3], values);
      } else {
        store.add(Array.from({ length: width }, (x, i) => values[i] === undefined ? null : values[i]));
      }
    }
  }
  store.close();
}

main();
