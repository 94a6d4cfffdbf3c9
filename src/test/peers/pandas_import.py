import sys

import pandas

from store import store

frame = pandas.read_excel(sys.argv[1], dtype=object)
store(sys.argv[2], list(frame.columns), frame.itertuples(index=False, name=None))
