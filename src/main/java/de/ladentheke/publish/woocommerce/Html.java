package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.Offer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain text as the HTML that WordPress keeps in descriptions. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String paragraphs(String text) {
        return text.isBlank() ? "" : Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replaceAll("\\R", "<br />") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** What the law wants beside the description: manufacturer, ingredients, warnings … */
    static String facts(Map<String, Offer.Fact> facts) {
        return facts.isEmpty() ? "" : facts.values().stream()
                .map(fact -> "<li><strong>" + escaped(fact.label()) + ":</strong> " + escaped(fact.text()).replaceAll("\\R", "<br />") + "</li>")
                .collect(Collectors.joining("\n", "\n<ul>\n", "\n</ul>"));
    }
}
