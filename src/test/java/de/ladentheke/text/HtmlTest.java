package de.ladentheke.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void escapesTextAndAttributes() {
        var html = new Html().open("p", "title", "\"'<>&").text("<b>&\"'\0").document();
        assertThat(html).isEqualTo("<!doctype html>\n<p title=\"&quot;&#39;&lt;&gt;&amp;\">&lt;b&gt;&amp;&quot;&#39;\ufffd</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JaVaScRiPt:alert(1)", "\tjavascript:x", "\u0001javascript:x", "java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd"})
    void dropsAddressesThatCouldRun(String address) {
        assertThat(new Html().open("a", "href", address).document()).doesNotContain("script:", "data:", "file:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/x", "#foto-1", "https://example.org/?a=b:c", "mailto:a@b.de", "tel:+49123", "?q=a:b"})
    void keepsAddressesThatLead(String address) {
        assertThat(new Html().open("a", "href", address).document()).contains("href=\"" + address + "\"");
    }

    @Test
    void dataCannotEndItsBlock() {
        assertThat(new Html().jsonLd("{\"a\":\"</script><script>&\"}").document()).doesNotContain("</script><script>")
                .contains("\\u003c/script\\u003e\\u003cscript\\u003e\\u0026");
    }
}
