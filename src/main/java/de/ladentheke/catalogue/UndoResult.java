package de.ladentheke.catalogue;

import de.ladentheke.history.Group;
import java.util.List;

/**
 * What an undo or redo did.
 *
 * @param group    the edit group that was taken back or brought back
 * @param products how many products it changed
 * @param kept     later hand edits that were left as they are, for people: "Name: field"
 */
public record UndoResult(Group group, long products, List<String> kept) {}
