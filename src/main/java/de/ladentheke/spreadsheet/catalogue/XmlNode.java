package de.ladentheke.spreadsheet.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of an XML document with all that is in it.
 *
 * @param name       without its namespace
 * @param attributes by their names without namespace
 * @param text       its own, without that of its children
 */
public record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {
    Stream<XmlNode> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    /** All children that are called one of these, in the order of the names. */
    Stream<XmlNode> any(String... names) {
        return Stream.of(names).flatMap(this::all);
    }

    /** Text of the first child that is called one of these and has some; else empty. */
    String text(String... names) {
        return any(names).map(XmlNode::text).filter(text -> !text.isBlank()).map(String::strip).findFirst().orElse("");
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
