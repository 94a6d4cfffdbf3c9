package de.ladentheke.spreadsheet.ui;

/** Why a list cannot be read. @param choosable whether its rows can be looked at to point at the headings */
record Failure(String sentence, boolean choosable) {}
