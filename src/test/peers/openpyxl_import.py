import sys

from openpyxl import load_workbook

from store import store

rows = load_workbook(sys.argv[1], read_only=True, data_only=True).worksheets[0].iter_rows(values_only=True)
store(sys.argv[2], next(rows), rows)
