/** Very many values in little memory: in blocks that are never copied, long ones on the disk. */
package de.ladentheke.spreadsheet.packed;
