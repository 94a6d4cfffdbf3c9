/** What the records of trade formats (product feeds, BMEcat, DATANORM, BNN) mean, as rows of named columns. Knows nothing of files. */
package de.ladentheke.spreadsheet.catalogue;
