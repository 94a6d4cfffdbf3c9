package de.ladentheke.spreadsheet.ui.model;

/** Why a list cannot be read. @param choosable whether its rows can be looked at to point at the headings */
public record Failure(String sentence, boolean choosable) {}
